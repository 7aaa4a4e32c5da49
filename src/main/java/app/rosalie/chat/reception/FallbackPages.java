package app.rosalie.chat.reception;

import app.rosalie.chat.Button;
import app.rosalie.chat.Heard;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.Turn;
import app.rosalie.chat.action.BookingAction;
import app.rosalie.chat.action.HomeAction;
import app.rosalie.chat.action.VisitAction;
import app.rosalie.chat.words.FramePhrase;
import java.util.Optional;

/** What is said where Rosalie does not know what to do, and the ways that lead on from there. */
final class FallbackPages {

    private FallbackPages() {}

    /** An open question stays open, so that nothing typed is lost. */
    static Reply say(Turn turn, Optional<Pro> pro, ReceptionPhrase phrase) {
        Page page = Page.top(turn.voice()).say(phrase);
        if (turn.asked() != null) {
            page.asking(turn.asked());
        }
        return ways(turn, pro, page).show();
    }

    static Reply wordless(Turn turn, Optional<Pro> pro, Heard.Kind kind) {
        return say(
                turn,
                pro,
                switch (kind) {
                    case STICKER -> ReceptionPhrase.WORDLESS_STICKER;
                    case VOICE -> ReceptionPhrase.WORDLESS_VOICE;
                    case PHOTO -> ReceptionPhrase.WORDLESS_PHOTO;
                    case EDITED -> ReceptionPhrase.WORDLESS_EDITED;
                    case GROUP -> ReceptionPhrase.WORDLESS_GROUP;
                    case OTHER -> ReceptionPhrase.WORDLESS_OTHER;
                });
    }

    /** In a group nobody is asked anything, and nothing is offered. */
    static Reply inAGroup(Turn turn) {
        return Page.top(turn.voice()).say(ReceptionPhrase.WORDLESS_GROUP).show();
    }

    /** What was asked is asked no more. */
    static Reply forgotten(Turn turn, Optional<Pro> pro) {
        return ways(turn, pro, Page.top(turn.voice()).say(ReceptionPhrase.FORGOTTEN))
                .show();
    }

    private static Page ways(Turn turn, Optional<Pro> pro, Page page) {
        if (pro.isPresent()) {
            page.row(
                    Button.of(turn.voice().plain(ReceptionPhrase.BOOK_BUTTON), new BookingAction.Start()),
                    Button.of(turn.voice().plain(ReceptionPhrase.TODAY_BUTTON), new VisitAction.Today()));
        }
        return page.row(
                Button.of(turn.voice().plain(ReceptionPhrase.HELP_BUTTON), new HomeAction.Help()),
                Button.of(turn.voice().plain(FramePhrase.TO_HOME), new HomeAction.Open()));
    }
}
