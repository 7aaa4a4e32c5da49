package app.rosalie.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.Database;
import app.rosalie.House;
import app.rosalie.OnBothDatabases;
import app.rosalie.SettableClock;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quartz.Trigger;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;

/** By a clock that the test moves. */
@OnBothDatabases
class AlertHealthTest {

    private final House house;
    private final Trigger trigger;
    private final SettableClock time = new SettableClock(Instant.parse("2030-01-01T08:00:00.123456Z"));

    AlertHealthTest(Database database) {
        house = House.on(database);
        trigger = house.all(Trigger.class).stream()
                .filter(one -> one.getKey().getName().equals("heartbeat"))
                .findFirst()
                .orElseThrow();
    }

    @BeforeEach
    void forget() {
        sql().sql("delete from heartbeat").update();
        sql().sql("delete from trigger_reset").update();
    }

    @Test
    void waitsFiveMinutesForTheFirstBeat() {
        Instance instance = new Instance();
        assertThat(instance.health().getStatus()).isEqualTo(Status.UP);
        time.advance(Duration.ofMinutes(5));
        assertThat(instance.health().getStatus()).isEqualTo(Status.UP);
        time.advance(Duration.ofSeconds(1));
        assertThat(instance.health().getStatus()).isEqualTo(Status.DOWN);
        assertThat(instance.health().getDetails())
                .containsEntry("reason", "No heartbeat has finished for 5 minutes")
                .containsKeys("due", "oldestDueSeconds", "resetsToday");
        instance.heartbeats.finished("here");
        assertThat(instance.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void isWellWhereAnotherInstanceBeats() {
        Instance idle = new Instance();
        Instance other = new Instance();
        time.advance(Duration.ofMinutes(20));
        other.heartbeats.finished("there");
        time.advance(Duration.ofSeconds(12));
        assertThat(idle.health().getStatus()).isEqualTo(Status.UP);
        assertThat(idle.health().getDetails()).containsEntry("lastHeartbeatSecondsAgo", 12L);
    }

    @Test
    void saysThatATriggerIsSetGoingTimeAndAgainUntilAnHourWasQuiet() {
        Instance instance = new Instance();
        instance.resets.add(trigger);
        assertThat(instance.beating().getStatus()).isEqualTo(Status.UP);
        time.advance(Duration.ofMinutes(50));
        instance.resets.add(trigger);
        assertThat(instance.beating().getStatus()).isEqualTo(Status.DOWN);
        assertThat(instance.beating().getDetails())
                .containsEntry("reason", "Set going again twice within an hour: heartbeat");
        time.advance(Duration.ofMinutes(59));
        assertThat(instance.beating().getStatus()).isEqualTo(Status.DOWN);
        time.advance(Duration.ofMinutes(1));
        assertThat(instance.beating().getStatus()).isEqualTo(Status.UP);
        instance.resets.add(trigger);
        assertThat(instance.beating().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void countsTheResetsOfAllInstancesAndNoneOfBeforeItsStart() {
        Instance instance = new Instance();
        Instance other = new Instance();
        time.advance(Duration.ofMinutes(1));
        instance.resets.add(trigger);
        time.advance(Duration.ofMinutes(1));
        other.resets.add(trigger);
        assertThat(instance.resets.recurring()).containsExactly("heartbeat");
        time.advance(Duration.ofMinutes(1));
        assertThat(new Instance().resets.recurring()).isEmpty();
        assertThat(new Instance().resets.today()).isEqualTo(2);
    }

    private JdbcClient sql() {
        return house.the(JdbcClient.class);
    }

    /** What one instance of the application knows, started at this moment. */
    private final class Instance {

        private final Heartbeats heartbeats = new Heartbeats(sql(), time);
        private final TriggerResets resets =
                new TriggerResets(sql(), new SimpleMeterRegistry(), List.of(trigger), time);
        private final AlertHealth health = new AlertHealth(heartbeats, resets, house.the(DueAlerts.class));

        Health health() {
            return health.health();
        }

        Health beating() {
            heartbeats.finished("here");
            return health();
        }
    }
}
