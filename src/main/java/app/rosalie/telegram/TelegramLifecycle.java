package app.rosalie.telegram;

import app.rosalie.telegram.inbox.InboxMaintenance;
import app.rosalie.telegram.inbox.UpdatePoller;
import app.rosalie.telegram.outbox.OutboxSender;
import app.rosalie.telegram.wire.BotApiClient;
import app.rosalie.telegram.wire.TelegramSettings;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Starts and stops the traffic with Telegram. A start never waits for Telegram. A stop takes less than five seconds: no new
 * updates, the turns in hand are finished, what can be sent is sent, and Telegram hears what need not come again.
 */
@Component
final class TelegramLifecycle implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(TelegramLifecycle.class);

    private final TelegramSettings settings;
    private final BotApiClient api;
    private final UpdatePoller poller;
    private final InboxMaintenance inbox;
    private final OutboxSender sender;
    private final TelegramMaintenance maintenance;
    private final BotRegistration registration;
    private volatile boolean running;

    TelegramLifecycle(
            TelegramSettings settings,
            BotApiClient api,
            UpdatePoller poller,
            InboxMaintenance inbox,
            OutboxSender sender,
            TelegramMaintenance maintenance,
            BotRegistration registration) {
        this.settings = settings;
        this.api = api;
        this.poller = poller;
        this.inbox = inbox;
        this.sender = sender;
        this.maintenance = maintenance;
        this.registration = registration;
    }

    @Override
    public void start() {
        running = true;
        if (!settings.hasToken()) {
            LOG.info("No TELEGRAM_BOT_TOKEN: nothing is received from Telegram, and nothing sent");
            return;
        }
        sender.start();
        maintenance.start();
        registration.start();
    }

    @Override
    public void stop() {
        running = false;
        if (!settings.hasToken()) {
            return;
        }
        maintenance.stop();
        registration.stop();
        step(() -> poller.stop(Duration.ofMillis(500)));
        step(() -> inbox.close(Duration.ofMillis(1_500)));
        step(() -> sender.stop(Duration.ofSeconds(1)));
        step(() -> maintenance.join(Duration.ofMillis(500)));
        step(this::confirm);
        step(api::close);
        step(() -> registration.join(Duration.ofMillis(200)));
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
        Thread.ofVirtual().name("telegram-confirm").start(poller::confirm).join(Duration.ofMillis(500));
    }
}
