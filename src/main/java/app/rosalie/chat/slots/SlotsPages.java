package app.rosalie.chat.slots;

import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.SlotsAction;

/** The frame of this room's pages: all lie below the one that shows what holds now. */
final class SlotsPages {

    private SlotsPages() {}

    static Page page(Pro pro, String... crumbs) {
        String[] all = new String[crumbs.length + 1];
        all[0] = pro.voice().plain(SlotsPhrase.CRUMB);
        System.arraycopy(crumbs, 0, all, 1, crumbs.length);
        return Page.below(pro.voice(), all).back(new SlotsAction.Open());
    }
}
