package app.rosalie.chat;

/** What the reviews ask for in writing. */
public sealed interface ReviewQuestion extends Question {

    /** The answer to a review; {@code draft} is the one shown for publishing, empty before. */
    record Answer(long reviewId, String draft) implements ReviewQuestion {}
}
