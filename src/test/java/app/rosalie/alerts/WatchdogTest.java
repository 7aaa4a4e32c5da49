package app.rosalie.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.rosalie.Database;
import app.rosalie.House;
import app.rosalie.OnBothDatabases;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.TriggerKey;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A trigger that stands still is written into Quartz's tables as Quartz leaves it there, and the heart beats again. */
@OnBothDatabases
class WatchdogTest {

    private static final TriggerKey BEAT = TriggerKey.triggerKey("heartbeat");
    /** Two instances that take a trigger from each other's hands may let a few of its beats go by. */
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    /** Of their own: here the heart beats. */
    private static final Map<Database, House> HOUSES = new EnumMap<>(Database.class);

    private final House house;
    private final Scheduler quartz;
    private final JdbcClient sql;

    WatchdogTest(Database database) {
        house = HOUSES.computeIfAbsent(database, House::apart);
        quartz = house.the(Scheduler.class);
        sql = house.the(JdbcClient.class);
    }

    @BeforeEach
    void start() throws SchedulerException {
        sql.sql("delete from trigger_reset").update();
        // What is paused is left alone by the scheduler until the test has written how it stands.
        quartz.pauseTrigger(BEAT);
        quartz.start();
    }

    @AfterEach
    void standBy() throws SchedulerException {
        quartz.standby();
        sql.sql("delete from qrtz_fired_triggers where entry_id = 'e1'").update();
        awaitQuiet();
        // What was taken and never begun, because the scheduler was told to stand by between the two, stays there for
        // ever.
        sql.sql("delete from qrtz_fired_triggers").update();
        sql.sql("delete from qrtz_paused_trigger_grps").update();
        sql.sql("update qrtz_triggers set trigger_state = 'WAITING', next_fire_time = ?")
                .param(InstantSource.system().instant().toEpochMilli())
                .update();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ACQUIRED", "ERROR", "PAUSED", "BLOCKED", "PAUSED_BLOCKED", "COMPLETE"})
    void setsATriggerGoingAgainThatStandsStill(String state) throws SchedulerException {
        double counted = counted();
        Instant stood = standsStill(state);
        check();
        assertThat(counted()).isEqualTo(counted + 1);
        assertThat(resets().recurring()).isEmpty();
        awaitBeat(stood);
    }

    @Test
    void putsATriggerBackThatIsMissing() throws SchedulerException {
        double counted = counted();
        Instant before = fired();
        quartz.unscheduleJob(BEAT);
        check();
        assertThat(counted()).isEqualTo(counted + 1);
        assertThat(quartz.checkExists(BEAT)).isTrue();
        awaitBeat(before);
    }

    @Test
    void setsAGroupGoingAgainThatWasPaused() throws SchedulerException {
        Instant stood = standsStill("PAUSED");
        sql.sql("insert into qrtz_paused_trigger_grps (sched_name, trigger_group) values (?, 'DEFAULT')")
                .param(quartz.getSchedulerName())
                .update();
        check();
        awaitBeat(stood);
        assertThat(quartz.getPausedTriggerGroups()).isEmpty();
    }

    @Test
    void leavesATriggerAloneThatIsHardlyLate() throws SchedulerException {
        double counted = counted();
        standsStill("ACQUIRED", InstantSource.system().instant().minusSeconds(5));
        check();
        assertThat(counted()).isEqualTo(counted);
    }

    @Test
    void leavesAJobAloneThatIsAtWorkElsewhere() throws SchedulerException {
        double counted = counted();
        standsStill("BLOCKED");
        atWork("another");
        check();
        assertThat(counted()).isEqualTo(counted);
    }

    /** A firing that came to nothing holds up a job that runs one at a time. */
    @Test
    void forgetsWhatThisInstanceHasNotBroughtToAnEnd() throws SchedulerException {
        Instant stood = standsStill("BLOCKED");
        atWork(quartz.getSchedulerInstanceId());
        check();
        awaitBeat(stood);
    }

    @Test
    void doesNothingWhileTheSchedulerStandsBy() throws SchedulerException {
        double counted = counted();
        standsStill("ACQUIRED");
        quartz.standby();
        check();
        assertThat(counted()).isEqualTo(counted);
    }

    @Test
    void doesItOnceHoweverManyInstancesLook() throws Exception {
        House second = House.beside(house);
        second.the(Scheduler.class).start();
        try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
            Instant stood = standsStill("ACQUIRED");
            Callable<Boolean> here = () -> checks(house);
            Callable<Boolean> there = () -> checks(second);
            for (var look : pool.invokeAll(List.of(here, there, here, there))) {
                assertThat(look.get()).isTrue();
            }
            assertThat(resets().today()).isEqualTo(1);
            awaitBeat(stood);
        } finally {
            second.the(Scheduler.class).standby();
        }
    }

    private static boolean checks(House house) throws SchedulerException {
        house.the(TriggerCheck.class).check();
        return true;
    }

    private Instant standsStill(String state) {
        return standsStill(state, InstantSource.system().instant().minus(Duration.ofMinutes(20)));
    }

    /** Gives when it had fired last. */
    private Instant standsStill(String state, Instant next) {
        Instant before = fired();
        assertThat(sql.sql(
                                "update qrtz_triggers set trigger_state = ?, next_fire_time = ? where trigger_name = 'heartbeat'")
                        .params(state, state.equals("COMPLETE") ? -1 : next.toEpochMilli())
                        .update())
                .isEqualTo(1);
        return before;
    }

    private void atWork(String instance) throws SchedulerException {
        sql.sql("""
                insert into qrtz_fired_triggers (sched_name, entry_id, trigger_name, trigger_group, instance_name,
                    fired_time, sched_time, priority, state, job_name, job_group, is_nonconcurrent)
                values (?, 'e1', 'heartbeat', 'DEFAULT', ?, ?, 0, 5, 'EXECUTING', 'heartbeat', 'DEFAULT', true)""")
                .params(
                        quartz.getSchedulerName(),
                        instance,
                        InstantSource.system().instant().minusSeconds(600).toEpochMilli())
                .update();
    }

    private Instant fired() {
        return sql.sql(
                        "select coalesce(max(finished_at), timestamp with time zone '2000-01-01 00:00:00+00') from heartbeat")
                .query((row, n) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .single();
    }

    private void awaitBeat(Instant after) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(fired()).as(this::stored).isAfter(after));
    }

    /** What Quartz has in its tables, for whoever has to find out why nothing beats. */
    private String stored() {
        return "%s triggers, %s fired, %s instances"
                .formatted(
                        sql.sql("select * from qrtz_triggers").query().listOfRows(),
                        sql.sql("select * from qrtz_fired_triggers").query().listOfRows(),
                        sql.sql("select * from qrtz_scheduler_state").query().listOfRows());
    }

    /** A beat that has begun comes to its end also while the scheduler stands by. */
    private void awaitQuiet() {
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(sql.sql("select count(*) from qrtz_fired_triggers where state = 'EXECUTING'")
                                        .query(Long.class)
                                        .single())
                                .isZero());
    }

    private void check() throws SchedulerException {
        house.the(TriggerCheck.class).check();
    }

    private TriggerResets resets() {
        return house.the(TriggerResets.class);
    }

    private double counted() {
        return house.the(MeterRegistry.class)
                .get("rosalie.alerts.resets")
                .tag("trigger", "heartbeat")
                .counter()
                .count();
    }
}
