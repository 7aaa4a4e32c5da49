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

    private static final int MOST_STARS = 5;
    private static final int MOST_OF_AN_UNHAPPY_ONE = 2;

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

    /** One or two stars: it comes first, and is marked. */
    public boolean isUnhappy() {
        return stars <= MOST_OF_AN_UNHAPPY_ONE;
    }

    /** Five signs, as many of them full as there are stars. */
    public String starLine() {
        return "★".repeat(stars) + "☆".repeat(MOST_STARS - stars);
    }
}
