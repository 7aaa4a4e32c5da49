package app.rosalie.reviews;

import org.jspecify.annotations.Nullable;

/**
 * What all reviews of a salon add up to. The average means nothing without the count; both are always shown together.
 *
 * @param average of the stars, 0 where there is no review
 * @param unanswered how many wait for an answer
 */
public record Satisfaction(double average, long count, long unanswered) {

    Satisfaction(@Nullable Double average, long count, @Nullable Long unanswered) {
        this(average == null ? 0.0 : average, count, unanswered == null ? 0L : unanswered);
    }
}
