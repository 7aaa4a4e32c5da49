package app.rosalie.reviews;

import app.rosalie.reviews.ReviewEvent.ReviewDecided;
import app.rosalie.reviews.ReviewEvent.ReviewReported;
import app.rosalie.salon.Journal;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.UndoHandler;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Reviews that their salon complains of, and what an operator decides. Until then they count: nobody betters her average so. */
@Component
@Transactional
public class ReviewReports implements UndoHandler {

    private final ReviewRows rows;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;
    private final JsonMapper json;

    ReviewReports(
            ReviewRows rows, Journal journal, ApplicationEventPublisher events, InstantSource clock, JsonMapper json) {
        this.rows = rows;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
        this.json = json;
    }

    /**
     * The salon reports a review.
     *
     * @param word what it says with that, cut to {@link ReviewWords#LONGEST_REMARK}; may be empty
     * @return empty where the salon has no such review, or it is reported or decided upon already and has not changed since
     */
    public Optional<JournalEntryId> report(SalonId salon, ReviewId id, ReportReason reason, String word) {
        Instant now = clock.instant();
        return rows.findByIdAndSalonId(id.value(), salon.value())
                .filter(Review::canBeReported)
                .map(review -> {
                    String before = json.writeValueAsString(review.report());
                    review.is(new Review.Report(Moderation.REPORTED, reason, ReviewWords.remark(word), now, null, ""));
                    events.publishEvent(new ReviewReported(salon, id, now));
                    return journal.write(salon, kind(), "reported", id.value(), before);
                });
    }

    /**
     * An operator decides over a review that waits for it.
     *
     * @param reason what both sides are told, cut to {@link ReviewWords#LONGEST_REMARK}
     * @return whose review it is; empty where there is none that waits
     */
    public Optional<SalonId> decide(ReviewId id, Moderation outcome, String reason) {
        if (outcome != Moderation.KEPT && outcome != Moderation.HIDDEN) {
            throw new IllegalArgumentException("A report ends by keeping or hiding, not by " + outcome);
        }
        Instant now = clock.instant();
        return rows.findById(id.value())
                .filter(review -> review.moderation() == Moderation.REPORTED && !review.isWithdrawn())
                .map(review -> {
                    review.is(review.report().decided(outcome, ReviewWords.remark(reason), now));
                    events.publishEvent(new ReviewDecided(review.salon(), id, now, outcome));
                    return review.salon();
                });
    }

    /** A review that waits for a decision, and whose it is. */
    public record Waiting(SalonId salon, ReviewSummary review) {}

    /** What waits for a decision in all salons, the oldest report first: for operators alone. */
    public List<Waiting> reportedEverywhere(int most) {
        List<Review> reported = rows.reportedEverywhere(Limit.of(most));
        if (reported.isEmpty()) {
            return List.of();
        }
        Map<ReviewId, SalonId> salons = reported.stream().collect(Collectors.toMap(Review::id, Review::salon));
        return rows
                .everywhere(reported.stream().map(review -> review.id().value()).toList())
                .stream()
                .map(review -> new Waiting(Objects.requireNonNull(salons.get(review.id())), review))
                .toList();
    }

    /** One that waits for a decision, whosever it is: for operators alone. */
    public Optional<Waiting> waiting(ReviewId id) {
        return rows.findById(id.value())
                .filter(review -> review.moderation() == Moderation.REPORTED)
                .flatMap(review -> rows.opinion(review.salon().value(), id.value())
                        .map(summary -> new Waiting(review.salon(), summary)));
    }

    @Override
    public String kind() {
        return "report";
    }

    @Override
    public Set<String> verbs() {
        return Set.of("reported");
    }

    /** What is decided stays decided. */
    @Override
    public boolean fits(SalonId salon, long subject, String before) {
        return rows.findByIdAndSalonId(subject, salon.value())
                .filter(review -> review.moderation() == Moderation.REPORTED)
                .isPresent();
    }

    @Override
    public void restore(SalonId salon, long subject, String before) {
        rows.findByIdAndSalonId(subject, salon.value()).orElseThrow().is(json.readValue(before, Review.Report.class));
    }
}
