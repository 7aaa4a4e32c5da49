package app.rosalie.alerts;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is due and not yet told. Meters that are read often share one look at the database. */
@Component
class DueAlerts {

    private static final long RECENT_NANOS = Duration.ofSeconds(10).toNanos();

    private final JdbcClient sql;
    private final InstantSource clock;
    private @Nullable Sample last;

    DueAlerts(JdbcClient sql, InstantSource clock, MeterRegistry meters) {
        this.sql = sql;
        this.clock = clock;
        for (AlertKind kind : AlertKind.values()) {
            Gauge.builder("rosalie.alerts.due", () -> recent().of(kind))
                    .tag("kind", kind.name())
                    .register(meters);
        }
        Gauge.builder("rosalie.alerts.late", () -> recent().late().toSeconds())
                .baseUnit("seconds")
                .register(meters);
    }

    /** @param late for how long the oldest has been due; zero where nothing is */
    record Sample(Map<AlertKind, Long> byKind, Duration late, long takenNanos) {

        long of(AlertKind kind) {
            return byKind.getOrDefault(kind, 0L);
        }

        long count() {
            return byKind.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /** As it was at some moment of the last ten seconds. */
    synchronized Sample recent() {
        if (last == null || System.nanoTime() - last.takenNanos() > RECENT_NANOS) {
            last = now();
        }
        return last;
    }

    /** Reads what is due from its index, and nothing else. */
    Sample now() {
        Instant now = clock.instant();
        Map<AlertKind, Long> byKind = new EnumMap<>(AlertKind.class);
        Instant[] oldest = {now};
        sql.sql("select kind, count(*), min(due_at) from alert where due_at <= ? group by kind")
                .param(now.atOffset(ZoneOffset.UTC))
                .query(row -> {
                    byKind.put(AlertKind.valueOf(row.getString(1)), row.getLong(2));
                    Instant due = row.getObject(3, OffsetDateTime.class).toInstant();
                    oldest[0] = due.isBefore(oldest[0]) ? due : oldest[0];
                });
        return new Sample(byKind, Duration.between(oldest[0], now), System.nanoTime());
    }
}
