package app.rosalie.alerts;

import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/** How what happens by itself is getting on, in numbers alone. */
@Component
public class AlertStatus {

    /** An instance that has not beaten for so long is no longer there, or leaves the beats to others. */
    private static final Duration BEATING = Duration.ofMinutes(5);

    private final Heartbeats heartbeats;
    private final DueAlerts dueAlerts;
    private final TriggerResets resets;

    AlertStatus(Heartbeats heartbeats, DueAlerts dueAlerts, TriggerResets resets) {
        this.heartbeats = heartbeats;
        this.dueAlerts = dueAlerts;
        this.resets = resets;
    }

    /**
     * @param heartbeats how long ago the last beat ended on each instance that beats, the latest first; where none does, only the
     *     very last, if one is remembered
     * @param due how many alerts are due and not told yet
     * @param late for how long the oldest of them has been due
     * @param resets how often a trigger had to be set going again within a day
     */
    public record State(List<Duration> heartbeats, long due, Duration late, long resets) {}

    public State now() {
        List<Duration> all = heartbeats.ages();
        List<Duration> beating =
                all.stream().filter(age -> age.compareTo(BEATING) < 0).toList();
        DueAlerts.Sample due = dueAlerts.now();
        return new State(
                beating.isEmpty() ? all.stream().limit(1).toList() : beating, due.count(), due.late(), resets.today());
    }
}
