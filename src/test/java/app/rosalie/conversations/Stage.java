package app.rosalie.conversations;

import static org.awaitility.Awaitility.await;

import app.rosalie.SettableClock;
import app.rosalie.chat.BotLinks;
import app.rosalie.playground.Playground;
import app.rosalie.playground.PlaygroundPhone;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.quartz.JobExecutionContext;
import org.quartz.JobExecutionException;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.TriggerKey;
import org.quartz.listeners.JobListenerSupport;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole application with its playground, and the one clock that all stories move. */
final class Stage {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final JobKey HEARTBEAT = new JobKey("heartbeat");

    private final ApplicationContext app;
    private final SettableClock clock;
    private final JdbcClient jdbc;
    private final String telegram;
    private final Beats beats = new Beats();

    Stage(ApplicationContext app, SettableClock clock) throws SchedulerException {
        this.app = app;
        this.clock = clock;
        this.jdbc = app.getBean(JdbcClient.class);
        this.telegram = app.getBean(Playground.class).url();
        the(Scheduler.class).getListenerManager().addJobListener(beats);
        // Stories say when the heart beats; by itself it would tell between two lines what is due.
        the(Scheduler.class).pauseTrigger(TriggerKey.triggerKey(HEARTBEAT.getName()));
        // Telegram tells the bot's name a moment after the start.
        await().atMost(PATIENCE).until(() -> the(BotLinks.class).starting("s").isPresent());
    }

    ApplicationContext app() {
        return app;
    }

    <T> T the(Class<T> part) {
        return app.getBean(part);
    }

    String telegram() {
        return telegram;
    }

    Instant now() {
        return clock.instant();
    }

    Instant moment(String text) {
        return Moment.read(text, clock.instant());
    }

    void moveTo(String moment) {
        clock.set(moment(moment));
    }

    /** The salons of stories that are over are told nothing any more, wherever the clock goes; nor does an operator hear of them. */
    void forgetOtherStories() {
        jdbc.sql("delete from alert").update();
        jdbc.sql("delete from alert_round").update();
        jdbc.sql("delete from heartbeat").update();
        jdbc.sql("delete from telegram_outbox where dead_since is not null").update();
        jdbc.sql("update telegram_chat set reachable = true").update();
    }

    /** The heart beats once more, beside its own time. */
    void letHappenWhatIsDue() {
        try {
            int before = beats.count.get();
            the(Scheduler.class).triggerJob(HEARTBEAT);
            await().atMost(PATIENCE)
                    .pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(5))
                    .until(() -> beats.count.get() > before);
        } catch (SchedulerException e) {
            throw new IllegalStateException(e);
        }
    }

    void orderTrouble(String fault) {
        PlaygroundPhone.orderFault(telegram, fault);
    }

    /** Waits until nothing is on its way any more. What travels does so in this order, so what was left behind stays empty. */
    void awaitQuiet() {
        await("Rosalie has nothing left to do")
                .atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(3))
                .until(() -> PlaygroundPhone.unconfirmed(telegram) == 0
                        && none("select count(*) from telegram_inbox")
                        && none("select count(*) from telegram_outbox where dead_since is null"));
    }

    private boolean none(String count) {
        return jdbc.sql(count).query(Long.class).single() == 0;
    }

    /** Counts the beats of the heart. */
    private static final class Beats extends JobListenerSupport {

        private final AtomicInteger count = new AtomicInteger();

        @Override
        public String getName() {
            return "beats";
        }

        @Override
        public void jobWasExecuted(JobExecutionContext context, JobExecutionException exception) {
            count.incrementAndGet();
        }
    }
}
