package app.rosalie.chat.sentence;

import app.rosalie.chat.HomeAction;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;

/** The frame of this room's screens. */
final class Pages {

    private Pages() {}

    static Page of(Pro pro) {
        return Page.below(pro.voice(), pro.voice().plain(SentencePhrase.CRUMB)).back(new HomeAction.Open());
    }
}
