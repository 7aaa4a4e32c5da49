package app.rosalie.chat.question;

import app.rosalie.reviews.ReportReason;
import app.rosalie.reviews.ReviewId;

/** What the reviews ask for in writing. */
public sealed interface ReviewsQuestion extends Question {

    /** Below answers to start from. */
    @Override
    default boolean asksInPassing() {
        return true;
    }

    /** The answer to a review; {@code draft} is the one shown for publishing, empty before. */
    record Answer(ReviewId reviewId, String draft) implements ReviewsQuestion {}

    /** What she says with a report; {@code word} is the one shown, empty before. */
    record Report(ReviewId reviewId, ReportReason reason, String word) implements ReviewsQuestion {}
}
