package app.rosalie.chat.kit.hours;

import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.action.OpeningAction;

/** The frame of this room's pages: all lie below the one that shows what holds now. */
public final class HoursPages {

    private HoursPages() {}

    public static Page page(Pro pro, String... crumbs) {
        String[] all = new String[crumbs.length + 1];
        all[0] = pro.voice().plain(HoursPhrase.CRUMB);
        System.arraycopy(crumbs, 0, all, 1, crumbs.length);
        return Page.below(pro.voice(), all).back(new OpeningAction.Open());
    }
}
