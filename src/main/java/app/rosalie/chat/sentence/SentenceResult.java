package app.rosalie.chat.sentence;

import app.rosalie.chat.Reply;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.question.Question;
import app.rosalie.language.wish.WishKind;
import java.util.List;

/** What a sentence comes to: never a write. */
public sealed interface SentenceResult {

    /** As if this had been pressed: a screen that shows, asks or proposes. */
    record Go(Action action) implements SentenceResult {}

    /** Something, below which it says what was heard and could not be done there. */
    record WithRest(SentenceResult result, String rest) implements SentenceResult {}

    /** As if this text had been typed below a screen that asks this. */
    record Answer(Question asked, String text) implements SentenceResult {}

    /** A question, a proposal or an answer of this room. */
    record Say(Reply reply) implements SentenceResult {}

    /**
     * Several wishes, each of which comes to something.
     *
     * @param text in which they were said
     * @param lost what was said besides and not understood, as it was typed: it is shown, so that she can say it again
     */
    record Several(String text, List<Item> items, List<String> lost) implements SentenceResult {}

    /** @param about in whose words it stands in the list, and can be said again */
    record Item(String about, WishKind kind, SentenceResult result) {}

    /** Perhaps a name, but nobody's: what is said where it is nothing else either. */
    record Nobody(Reply reply) implements SentenceResult {}

    /** Nothing that she could do. */
    record Nothing() implements SentenceResult {}
}
