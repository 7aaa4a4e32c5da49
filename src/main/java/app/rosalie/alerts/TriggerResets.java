package app.rosalie.alerts;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.quartz.Trigger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How often triggers had to be set going again. Once is an accident; twice within an hour is a fault that lasts, until an hour
 * has passed without another, or this instance has been started anew.
 */
@Component
class TriggerResets {

    static final Duration SOON = Duration.ofHours(1);

    private static final Duration STAY = Duration.ofDays(1);

    private final JdbcClient sql;
    private final MeterRegistry meters;
    private final InstantSource time;
    private final Instant started;

    TriggerResets(JdbcClient sql, MeterRegistry meters, List<Trigger> triggers, @SchedulerTime InstantSource time) {
        this.sql = sql;
        this.meters = meters;
        this.time = time;
        this.started = time.instant();
        // Whoever watches the counters finds them at zero, and not missing.
        triggers.forEach(trigger -> meters.counter("rosalie.alerts.resets", "trigger", name(trigger)));
    }

    private static String name(Trigger trigger) {
        return trigger.getKey().getName();
    }

    void add(Trigger trigger) {
        Instant now = time.instant();
        sql.sql("insert into trigger_reset (trigger_name, reset_at) values (?, ?)")
                .params(name(trigger), utc(now))
                .update();
        sql.sql("delete from trigger_reset where reset_at < ?")
                .param(utc(now.minus(STAY)))
                .update();
        meters.counter("rosalie.alerts.resets", "trigger", name(trigger)).increment();
    }

    /** Resets of the last day, by all instances. */
    long today() {
        return sql.sql("select count(*) from trigger_reset where reset_at > ?")
                .param(utc(time.instant().minus(STAY)))
                .query(Long.class)
                .single();
    }

    /** The triggers that stand still time and again. */
    List<String> recurring() {
        Instant now = time.instant();
        Instant since = now.minus(SOON.multipliedBy(2));
        Map<String, List<Instant>> resets = sql
                .sql("select trigger_name, reset_at from trigger_reset where reset_at >= ? order by reset_at desc")
                .param(utc(since.isBefore(started) ? started : since))
                .query((row, n) -> new Reset(
                        row.getString(1), row.getObject(2, OffsetDateTime.class).toInstant()))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Reset::trigger, Collectors.mapping(Reset::at, Collectors.toList())));
        return resets.entrySet().stream()
                .filter(one -> recurs(one.getValue(), now))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** @param latestFirst of one trigger */
    private static boolean recurs(List<Instant> latestFirst, Instant now) {
        return latestFirst.size() > 1
                && Duration.between(latestFirst.get(0), now).compareTo(SOON) < 0
                && Duration.between(latestFirst.get(1), latestFirst.get(0)).compareTo(SOON) < 0;
    }

    /** Cut as the columns are, which would round it into the future. */
    private static OffsetDateTime utc(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    private record Reset(String trigger, Instant at) {}
}
