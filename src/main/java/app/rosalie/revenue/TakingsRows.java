package app.rosalie.revenue;

import app.rosalie.agenda.Status;
import java.time.Instant;
import java.util.List;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Figures over many rows, summed by the database. {@code TAKEN} is what « encaissé » counts. */
interface TakingsRows extends Repository<Payment, Long> {

    String TAKEN = " p.salonId = :salonId and p.receivedAt >= :from and p.receivedAt < :to" + " and p.kind not in"
            + PaymentRows.TIPS + "and p.method <> app.rosalie.revenue.PaymentMethod.VOUCHER ";

    /** Visits for which money came in; one that was only given back is none. */
    String PAID_VISITS =
            "count(distinct case when p.kind <> app.rosalie.revenue.PaymentKind.REFUND then p.appointmentId end)";

    String TAKEN_SQL = " p.salon_id = :salonId and p.received_at >= :from and p.received_at < :to"
            + " and p.nature not in ('TIP', 'TIP_REFUND') and p.means <> 'VOUCHER' ";

    @Query("select new app.rosalie.revenue.Takings(coalesce(sum(p.cents), 0), " + PAID_VISITS + ")"
            + " from Payment p where" + TAKEN)
    Takings taken(long salonId, Instant from, Instant to);

    /** The treatments of what was paid: those of the visit with each its share, or its only one with all of it. */
    String LINES = " from Payment p left join Appointment a on a.id = p.appointmentId left join a.lines l";

    String SHARE = "coalesce(sum(case when l.shareWhole is null then p.cents else"
            + " p.cents * l.shareTo / l.shareWhole - p.cents * l.shareFrom / l.shareWhole end), 0)";

    String TREATMENT = "coalesce(l.treatmentId, a.treatmentId)";

    /** Minutes in which the pro was wanted. */
    String WORKED = "(cast(timestampdiff(minute, a.startsAt, a.endsAt) as Long)"
            + " - coalesce(cast(timestampdiff(minute, a.processingStartsAt, a.processingEndsAt) as Long), 0))";

    /** Of it what was received from one client. */
    @Query("select new app.rosalie.revenue.Takings(coalesce(sum(p.cents), 0), " + PAID_VISITS + ")"
            + " from Payment p where" + TAKEN + "and p.clientId = :clientId")
    Takings takenFrom(long salonId, long clientId, Instant from, Instant to);

    /** Of it what was received for one treatment. */
    @Query("select cast(" + SHARE + " as Long)" + LINES + " where" + TAKEN + "and " + TREATMENT + " = :treatmentId")
    long takenFor(long salonId, long treatmentId, Instant from, Instant to);

    @Query("select coalesce(sum(p.cents), 0) from Payment p where p.salonId = :salonId and p.receivedAt >= :from"
            + " and p.receivedAt < :to and p.kind in" + PaymentRows.TIPS)
    long tips(long salonId, Instant from, Instant to);

    @Query("select new app.rosalie.revenue.VisitsValue(coalesce(sum(a.priceCents), 0), count(a)) from Appointment a"
            + " where a.salonId = :salonId and a.startsAt >= :from and a.startsAt < :to and a.status = :status")
    VisitsValue worth(long salonId, Instant from, Instant to, Status status);

    @Query("select new app.rosalie.revenue.TakingsShare(t.id, t.name, t.category, cast(" + SHARE + " as Long),"
            + " " + PAID_VISITS + ")" + LINES + " left join Treatment t on t.id = " + TREATMENT + " where" + TAKEN
            + "group by t.id, t.name, t.category order by 4 desc, 1")
    List<TakingsShare> byTreatment(long salonId, Instant from, Instant to);

    @Query("select new app.rosalie.revenue.TakingsShare(cast(null as Long), t.category, t.category, cast(" + SHARE
            + " as Long),"
            + " " + PAID_VISITS + ")" + LINES + " left join Treatment t on t.id = " + TREATMENT + " where" + TAKEN
            + "group by t.category order by 4 desc, t.category")
    List<TakingsShare> byCategory(long salonId, Instant from, Instant to);

    @Query(
            "select new app.rosalie.revenue.MethodShare(p.method, coalesce(sum(p.cents), 0), count(p)) from Payment p where"
                    + TAKEN + "group by p.method order by 2 desc, p.method")
    List<MethodShare> byMethod(long salonId, Instant from, Instant to);

    /** Year, month, day of the salon's calendar, and cents. */
    @NativeQuery("select t.y, t.m, t.d, cast(sum(t.cents) as bigint) from (select"
            + " cast(extract(year from p.received_at at time zone :zone) as integer) as y,"
            + " cast(extract(month from p.received_at at time zone :zone) as integer) as m,"
            + " cast(extract(day from p.received_at at time zone :zone) as integer) as d, p.cents as cents"
            + " from payment p where" + TAKEN_SQL + ") t group by t.y, t.m, t.d")
    List<Object[]> byDay(long salonId, Instant from, Instant to, String zone);

    /** Year, month of the salon's calendar, and cents. */
    @NativeQuery("select t.y, t.m, cast(sum(t.cents) as bigint) from (select"
            + " cast(extract(year from p.received_at at time zone :zone) as integer) as y,"
            + " cast(extract(month from p.received_at at time zone :zone) as integer) as m, p.cents as cents"
            + " from payment p where" + TAKEN_SQL + ") t group by t.y, t.m")
    List<Object[]> byMonth(long salonId, Instant from, Instant to, String zone);

    /** Day of the week (1 is Monday), hour of the wall clock, cents, and visits done that began then. */
    @NativeQuery("select t.w, t.h, cast(sum(t.cents) as bigint), count(*) from (select"
            + " cast(extract(isodow from a.starts_at at time zone :zone) as integer) as w,"
            + " cast(extract(hour from a.starts_at at time zone :zone) as integer) as h, a.price_cents as cents"
            + " from appointment a where a.salon_id = :salonId and a.starts_at >= :from and a.starts_at < :to"
            + " and a.status = 'DONE') t group by t.w, t.h")
    List<Object[]> byHour(long salonId, Instant from, Instant to, String zone);

    @Query("select new app.rosalie.revenue.TopClient(p.clientId, c.name, coalesce(sum(p.cents), 0),"
            + " (select count(a) from Appointment a where a.salonId = :salonId and a.clientId = p.clientId"
            + " and a.status = app.rosalie.agenda.Status.DONE and a.startsAt >= :from and a.startsAt < :to))"
            + " from Payment p join Client c on c.id = p.clientId where" + TAKEN
            + "group by p.clientId, c.name having sum(p.cents) > 0 order by 3 desc, 1 limit :most")
    List<TopClient> topBySpend(long salonId, Instant from, Instant to, int most);

    @Query(
            "select new app.rosalie.revenue.TopClient(a.clientId, c.name, (select coalesce(sum(p.cents), 0) from Payment p"
                    + " where p.clientId = a.clientId and" + TAKEN + "), count(a)) from Appointment a"
                    + " join Client c on c.id = a.clientId where a.salonId = :salonId and a.startsAt >= :from and a.startsAt < :to"
                    + " and a.status = app.rosalie.agenda.Status.DONE group by a.clientId, c.name order by 4 desc, 1 limit :most")
    List<TopClient> topByVisits(long salonId, Instant from, Instant to, int most);

    /** How many clients something was received from, and from how many of them more than that. */
    @NativeQuery("select count(*), coalesce(sum(case when t.cents > :cents then 1 else 0 end), 0) from (select"
            + " sum(p.cents) as cents from payment p where" + TAKEN_SQL + "and p.client_id is not null"
            + " group by p.client_id having sum(p.cents) > 0) t")
    List<Object[]> payers(long salonId, Instant from, Instant to, long cents);

    /** Each client something was received from, with how much. */
    @NativeQuery("select p.client_id, cast(sum(p.cents) as bigint) from payment p where" + TAKEN_SQL
            + "and p.client_id is not null group by p.client_id having sum(p.cents) > 0")
    List<Object[]> spendings(long salonId, Instant from, Instant to);

    @Query("select new app.rosalie.revenue.VisitRatios$Counts("
            + "sum(case when a.status = app.rosalie.agenda.Status.DONE then 1 else 0 end),"
            + "sum(case when a.status = app.rosalie.agenda.Status.NO_SHOW then 1 else 0 end),"
            + "sum(case when a.status = app.rosalie.agenda.Status.CANCELLED and a.lateCancellation = true then 1 else 0 end),"
            + "sum(case when a.status in (app.rosalie.agenda.Status.REQUESTED, app.rosalie.agenda.Status.CONFIRMED,"
            + " app.rosalie.agenda.Status.DONE) then " + WORKED + " else 0 end),"
            + "count(distinct case when a.status = app.rosalie.agenda.Status.DONE then a.clientId end))"
            + " from Appointment a where a.salonId = :salonId and a.startsAt >= :from and a.startsAt < :to")
    VisitRatios.Counts counts(long salonId, Instant from, Instant to);

    @Query("select coalesce(sum(" + WORKED + "), 0) from Appointment a"
            + " where a.salonId = :salonId and a.startsAt >= :from and a.startsAt < :to"
            + " and a.status = app.rosalie.agenda.Status.DONE")
    long minutesDone(long salonId, Instant from, Instant to);

    /** How many clients had their first visit ever in that time. */
    @Query("select count(distinct a.clientId) from Appointment a where a.salonId = :salonId and a.startsAt >= :from"
            + " and a.startsAt < :to and a.status = app.rosalie.agenda.Status.DONE and not exists (select 1 from Appointment b"
            + " where b.salonId = :salonId and b.clientId = a.clientId and b.status = app.rosalie.agenda.Status.DONE"
            + " and b.startsAt < :from)")
    long newClients(long salonId, Instant from, Instant to);
}
