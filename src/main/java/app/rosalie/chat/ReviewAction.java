package app.rosalie.chat;

/** Reading and answering reviews. */
public sealed interface ReviewAction extends Action {

    @Code("r")
    record ToAnswer() implements ReviewAction {}

    @Code("ra")
    record Answer(long reviewId) implements ReviewAction {}

    /** Publishes the answer that was typed last and shown. */
    @Code("rp")
    record Publish(long reviewId) implements ReviewAction {}
}
