package app.rosalie.reviews;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A review as it is read.
 *
 * @param stars 1 to 5
 * @param words what the client wrote, or empty
 * @param answer the salon's public answer, or null
 */
public record ReviewSummary(
        ReviewId id,
        String clientName,
        String title,
        int stars,
        String words,
        Instant leftAt,
        @Nullable String answer) {

    ReviewSummary(
            long id,
            String clientName,
            String title,
            int stars,
            String words,
            Instant leftAt,
            @Nullable String answer) {
        this(new ReviewId(id), clientName, title, stars, words, leftAt, answer);
    }
}
