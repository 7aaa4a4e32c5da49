package app.rosalie.alerts;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Well while the heart beats, on whichever instance, and its trigger need not be set going time and again. */
@Component("alerts")
class AlertHealth extends AbstractHealthIndicator {

    private static final Duration TOO_LONG = Duration.ofMinutes(5);

    private final Heartbeats heartbeats;
    private final TriggerResets resets;
    private final DueAlerts dueAlerts;

    AlertHealth(Heartbeats heartbeats, TriggerResets resets, DueAlerts dueAlerts) {
        super("The state of the alerts cannot be read");
        this.heartbeats = heartbeats;
        this.resets = resets;
        this.dueAlerts = dueAlerts;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.up();
        Duration silence = heartbeats.silence();
        if (silence.compareTo(TOO_LONG) > 0) {
            health.down().withDetail("reason", "No heartbeat has finished for " + silence.toMinutes() + " minutes");
        }
        List<String> recurring = resets.recurring();
        if (!recurring.isEmpty()) {
            health.down().withDetail("reason", "Set going again twice within an hour: " + String.join(", ", recurring));
        }
        heartbeats.ages().stream()
                .findFirst()
                .ifPresent(age -> health.withDetail("lastHeartbeatSecondsAgo", age.toSeconds()));
        DueAlerts.Sample due = dueAlerts.recent();
        health.withDetail("due", due.count())
                .withDetail("oldestDueSeconds", due.late().toSeconds())
                .withDetail("resetsToday", resets.today());
    }
}
