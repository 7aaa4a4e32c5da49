package app.rosalie.reviews;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The table of reviews. Pages are picked by their numbers alone, and read out afterwards. */
interface ReviewRows extends Repository<Review, Long> {

    String OPINION = "select new app.rosalie.reviews.ReviewSummary(r.id,"
            + " new app.rosalie.reviews.ReviewSummary$Author(c.id, c.name),"
            + " new app.rosalie.reviews.ReviewSummary$Of(a.id, a.title, a.startsAt),"
            + " r.stars, r.words, r.leftAt, r.changedAt, r.answer, r.answeredAt, r.verified,"
            + " new app.rosalie.reviews.ReviewSummary$State(r.withdrawnAt, r.moderation, r.reportReason, r.reportWord,"
            + " r.reportedAt, r.decidedAt, r.decisionWord))"
            + " from Review r join Client c on c.id = r.clientId join Appointment a on a.id = r.appointmentId ";

    String HIDDEN = "app.rosalie.reviews.Moderation.HIDDEN";
    String HERE = " from Review r where r.salonId = :salonId and r.withdrawnAt is null ";
    String SHOWN = HERE + "and r.moderation <> " + HIDDEN + " ";
    String UNANSWERED = SHOWN + "and r.answeredAt is null ";
    /** The salon stands first, so that H2 reads the index in its order instead of sorting. */
    String NEWEST = " order by r.salonId, r.leftAt desc, r.id desc";

    Review save(Review review);

    void saveAll(Iterable<Review> reviews);

    void flush();

    Optional<Review> findById(long id);

    Optional<Review> findByIdAndSalonId(long id, long salonId);

    Optional<Review> findBySalonIdAndAppointmentId(long salonId, long appointmentId);

    @Query("select r.id from Review r where r.salonId = :salonId and r.clientId = :clientId order by r.id")
    List<Long> ofClient(long salonId, long clientId);

    @Query("select r.id" + HERE + "and r.clientId = :clientId" + NEWEST)
    List<Long> ofClient(long salonId, long clientId, Pageable page);

    @Query("select count(*)" + HERE + "and r.clientId = :clientId")
    long countOfClient(long salonId, long clientId);

    List<Review> findBySalonIdAndIdIn(long salonId, Collection<Long> ids);

    @Query(OPINION + "where r.salonId = :salonId and r.id = :id and r.withdrawnAt is null")
    Optional<ReviewSummary> opinion(long salonId, long id);

    @Query(OPINION + "where r.salonId = :salonId and r.id in :ids")
    List<ReviewSummary> opinions(long salonId, Collection<Long> ids);

    @Query(OPINION + "where r.id in :ids order by r.reportedAt, r.id")
    List<ReviewSummary> everywhere(Collection<Long> ids);

    @Query(OPINION + "where r.salonId = :salonId and r.appointmentId in :visits")
    List<ReviewSummary> ofVisits(long salonId, Collection<Long> visits);

    @Query("select r.id" + UNANSWERED + "order by case when r.stars <= 2 then 0 else 1 end, r.leftAt, r.id")
    List<Long> unanswered(long salonId, Pageable page);

    @Query("select count(*)" + UNANSWERED)
    long countUnanswered(long salonId);

    @Query("select r.id" + HERE + NEWEST)
    List<Long> all(long salonId, Pageable page);

    @Query("select count(*)" + HERE)
    long countAll(long salonId);

    @Query("select r.id" + SHOWN + NEWEST)
    List<Long> shown(long salonId, Pageable page);

    @Query("select count(*)" + SHOWN)
    long countShown(long salonId);

    @Query("select r.id" + SHOWN + "and r.stars = :stars" + NEWEST)
    List<Long> ofStars(long salonId, int stars, Pageable page);

    @Query("select count(*)" + SHOWN + "and r.stars = :stars")
    long countOfStars(long salonId, int stars);

    @Query("select r.id" + HERE + "and r.moderation <> app.rosalie.reviews.Moderation.NONE"
            + " order by case when r.moderation = app.rosalie.reviews.Moderation.REPORTED then 0 else 1 end,"
            + " r.reportedAt desc, r.id desc")
    List<Long> reported(long salonId, Pageable page);

    @Query("select count(*)" + HERE + "and r.moderation <> app.rosalie.reviews.Moderation.NONE")
    long countReported(long salonId);

    @Query("select r.id" + SHOWN + "and r.leftAt >= :from and r.leftAt < :to" + NEWEST)
    List<Long> between(long salonId, Instant from, Instant to, Pageable page);

    @Query("select count(*)" + SHOWN + "and r.leftAt >= :from and r.leftAt < :to")
    long countBetween(long salonId, Instant from, Instant to);

    @Query(
            "select r from Review r where r.moderation = app.rosalie.reviews.Moderation.REPORTED and r.withdrawnAt is null"
                    + " order by r.reportedAt, r.id")
    List<Review> reportedEverywhere(Limit limit);

    @Query("select count(*) from Review r where r.moderation = app.rosalie.reviews.Moderation.REPORTED"
            + " and r.withdrawnAt is null")
    long countReportedEverywhere();

    @Query("select new app.rosalie.reviews.Satisfaction("
            + "coalesce(sum(case when r.moderation <> " + HIDDEN + " then r.stars else 0 end), 0L),"
            + " coalesce(sum(case when r.moderation <> " + HIDDEN + " then 1 else 0 end), 0L),"
            + " coalesce(sum(case when r.moderation <> " + HIDDEN
            + " and r.answeredAt is null then 1 else 0 end), 0L),"
            + " coalesce(sum(case when r.moderation = " + HIDDEN + " then 1 else 0 end), 0L))" + HERE)
    Satisfaction satisfaction(long salonId);

    @Query("select new app.rosalie.reviews.StarSpread$StarCount(r.stars, count(*))" + SHOWN + "group by r.stars")
    List<StarSpread.StarCount> spread(long salonId);

    /** Number and name of a treatment, stars, and how many. */
    @Query("select a.treatmentId, max(t.name), sum(r.stars), count(*) from Review r"
            + " join Appointment a on a.id = r.appointmentId join Treatment t on t.id = a.treatmentId"
            + " where r.salonId = :salonId and r.withdrawnAt is null and r.moderation <> " + HIDDEN
            + " group by a.treatmentId order by 4 desc, 1")
    List<Object[]> byTreatment(long salonId, Limit limit);

    /** Year, month of the salon's calendar, stars, and how many. */
    @NativeQuery("select t.y, t.m, cast(sum(t.stars) as bigint), count(*) from (select"
            + " cast(extract(year from r.left_at at time zone :zone) as integer) as y,"
            + " cast(extract(month from r.left_at at time zone :zone) as integer) as m, r.stars as stars"
            + " from review r where r.salon_id = :salonId and r.withdrawn_at is null and r.moderation <> 'HIDDEN'"
            + " and r.left_at >= :from and r.left_at < :to) t group by t.y, t.m")
    List<Object[]> byMonth(long salonId, Instant from, Instant to, String zone);
}
