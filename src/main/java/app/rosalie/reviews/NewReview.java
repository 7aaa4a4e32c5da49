package app.rosalie.reviews;

import java.util.Optional;

/**
 * What a client says of a visit.
 *
 * @param stars 1 to 5
 * @param words as {@link ReviewWords#clean} gives them, at most {@link ReviewWords#LONGEST} characters; may be empty
 */
public record NewReview(int stars, String words, Optional<ReviewPhoto> photo) {

    public NewReview {
        if (stars < 1 || stars > 5) {
            throw new IllegalArgumentException("A review has 1 to 5 stars, not " + stars);
        }
        if (words.length() > ReviewWords.LONGEST) {
            throw new IllegalArgumentException("A review has at most " + ReviewWords.LONGEST + " characters");
        }
    }
}
