package app.rosalie.chat.action;

/** Reading and answering reviews. */
public sealed interface ReviewsAction extends Action {

    @Code("r")
    record ToAnswer() implements ReviewsAction {}

    @Code("ra")
    record Answer(long reviewId) implements ReviewsAction {}

    /** Publishes the answer that was typed last and shown. */
    @Code("rp")
    record Publish(long reviewId) implements ReviewsAction {}
}
