package app.rosalie.alerts;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When the heart has last beaten: in the database, since of several instances each beat is brought to its end by one. */
@Component
class Heartbeats {

    private static final Duration STAY = Duration.ofDays(1);

    private final JdbcClient sql;
    private final InstantSource time;
    private final Instant started;

    Heartbeats(JdbcClient sql, @SchedulerTime InstantSource time) {
        this.sql = sql;
        this.time = time;
        this.started = time.instant();
    }

    /** An instance has another name after each start. */
    void finished(String instance) {
        Instant now = time.instant();
        int known = sql.sql("update heartbeat set finished_at = ? where instance = ?")
                .params(utc(now), instance)
                .update();
        if (known == 0) {
            sql.sql("insert into heartbeat (instance, finished_at) values (?, ?)")
                    .params(instance, utc(now))
                    .update();
            sql.sql("delete from heartbeat where finished_at < ?")
                    .param(utc(now.minus(STAY)))
                    .update();
        }
    }

    /** How long ago the last beat of each instance ended, the latest first; none where none has beaten for a day. */
    List<Duration> ages() {
        Instant now = time.instant();
        return sql
                .sql("select finished_at from heartbeat order by finished_at desc")
                .query((row, n) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .list()
                .stream()
                .map(finished -> age(finished, now))
                .toList();
    }

    /** For how long there has been no beat at all; at the most since this instance was started. */
    Duration silence() {
        Duration running = age(started, time.instant());
        return ages().stream()
                .findFirst()
                .filter(age -> age.compareTo(running) < 0)
                .orElse(running);
    }

    private static Duration age(Instant then, Instant now) {
        return then.isAfter(now) ? Duration.ZERO : Duration.between(then, now);
    }

    /** Cut as the columns are, which would round it into the future. */
    private static OffsetDateTime utc(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
