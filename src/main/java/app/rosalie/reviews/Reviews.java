package app.rosalie.reviews;

import app.rosalie.reviews.ReviewEvent.ReviewAnswered;
import app.rosalie.reviews.ReviewEvent.ReviewLeft;
import app.rosalie.salon.Journal;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.UndoHandler;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** A salon's reviews: read, summed up, answered. Every call is scoped to one salon. */
@Component
@Transactional
public class Reviews implements UndoHandler {

    /** The longest answer that is kept, in UTF-16 units. */
    public static final int LONGEST_ANSWER = 1_000;

    private final ReviewRows rows;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;
    private final JsonMapper json;

    Reviews(ReviewRows rows, Journal journal, ApplicationEventPublisher events, InstantSource clock, JsonMapper json) {
        this.rows = rows;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
        this.json = json;
    }

    public Satisfaction satisfaction(SalonId salon) {
        return rows.satisfaction(salon.value());
    }

    /** Reviews without an answer: the unhappy ones (1 or 2 stars) first, then the oldest. */
    public List<ReviewSummary> unanswered(SalonId salon, int most) {
        return rows.unanswered(salon.value(), Limit.of(most));
    }

    public Optional<ReviewSummary> find(SalonId salon, ReviewId id) {
        return rows.opinion(salon.value(), id.value());
    }

    /** The salon's reviews among these, in no order. */
    public List<ReviewSummary> find(SalonId salon, Collection<ReviewId> ids) {
        return ids.isEmpty()
                ? List.of()
                : rows.opinions(salon.value(), ids.stream().map(ReviewId::value).toList());
    }

    /** Publishes the salon's one answer, or changes it; empty where this salon has no such review. */
    public Optional<JournalEntryId> answer(SalonId salon, ReviewId id, String answer) {
        if (answer.isBlank() || answer.length() > LONGEST_ANSWER) {
            throw new IllegalArgumentException("An answer has 1 to " + LONGEST_ANSWER + " characters");
        }
        return rows.findByIdAndSalonId(id.value(), salon.value()).map(review -> {
            String before = json.writeValueAsString(new Answer(review.answer(), review.answeredAt()));
            review.answer(answer.strip(), clock.instant());
            events.publishEvent(new ReviewAnswered(salon, id, clock.instant()));
            return journal.write(salon, kind(), "published", id.value(), before);
        });
    }

    /** Writes down what a client has just said of a visit. */
    public ReviewId leave(SalonId salon, BroughtReview left) {
        Review review = rows.save(new Review(salon, left));
        events.publishEvent(new ReviewLeft(salon, review.id(), clock.instant()));
        return review.id();
    }

    /** Writes reviews as they were elsewhere, for a book brought along. */
    public void bring(SalonId salon, List<BroughtReview> reviews) {
        rows.saveAll(reviews.stream().map(left -> new Review(salon, left)).toList());
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
        rows.findByIdAndSalonId(subject, salon.value()).orElseThrow().answer(answer.text(), answer.at());
    }

    private record Answer(@Nullable String text, @Nullable Instant at) {}
}

interface ReviewRows extends Repository<Review, Long> {

    String OPINION =
            "select new app.rosalie.reviews.ReviewSummary(r.id, c.name, a.title, r.stars, r.words, r.leftAt, r.answer)"
                    + " from Review r join Client c on c.id = r.clientId join Appointment a on a.id = r.appointmentId"
                    + " where r.salonId = :salonId ";

    Review save(Review review);

    void saveAll(Iterable<Review> reviews);

    Optional<Review> findByIdAndSalonId(long id, long salonId);

    @Query("select r.id from Review r where r.salonId = :salonId and r.clientId = :clientId order by r.id")
    List<Long> ofClient(long salonId, long clientId);

    List<Review> findBySalonIdAndIdIn(long salonId, Collection<Long> ids);

    @Query(OPINION + "and r.id = :id")
    Optional<ReviewSummary> opinion(long salonId, long id);

    @Query(OPINION + "and r.id in :ids")
    List<ReviewSummary> opinions(long salonId, Collection<Long> ids);

    @Query(OPINION + "and r.answeredAt is null order by case when r.stars <= 2 then 0 else 1 end, r.leftAt, r.id")
    List<ReviewSummary> unanswered(long salonId, Limit limit);

    @Query("select new app.rosalie.reviews.Satisfaction(avg(r.stars), count(*),"
            + " sum(case when r.answeredAt is null then 1L else 0L end)) from Review r where r.salonId = :salonId")
    Satisfaction satisfaction(long salonId);
}
