package app.rosalie.alerts;

import app.rosalie.salon.SalonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of alerts. What is raised within a transaction is there once that commits, and not otherwise. */
@Component
class Alerts {

    private static final int LONGEST_FAILURE = 300;
    private static final List<String> FOR_CLIENTS = Stream.of(AlertKind.values())
            .filter(AlertKind::isForClients)
            .map(AlertKind::name)
            .toList();

    private static final String DUE = """
            select id, salon_id, kind, subject, due_at, expires_at from alert
            where salon_id = :salon and due_at <= :now order by due_at, id""";

    /**
     * Before all alerts. H2 begins a range without a beginning at the rows that have no time: for what is due, at all that was
     * settled.
     */
    private static final OffsetDateTime EVER = utc(Instant.EPOCH);

    private final JdbcClient sql;

    Alerts(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * Raises one, unless it was raised before.
     *
     * @param occasion what sets it apart from others of its kind about the same subject; possibly empty
     */
    void raise(SalonId salon, AlertKind kind, long subject, String occasion, Instant due, Instant expires) {
        sql.sql("""
                insert into alert (salon_id, kind, subject, unique_key, due_at, expires_at)
                select s.id, :kind, :subject, :key, :due, :expires from salon s
                where s.id = :salon and not exists (select 1 from alert where salon_id = :salon and unique_key = :key)""")
                .param("salon", salon.value())
                .param("kind", kind.name())
                .param("subject", subject)
                .param("key", key(kind, subject, occasion))
                .param("due", utc(due))
                .param("expires", utc(expires))
                .update();
    }

    /** The same where it may have come to nothing meanwhile: what was settled because it was outdated is due again. */
    void raiseAnew(SalonId salon, AlertKind kind, long subject, String occasion, Instant due, Instant expires) {
        raise(salon, kind, subject, occasion, due, expires);
        sql.sql("""
                update alert set due_at = :due, expires_at = :expires, settled_at = null, outcome = null
                where salon_id = :salon and unique_key = :key and outcome = :outdated""")
                .param("salon", salon.value())
                .param("key", key(kind, subject, occasion))
                .param("due", utc(due))
                .param("expires", utc(expires))
                .param("outdated", AlertOutcome.OUTDATED.name())
                .update();
    }

    /** Forgets those among them that nobody has been told of yet; returns how many. */
    int forget(SalonId salon, Collection<AlertKind> kinds, long subject) {
        return sql.sql("""
                delete from alert
                where salon_id = :salon and subject = :subject and kind in (:kinds) and due_at is not null""")
                .param("salon", salon.value())
                .param("subject", subject)
                .param("kinds", kinds.stream().map(AlertKind::name).toList())
                .update();
    }

    static String key(AlertKind kind, long subject, String occasion) {
        return kind.name() + ":" + subject + ":" + occasion;
    }

    /** Salons for which something is due, those first that wait the longest. */
    List<SalonId> salonsDue(Instant now, int most) {
        return sql.sql("""
                select salon_id from alert where due_at between :ever and :now
                group by salon_id order by min(due_at), salon_id limit :most""")
                .param("ever", EVER)
                .param("now", utc(now))
                .param("most", most)
                .query((row, n) -> new SalonId(row.getLong(1)))
                .list();
    }

    /** What is due in a salon, the oldest first. */
    List<Alert> due(SalonId salon, Instant now) {
        return sql.sql(DUE)
                .param("salon", salon.value())
                .param("now", utc(now))
                .query((row, n) -> alert(row))
                .list();
    }

    /** What is due in a salon, the oldest first; nobody else gets it as long as the caller's transaction lasts. */
    List<Alert> claim(SalonId salon, Instant now) {
        return sql.sql(DUE + " for update")
                .param("salon", salon.value())
                .param("now", utc(now))
                .query((row, n) -> alert(row))
                .list();
    }

    private static Alert alert(ResultSet row) throws SQLException {
        return new Alert(
                new AlertId(row.getLong("id")),
                new SalonId(row.getLong("salon_id")),
                AlertKind.valueOf(row.getString("kind")),
                row.getLong("subject"),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant());
    }

    void settle(AlertId id, AlertOutcome outcome, Instant now) {
        sql.sql("update alert set due_at = null, settled_at = :now, outcome = :outcome where id = :id")
                .param("id", id.value())
                .param("outcome", outcome.name())
                .param("now", utc(now))
                .update();
    }

    void postpone(AlertId id, Instant due) {
        sql.sql("update alert set due_at = :due where id = :id")
                .param("id", id.value())
                .param("due", utc(due))
                .update();
    }

    /** Notes that an alert could not be told, and puts it off; what failed too often is given up: whether it was. */
    boolean failed(AlertId id, Instant now, Instant again, int most, String reason) {
        String cut = reason.substring(0, Math.min(reason.length(), LONGEST_FAILURE));
        sql.sql("""
                update alert set failures = failures + 1, failure = :reason,
                    due_at = case when failures + 1 < :most then :again end,
                    settled_at = case when failures + 1 < :most then null else :now end,
                    outcome = case when failures + 1 < :most then null else 'FAILED' end
                where id = :id""")
                .param("id", id.value())
                .param("now", utc(now))
                .param("again", utc(again))
                .param("most", most)
                .param("reason", cut)
                .update();
        return sql.sql("select outcome from alert where id = ?")
                .param(id.value())
                .query((row, n) -> AlertOutcome.FAILED.name().equals(row.getString(1)))
                .optional()
                .orElse(false);
    }

    /** When a pro had messages about alerts since then, in order; a digest is one of them. */
    List<Instant> toldSince(SalonId salon, Instant since) {
        return sql.sql("""
                select settled_at from alert
                where salon_id = :salon and settled_at > :since and outcome = 'TOLD' and kind not in (:clients)
                order by settled_at""")
                .param("salon", salon.value())
                .param("since", utc(since))
                .param("clients", FOR_CLIENTS)
                .query((row, n) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .list();
    }

    /** Forgets, in all salons, what was settled before then; returns how many. */
    int purge(Instant before) {
        return sql.sql("delete from alert where settled_at >= :ever and settled_at < :before")
                .param("ever", EVER)
                .param("before", utc(before))
                .update();
    }

    /** As exact as the columns are, so that what is written is found again. */
    private static OffsetDateTime utc(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
