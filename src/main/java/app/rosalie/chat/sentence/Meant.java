package app.rosalie.chat.sentence;

import app.rosalie.chat.Action;
import app.rosalie.chat.Reply;

/** What a sentence comes to: never a write. */
public sealed interface Meant {

    /** As if this had been pressed: a screen that shows, asks or proposes. */
    record Go(Action action) implements Meant {}

    /** A question, a proposal or an answer of this room. */
    record Say(Reply reply) implements Meant {}

    /** Nothing that she could do. */
    record Nothing() implements Meant {}
}
