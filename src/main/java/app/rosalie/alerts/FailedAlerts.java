package app.rosalie.alerts;

import app.rosalie.salon.SalonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The alerts of all salons that could not be told, time and again, and were given up: to be looked at, tried again or put aside. */
@Component
@Transactional
public class FailedAlerts {

    private static final String AGAIN = """
            update alert set due_at = :now, settled_at = null, outcome = null, failures = 0, failure = null
            where outcome = 'FAILED' and expires_at > :now""";

    private final JdbcClient sql;
    private final InstantSource clock;

    FailedAlerts(JdbcClient sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public long count() {
        return sql.sql("select count(*) from alert where outcome = 'FAILED'")
                .query(Long.class)
                .single();
    }

    /** The latest first, at most so many behind those that are skipped. */
    @Transactional(readOnly = true)
    public List<FailedAlert> latest(int skip, int most) {
        Instant now = clock.instant();
        return sql.sql("""
                select id, salon_id, kind, settled_at, failure, expires_at from alert
                where outcome = 'FAILED' order by settled_at desc, id desc limit :most offset :skip""")
                .param("most", most)
                .param("skip", skip)
                .query((row, n) -> alert(row, now))
                .list();
    }

    private static FailedAlert alert(ResultSet row, Instant now) throws SQLException {
        Instant failed = row.getObject("settled_at", OffsetDateTime.class).toInstant();
        Instant expires = row.getObject("expires_at", OffsetDateTime.class).toInstant();
        return new FailedAlert(
                new AlertId(row.getLong("id")),
                new SalonId(row.getLong("salon_id")),
                AlertKind.valueOf(row.getString("kind")),
                Duration.between(failed.isAfter(now) ? now : failed, now),
                row.getString("failure"),
                expires.isAfter(now));
    }

    /** Due at once, as if it had never failed. False where it is there no more, or is no news any more. */
    public boolean retry(AlertId id) {
        return sql.sql(AGAIN + " and id = :id")
                        .param("now", now())
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** All that are still news; gives how many they are. */
    public int retryAll() {
        return sql.sql(AGAIN).param("now", now()).update();
    }

    /** Puts it aside: it stays settled, and nobody is asked about it any more. False where it is there no more. */
    public boolean drop(AlertId id) {
        return sql.sql("update alert set outcome = 'DROPPED' where outcome = 'FAILED' and id = ?")
                        .param(id.value())
                        .update()
                == 1;
    }

    public int dropAll() {
        return sql.sql("update alert set outcome = 'DROPPED' where outcome = 'FAILED'")
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
