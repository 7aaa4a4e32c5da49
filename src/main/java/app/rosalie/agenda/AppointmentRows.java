package app.rosalie.agenda;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The appointments' table. */
interface AppointmentRows extends Repository<Appointment, Long> {

    String SELECT = "select new app.rosalie.agenda.Visit(a.id, new app.rosalie.agenda.Visit$Client(a.clientId, c.name),"
            + " new app.rosalie.agenda.Visit$Agreed(a.treatmentId, a.selectionId, a.title, a.priceCents, a.beforeMinutes, a.afterMinutes,"
            + " a.selfBooked),"
            + " new app.rosalie.agenda.opening.TimeSpan(a.startsAt, a.endsAt), a.processingStartsAt, a.processingEndsAt,"
            + " new app.rosalie.agenda.Visit$State(a.status, a.payment, a.cancelledBy, a.lateCancellation, a.proposed,"
            + " a.depositCents, a.depositDueAt),"
            + " a.note, a.series)"
            + " from Appointment a join Client c on c.id = a.clientId ";

    String VISIT = SELECT + "where a.salonId = :salonId ";

    Appointment save(Appointment appointment);

    List<Appointment> saveAll(Iterable<Appointment> appointments);

    void delete(Appointment appointment);

    Optional<Appointment> findByIdAndSalonId(long id, long salonId);

    @Query("select a from Appointment a where a.salonId = :salonId and a.series = :series order by a.startsAt, a.id")
    List<Appointment> ofSeries(long salonId, long series);

    @Query(VISIT + "and a.id = :id")
    Optional<Visit> visit(long salonId, long id);

    @Query(VISIT + "and a.id in :ids order by a.startsAt, a.id")
    List<Visit> visits(long salonId, Collection<Long> ids);

    /**
     * {@code reach} bounds the search for what began earlier and still lasts, so that the index serves. It says which statuses
     * are not active, and not which are: for a list of those, H2 reads the whole salon by status.
     */
    @Query(VISIT + "and a.startsAt > :reach and a.startsAt < :to and a.endsAt > :from and a.status not in"
            + " (app.rosalie.agenda.Status.NO_SHOW, app.rosalie.agenda.Status.CANCELLED, app.rosalie.agenda.Status.EXPIRED)"
            + " order by a.startsAt, a.id")
    List<Visit> touching(long salonId, Instant reach, Instant from, Instant to);

    @Query(VISIT + "and a.status = app.rosalie.agenda.Status.REQUESTED and (a.startsAt > :now or a.proposed > :now)"
            + " order by a.startsAt, a.id")
    List<Visit> awaitingAnswer(long salonId, Instant now, Limit limit);

    @Query(VISIT + "and a.status = :status and a.startsAt >= :from and a.startsAt < :to order by a.startsAt, a.id")
    List<Visit> inStatus(long salonId, Status status, Instant from, Instant to, Limit limit);

    @Query(VISIT + "and a.status = :status and a.startsAt >= :from and a.startsAt < :to order by a.startsAt, a.id"
            + " limit :most offset :skip")
    List<Visit> soonest(long salonId, Status status, Instant from, Instant to, int skip, int most);

    @Query(VISIT + "and a.status = :status and a.startsAt >= :from and a.startsAt < :to"
            + " order by a.startsAt desc, a.id desc limit :most offset :skip")
    List<Visit> newest(long salonId, Status status, Instant from, Instant to, int skip, int most);

    @Query(VISIT + "and a.status = app.rosalie.agenda.Status.CONFIRMED and a.startsAt <= :now and a.endsAt <= :now"
            + " order by a.startsAt, a.id")
    List<Visit> over(long salonId, Instant now, Limit limit);

    @Query(VISIT + "and a.status = app.rosalie.agenda.Status.CONFIRMED and a.payment = :payment"
            + " and a.startsAt >= :from order by a.startsAt, a.id")
    List<Visit> owing(long salonId, PaymentState payment, Instant from, Limit limit);

    @Query(VISIT + "and a.payment = app.rosalie.agenda.PaymentState.BALANCE_DUE order by a.startsAt, a.id")
    List<Visit> withBalance(long salonId, Limit limit);

    @Query(VISIT + "and a.clientId = :clientId and a.payment = app.rosalie.agenda.PaymentState.BALANCE_DUE"
            + " order by a.startsAt, a.id")
    List<Visit> withBalanceOf(long salonId, long clientId, Limit limit);

    @Query(VISIT + "and a.clientId = :clientId and a.startsAt >= :from order by a.startsAt, a.id")
    List<Visit> ofClientFrom(long salonId, long clientId, Instant from, Limit limit);

    @Query(VISIT + "and a.clientId = :clientId and a.startsAt < :to order by a.startsAt desc, a.id desc")
    List<Visit> ofClientBefore(long salonId, long clientId, Instant to, Limit limit);

    @Query(VISIT + "and a.clientId = :clientId and a.startsAt < :to order by a.startsAt desc, a.id desc"
            + " limit :most offset :skip")
    List<Visit> pageOfClientBefore(long salonId, long clientId, Instant to, int skip, int most);

    /** What tells of a client: that she came, did not, or is to come; by start. */
    @Query("select new app.rosalie.agenda.AppointmentRows$Fate(a.startsAt, a.status) from Appointment a"
            + " where a.salonId = :salonId and a.clientId = :clientId and a.status in (app.rosalie.agenda.Status.DONE,"
            + " app.rosalie.agenda.Status.NO_SHOW, app.rosalie.agenda.Status.CONFIRMED, app.rosalie.agenda.Status.REQUESTED)"
            + " order by a.startsAt, a.id")
    List<Fate> fates(long salonId, long clientId);

    record Fate(Instant start, Status status) {}

    /** The same of all clients of a salon, but for who did not come: by client, then by start. */
    @Query(
            "select new app.rosalie.agenda.AppointmentRows$ClientFate(a.clientId, a.startsAt, a.status) from Appointment a"
                    + " where a.salonId = :salonId and a.status in (app.rosalie.agenda.Status.DONE,"
                    + " app.rosalie.agenda.Status.CONFIRMED, app.rosalie.agenda.Status.REQUESTED)"
                    + " order by a.clientId, a.startsAt, a.id")
    List<ClientFate> fates(long salonId);

    record ClientFate(long client, Instant start, Status status) {}

    /** Of several treatments in one visit each counts. */
    @Query("select new app.rosalie.agenda.FavouriteTreatment(t.name, count(a)) from Appointment a left join a.lines l"
            + " join Treatment t on t.id = coalesce(l.treatmentId, a.treatmentId)"
            + " where a.salonId = :salonId and a.clientId = :clientId and a.status = app.rosalie.agenda.Status.DONE"
            + " group by t.id, t.name order by 2 desc, t.name, t.id limit :most")
    List<FavouriteTreatment> favourites(long salonId, long clientId, int most);

    /** One person's over several salons, who is another client in each: asked for or agreed, and one of the two can still say yes. */
    @Query(SELECT
            + "where a.salonId in :salonIds and a.clientId in :clientIds and (a.startsAt > :now or a.proposed > :now)"
            + " and a.status in (app.rosalie.agenda.Status.REQUESTED, app.rosalie.agenda.Status.CONFIRMED)"
            + " order by a.startsAt, a.id")
    List<Visit> aheadOf(Collection<Long> salonIds, Collection<Long> clientIds, Instant now, Limit limit);

    /** Read beside the appointment, which must not be in memory before the lock on its salon is held. */
    @Query("select new app.rosalie.agenda.BookingTerms(a.startsAt, a.noticeHours, a.revision) from Appointment a"
            + " where a.salonId = :salonId and a.id = :id")
    Optional<BookingTerms> terms(long salonId, long id);

    String DONE = "select new app.rosalie.agenda.AppointmentRows$Done(a.id, a.clientId, a.startsAt) from Appointment a"
            + " join Client c on c.id = a.clientId where a.salonId = :salonId and c.hidden = false and a.status = app.rosalie.agenda.Status.DONE and a.startsAt >= :from";

    @Query(DONE + " order by a.startsAt, a.id")
    List<Done> done(long salonId, Instant from);

    @Query(DONE + " and a.clientId = :clientId order by a.startsAt, a.id")
    List<Done> doneBy(long salonId, long clientId, Instant from);

    record Done(long id, long clientId, Instant start) {}

    /** Clients who have a visit ahead, asked for or agreed, or one since then that was agreed and is not closed out. */
    @Query("select distinct a.clientId from Appointment a where a.salonId = :salonId and (a.startsAt > :since"
            + " and a.status = app.rosalie.agenda.Status.CONFIRMED"
            + " or a.startsAt > :now and a.status = app.rosalie.agenda.Status.REQUESTED)")
    List<Long> expected(long salonId, Instant since, Instant now);

    /** Visits done within a span behind which the client came no more, and has none ahead; of those in the book. */
    @Query(VISIT + "and a.status = app.rosalie.agenda.Status.DONE and a.startsAt >= :from and a.startsAt < :to"
            + " and c.hidden = false and not exists (select 1 from Appointment b where b.salonId = a.salonId and b.clientId = a.clientId"
            + " and b.startsAt > a.startsAt and b.status in (app.rosalie.agenda.Status.DONE,"
            + " app.rosalie.agenda.Status.CONFIRMED, app.rosalie.agenda.Status.REQUESTED))"
            + " order by a.startsAt, a.id")
    List<Visit> lastVisits(long salonId, Instant from, Instant to, Limit limit);

    @Query("select count(distinct a.clientId) from Appointment a where a.salonId = :salonId"
            + " and a.status = app.rosalie.agenda.Status.DONE and a.startsAt >= :from and a.startsAt < :to")
    long countWhoCame(long salonId, Instant from, Instant to);

    /** Of these, those who have a visit from the end of the span on. */
    @Query("select count(distinct a.clientId) from Appointment a where a.salonId = :salonId"
            + " and a.status = app.rosalie.agenda.Status.DONE and a.startsAt >= :from and a.startsAt < :to"
            + " and exists (select 1 from Appointment b where b.salonId = a.salonId and b.clientId = a.clientId"
            + " and b.startsAt >= :to and b.status in (app.rosalie.agenda.Status.CONFIRMED,"
            + " app.rosalie.agenda.Status.REQUESTED, app.rosalie.agenda.Status.DONE))")
    long countWhoComeAgain(long salonId, Instant from, Instant to);

    /** Clients of visits done within a span who came no more behind it, and have none ahead. */
    @Query("select count(distinct a.clientId) from Appointment a where a.salonId = :salonId"
            + " and a.status = app.rosalie.agenda.Status.DONE and a.startsAt >= :from and a.startsAt < :to"
            + " and not exists (select 1 from Appointment b where b.salonId = a.salonId and b.clientId = a.clientId"
            + " and b.startsAt >= :to and b.status in (app.rosalie.agenda.Status.DONE,"
            + " app.rosalie.agenda.Status.CONFIRMED, app.rosalie.agenda.Status.REQUESTED))")
    long countWhoCameNoMore(long salonId, Instant from, Instant to);

    @Query("select count(a) from Appointment a where a.salonId = :salonId and (a.treatmentId = :treatmentId"
            + " or exists (select 1 from a.lines l where l.treatmentId = :treatmentId))"
            + " and a.startsAt > :now and a.status in"
            + " (app.rosalie.agenda.Status.REQUESTED, app.rosalie.agenda.Status.CONFIRMED)")
    long countAheadOf(long salonId, long treatmentId, Instant now);

    /** The last visit with that treatment, agreed or done, before a moment. */
    @Query("select max(a.startsAt) from Appointment a where a.salonId = :salonId and a.clientId = :clientId"
            + " and a.startsAt < :before and (a.treatmentId = :treatmentId"
            + " or exists (select 1 from a.lines l where l.treatmentId = :treatmentId))"
            + " and a.status in (app.rosalie.agenda.Status.DONE, app.rosalie.agenda.Status.CONFIRMED)")
    Optional<Instant> lastOf(long salonId, long clientId, long treatmentId, Instant before);

    long countBySalonIdAndStatusAndStartsAtBetween(long salonId, Status status, Instant from, Instant to);

    @Query("select count(a) from Appointment a where a.salonId = :salonId and a.clientId = :clientId"
            + " and a.status = :status")
    long count(long salonId, long clientId, Status status);

    @Query(
            "select count(a) from Appointment a where a.salonId = :salonId and a.clientId = :clientId and a.startsAt >= :from"
                    + " and a.status in (app.rosalie.agenda.Status.CONFIRMED, app.rosalie.agenda.Status.REQUESTED)")
    long countAhead(long salonId, long clientId, Instant from);

    @Query("select a.id from Appointment a where a.salonId = :salonId and a.clientId = :clientId order by a.id")
    List<Long> ofClient(long salonId, long clientId);

    List<Appointment> findBySalonIdAndIdIn(long salonId, Collection<Long> ids);

    /** Counts, each of a stretch of the index and read from it alone. */
    @Query("select new app.rosalie.agenda.Waiting("
            + "(select count(*) from Appointment a where a.salonId = :salonId"
            + " and a.status = app.rosalie.agenda.Status.REQUESTED and (a.startsAt > :now or a.proposed > :now)),"
            + "(select count(*) from Appointment a where a.salonId = :salonId"
            + " and a.status = app.rosalie.agenda.Status.CONFIRMED and a.startsAt <= :now and a.endsAt <= :now),"
            + "(select count(*) from Appointment a where a.salonId = :salonId"
            + " and a.status = app.rosalie.agenda.Status.CONFIRMED and a.startsAt > :now"
            + " and a.payment = app.rosalie.agenda.PaymentState.DEPOSIT_DUE)"
            + " + (select count(*) from Appointment a where a.salonId = :salonId"
            + " and a.payment = app.rosalie.agenda.PaymentState.BALANCE_DUE),"
            + "(select count(*) from Appointment a where a.salonId = :salonId"
            + " and a.status in (app.rosalie.agenda.Status.CANCELLED, app.rosalie.agenda.Status.EXPIRED)"
            + " and a.payment = app.rosalie.agenda.PaymentState.DEPOSIT_PAID))")
    Waiting waiting(long salonId, Instant now);

    /** Requests of all salons that nobody has answered in time, nor taken another time proposed. */
    @Query("select new app.rosalie.agenda.AppointmentRows$Unanswered(a.id, a.salonId) from Appointment a where "
            + UNANSWERED)
    List<Unanswered> unanswered(Instant now);

    /** Does nothing where it was answered in the meantime; returns how many it changed. */
    @Modifying
    @Query(
            "update Appointment a set a.status = app.rosalie.agenda.Status.EXPIRED, a.revision = a.revision + 1 where a.id = :id and "
                    + UNANSWERED)
    int expire(long id, Instant now);

    /** Visits of all salons whose deposit has not come in time. */
    @Query("select new app.rosalie.agenda.AppointmentRows$Unanswered(a.id, a.salonId) from Appointment a where "
            + UNPAID)
    List<Unanswered> unpaid(Instant now);

    /** Does nothing where it has come or was put off in the meantime; returns how many it changed. */
    @Modifying
    @Query(
            "update Appointment a set a.status = app.rosalie.agenda.Status.EXPIRED, a.revision = a.revision + 1 where a.id = :id and "
                    + UNPAID)
    int lapse(long id, Instant now);

    String UNPAID = "a.depositDueAt <= :now and a.startsAt > :now and a.status = app.rosalie.agenda.Status.CONFIRMED"
            + " and a.payment = app.rosalie.agenda.PaymentState.DEPOSIT_DUE";

    /** Whoever is paying at this moment is not overtaken by the deadline. */
    @Modifying
    @Query(
            "update Appointment a set a.depositDueAt = :until where a.salonId = :salonId and a.id = :id and a.depositDueAt < :until"
                    + " and a.status = app.rosalie.agenda.Status.CONFIRMED"
                    + " and a.payment = app.rosalie.agenda.PaymentState.DEPOSIT_DUE")
    int putOffDeposit(long salonId, long id, Instant until);

    /** Money came in advance for what was called off or has lapsed, and is still there. */
    @Query(VISIT + "and a.payment = app.rosalie.agenda.PaymentState.DEPOSIT_PAID"
            + " and a.status in (app.rosalie.agenda.Status.CANCELLED, app.rosalie.agenda.Status.EXPIRED)"
            + " order by a.startsAt, a.id")
    List<Visit> withDepositLeft(long salonId, Limit limit);

    String UNANSWERED = "a.status = app.rosalie.agenda.Status.REQUESTED and a.startsAt <= :now"
            + " and (a.proposed is null or a.proposed <= :now)";

    record Unanswered(long id, long salonId) {}
}
