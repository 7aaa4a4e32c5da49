package app.rosalie.reviews;

import app.rosalie.agenda.AppointmentId;
import app.rosalie.reviews.ReviewEvent.ReviewAnswered;
import app.rosalie.salon.Journal;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.UndoHandler;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * A salon's reviews: looked up, summed up, answered. Every call is scoped to one salon. They are leafed through in
 * {@link ReviewPages}, reported in {@link ReviewReports}, and left in {@link OwnReviews}.
 */
@Component
@Transactional
public class Reviews implements UndoHandler {

    /** The longest answer that is kept, in UTF-16 units. */
    public static final int LONGEST_ANSWER = 1_000;

    /** So long after it was given, the author has not heard of an answer. */
    public static final Duration TIME_TO_TAKE_BACK = Duration.ofSeconds(60);

    private final ReviewRows rows;
    private final ReviewPages pages;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;
    private final JsonMapper json;

    Reviews(
            ReviewRows rows,
            ReviewPages pages,
            Journal journal,
            ApplicationEventPublisher events,
            InstantSource clock,
            JsonMapper json) {
        this.rows = rows;
        this.pages = pages;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
        this.json = json;
    }

    public Satisfaction satisfaction(SalonId salon) {
        return rows.satisfaction(salon.value());
    }

    /** Reviews that are shown and have no answer: the unhappy ones (1 or 2 stars) first, then the oldest. */
    public List<ReviewSummary> unanswered(SalonId salon, int most) {
        return pages.first(salon, new ReviewFilter.ToAnswer(), most);
    }

    /** As long as its author has not withdrawn it; also one that is hidden. */
    public Optional<ReviewSummary> find(SalonId salon, ReviewId id) {
        return rows.opinion(salon.value(), id.value());
    }

    /** The salon's reviews among these, withdrawn ones included, in no order. */
    public List<ReviewSummary> find(SalonId salon, Collection<ReviewId> ids) {
        return ids.isEmpty()
                ? List.of()
                : rows.opinions(salon.value(), ids.stream().map(ReviewId::value).toList());
    }

    /** What was said of these visits, withdrawn ones included, in no order. */
    public List<ReviewSummary> of(SalonId salon, Collection<AppointmentId> visits) {
        return visits.isEmpty()
                ? List.of()
                : rows.ofVisits(
                        salon.value(), visits.stream().map(AppointmentId::value).toList());
    }

    /**
     * Publishes the salon's one answer, or changes it; empty where this salon has no such review, or its author has withdrawn it.
     */
    public Optional<JournalEntryId> answer(SalonId salon, ReviewId id, String answer) {
        if (answer.isBlank() || answer.length() > LONGEST_ANSWER) {
            throw new IllegalArgumentException("An answer has 1 to " + LONGEST_ANSWER + " characters");
        }
        return row(salon, id).filter(review -> !review.isWithdrawn()).map(review -> {
            String before = json.writeValueAsString(new Answer(review.answer(), review.answeredAt()));
            review.answer(answer.strip(), clock.instant());
            events.publishEvent(new ReviewAnswered(salon, id, clock.instant()));
            return journal.write(salon, kind(), "published", id.value(), before);
        });
    }

    /** An answer that its author is to be told. */
    public record ToldAnswer(ReviewSummary review, boolean again) {}

    /**
     * The review whose answer its author is to hear now; noted, so that each answer is told once, and a changed one once more.
     * Empty where it was taken back, or has been given within {@link #TIME_TO_TAKE_BACK}.
     */
    public Optional<ToldAnswer> tellAnswer(SalonId salon, ReviewId id) {
        Instant now = clock.instant();
        return row(salon, id)
                .filter(review -> review.hasAnswerToTell(now.minus(TIME_TO_TAKE_BACK)))
                .flatMap(review -> {
                    boolean again = review.toldOfAnswer(now);
                    return find(salon, id).map(summary -> new ToldAnswer(summary, again));
                });
    }

    /** Writes reviews as they were elsewhere, for a book brought along. */
    public void bring(SalonId salon, List<BroughtReview> reviews) {
        rows.saveAll(reviews.stream().map(left -> new Review(salon, left)).toList());
    }

    private Optional<Review> row(SalonId salon, ReviewId id) {
        return rows.findByIdAndSalonId(id.value(), salon.value());
    }

    @Override
    public String kind() {
        return "answer";
    }

    @Override
    public Set<String> verbs() {
        return Set.of("published");
    }

    @Override
    public void restore(SalonId salon, long subject, String before) {
        Answer answer = json.readValue(before, Answer.class);
        row(salon, new ReviewId(subject)).orElseThrow().answer(answer.text(), answer.at());
    }

    private record Answer(@Nullable String text, @Nullable Instant at) {}
}
