package app.rosalie.chat.reception;

import app.rosalie.chat.Heard;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.Speaker;
import app.rosalie.chat.action.AgendaAction;
import app.rosalie.chat.action.BookingAction;
import app.rosalie.chat.action.HelpAction;
import app.rosalie.chat.action.HomeAction;
import app.rosalie.chat.question.SentenceQuestion;
import app.rosalie.chat.words.FramePhrase;
import app.rosalie.language.text.Courtesy;

/** What is said where Rosalie does not know what to do, and the ways that lead on from there. */
final class FallbackPages {

    private FallbackPages() {}

    /** An open question stays open, so that nothing typed is lost. */
    static Reply say(Speaker speaker, ReceptionPhrase phrase) {
        return say(speaker, Page.top(speaker.voice()).say(phrase));
    }

    /** A short warm word for a kind one. */
    static Reply courtesy(Speaker speaker, Courtesy courtesy) {
        ReceptionPhrase phrase = switch (courtesy) {
            case GREETING -> ReceptionPhrase.GREETING;
            case THANKS -> ReceptionPhrase.THANKS;
            case FAREWELL -> ReceptionPhrase.FAREWELL;
        };
        String name = speaker.turn().account().firstName();
        return say(speaker, Page.top(speaker.voice()).say(phrase, name));
    }

    private static Reply say(Speaker speaker, Page page) {
        if (speaker.asked() != null) {
            page.asking(speaker.asked());
        }
        return ways(speaker, page).show();
    }

    static Reply wordless(Speaker speaker, Heard.Kind kind) {
        return say(
                speaker,
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
    static Reply inAGroup(Speaker speaker) {
        return Page.top(speaker.voice()).say(ReceptionPhrase.WORDLESS_GROUP).show();
    }

    /** What was asked is asked no more. */
    static Reply forgotten(Speaker speaker) {
        boolean someDone = speaker.asked() instanceof SentenceQuestion.Several several
                && several.wishes().stream().anyMatch(SentenceQuestion.ListedWish::done);
        return ways(
                        speaker,
                        Page.top(speaker.voice())
                                .say(someDone ? ReceptionPhrase.FORGOTTEN_REST : ReceptionPhrase.FORGOTTEN))
                .show();
    }

    private static Page ways(Speaker speaker, Page page) {
        if (speaker instanceof Pro) {
            page.row(
                    speaker.button(ReceptionPhrase.BOOK_BUTTON, new BookingAction.Start()),
                    speaker.button(ReceptionPhrase.TODAY_BUTTON, new AgendaAction.Today()));
        }
        return page.row(
                speaker.button(ReceptionPhrase.HELP_BUTTON, new HelpAction.Open()),
                speaker.button(FramePhrase.TO_HOME, new HomeAction.Open()));
    }
}
