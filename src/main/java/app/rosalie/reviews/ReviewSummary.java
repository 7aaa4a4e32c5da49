package app.rosalie.reviews;

import app.rosalie.agenda.AppointmentId;
import app.rosalie.clients.ClientId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A review as it is read.
 *
 * @param author who has left it; erased, her name is « — »
 * @param visit what it is about
 * @param stars 1 to 5
 * @param words what the client wrote, or empty
 * @param leftAt when it was published
 * @param changedAt when she last changed it, or null
 * @param answer the salon's public answer, or null
 * @param answeredAt null where there is none
 * @param verified whether it is known that its author came
 * @param state what has become of it
 */
public record ReviewSummary(
        ReviewId id,
        Author author,
        Of visit,
        int stars,
        String words,
        Instant leftAt,
        @Nullable Instant changedAt,
        @Nullable String answer,
        @Nullable Instant answeredAt,
        boolean verified,
        State state) {

    private static final int MOST_STARS = 5;
    private static final int MOST_OF_AN_UNHAPPY_ONE = 2;

    ReviewSummary(
            long id,
            Author author,
            Of visit,
            int stars,
            String words,
            Instant leftAt,
            @Nullable Instant changedAt,
            @Nullable String answer,
            @Nullable Instant answeredAt,
            boolean verified,
            State state) {
        this(new ReviewId(id), author, visit, stars, words, leftAt, changedAt, answer, answeredAt, verified, state);
    }

    /** Who has left it. */
    public record Author(ClientId id, String name) {

        Author(long id, String name) {
            this(new ClientId(id), name);
        }
    }

    /**
     * The visit that it is about.
     *
     * @param title what was done, as it was called when it was booked
     * @param start when she came
     */
    public record Of(AppointmentId id, String title, Instant start) {

        Of(long id, String title, Instant start) {
            this(new AppointmentId(id), title, start);
        }
    }

    /**
     * What has become of it.
     *
     * @param withdrawnAt null unless its author has withdrawn it
     * @param reason null where nobody has reported it
     * @param word what its salon said with the report, or empty
     * @param decidedAt null as long as nothing is decided
     * @param decision the reason that was given, or empty
     */
    public record State(
            @Nullable Instant withdrawnAt,
            Moderation moderation,
            @Nullable ReportReason reason,
            String word,
            @Nullable Instant reportedAt,
            @Nullable Instant decidedAt,
            String decision) {}

    public String clientName() {
        return author.name();
    }

    public String title() {
        return visit.title();
    }

    public Moderation moderation() {
        return state.moderation();
    }

    /** Whether it is shown to clients and counts. */
    public boolean isShown() {
        return !isWithdrawn() && state.moderation() != Moderation.HIDDEN;
    }

    public boolean isWithdrawn() {
        return state.withdrawnAt() != null;
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
