package app.rosalie.chat.sentence;

import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.action.HomeAction;

/** The frame of this room's screens. */
final class SentencePages {

    private SentencePages() {}

    static Page of(Pro pro) {
        return Page.below(pro.voice(), pro.voice().plain(SentencePhrase.CRUMB)).back(new HomeAction.Open());
    }
}
