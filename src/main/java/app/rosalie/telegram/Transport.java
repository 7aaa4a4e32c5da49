package app.rosalie.telegram;

import app.rosalie.telegram.inbox.InboxCleanup;
import app.rosalie.telegram.inbox.Poller;
import app.rosalie.telegram.inbox.WebhookEndpoint;
import app.rosalie.telegram.outbox.OutboxCleanup;
import app.rosalie.telegram.outbox.OutboxSender;
import app.rosalie.telegram.wire.ApiFailure;
import app.rosalie.telegram.wire.BotApiClient;
import app.rosalie.telegram.wire.TelegramSettings;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Starts and stops the traffic. A start never waits for Telegram. A stop takes less than five seconds: no new updates, the
 * turns in hand are finished, what can be sent is sent, and Telegram hears what need not come again.
 */
@Component
final class Transport implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Transport.class);

    private final TelegramSettings settings;
    private final BotApiClient api;
    private final Poller poller;
    private final WebhookEndpoint webhook;
    private final BotPresentation presentation;
    private final InboxCleanup housekeeping;
    private final OutboxSender sender;
    private final OutboxCleanup upkeep;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private volatile boolean running;
    private Thread greeter = new Thread();
    private Thread keeper = new Thread();

    Transport(
            TelegramSettings settings,
            BotApiClient api,
            Poller poller,
            WebhookEndpoint webhook,
            BotPresentation presentation,
            InboxCleanup housekeeping,
            OutboxSender sender,
            OutboxCleanup upkeep) {
        this.settings = settings;
        this.api = api;
        this.poller = poller;
        this.webhook = webhook;
        this.presentation = presentation;
        this.housekeeping = housekeeping;
        this.sender = sender;
        this.upkeep = upkeep;
    }

    @Override
    public void start() {
        running = true;
        if (!settings.hasToken()) {
            LOG.info("No TELEGRAM_BOT_TOKEN: nothing is received from Telegram, and nothing sent");
            return;
        }
        sender.start();
        keeper = Thread.ofVirtual().name("telegram-keeper").start(this::keep);
        greeter = Thread.ofVirtual().name("telegram-greeter").start(this::greet);
    }

    @Override
    public void stop() {
        running = false;
        if (!settings.hasToken()) {
            return;
        }
        stopping.countDown();
        step(() -> poller.stop(Duration.ofMillis(500)));
        step(() -> housekeeping.close(Duration.ofMillis(1_500)));
        step(() -> sender.stop(Duration.ofSeconds(1)));
        step(() -> keeper.join(500));
        step(this::confirm);
        step(api::close);
        step(() -> greeter.join(200));
    }

    /** One failure, such as a database that is gone already, keeps nothing else from ending. */
    private void step(Step step) {
        try {
            step.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.warn("Not all could be ended in order: {}", settings.redacted(e.toString()));
        }
    }

    private interface Step {
        void take() throws InterruptedException;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void confirm() throws InterruptedException {
        Thread last = Thread.ofVirtual().name("telegram-confirm").start(poller::confirm);
        last.join(500);
    }

    /** Whatever an earlier start left goes first; then, every third of a lease, whatever a peer left. */
    private void keep() {
        boolean first = true;
        long beats = 0;
        do {
            try {
                sender.recover(first && upkeep.alone());
                housekeeping.wakeWaiting(first ? Duration.ZERO : settings.lease());
                if (first && !settings.webhook().configured()) {
                    poller.start();
                }
                first = false;
                upkeep.count();
                if (beats++ % 20 == 0) {
                    clear();
                }
            } catch (RuntimeException e) {
                LOG.warn("Housekeeping is tried again later: {}", settings.redacted(e.toString()));
            }
        } while (pause(settings.lease().dividedBy(3)));
    }

    private void clear() {
        upkeep.clear();
        boolean more = true;
        while (more && stopping.getCount() > 0) {
            more = housekeeping.clear();
        }
    }

    private void greet() {
        Duration wait = Duration.ofSeconds(1);
        boolean registered = !settings.webhook().configured();
        do {
            try {
                if (!registered) {
                    webhook.register(api);
                    registered = true;
                }
                presentation.make();
                return;
            } catch (ApiFailure e) {
                if (stopping.getCount() == 0) {
                    return;
                }
                LOG.warn("Telegram could not be told who we are: {}", e.getMessage());
                wait = e.retryAfter().isZero() ? wait.multipliedBy(2) : e.retryAfter();
            }
        } while (wait.toMinutes() < 60 && pause(wait));
    }

    /** Tells whether to go on. */
    private boolean pause(Duration time) {
        try {
            return !stopping.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
