package app.rosalie.chat.action;

import app.rosalie.reviews.ReviewId;

/** Reading and answering reviews. */
public sealed interface ReviewsAction extends Action {

    @Code("r")
    record ToAnswer() implements ReviewsAction {}

    @Code("ra")
    record Answer(ReviewId reviewId) implements ReviewsAction {}

    /** Publishes the answer that was typed last and shown. */
    @Code("rp")
    record Publish(ReviewId reviewId) implements ReviewsAction {}
}
