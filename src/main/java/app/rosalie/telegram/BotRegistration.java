package app.rosalie.telegram;

import app.rosalie.telegram.inbox.WebhookEndpoint;
import app.rosalie.telegram.wire.ApiFailure;
import app.rosalie.telegram.wire.BotApiClient;
import app.rosalie.telegram.wire.StopSignal;
import app.rosalie.telegram.wire.TelegramSettings;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tells Telegram after a start where the bot is and who it is, in a thread of its own; gives up where it would wait an hour. */
@Component
final class BotRegistration {

    private static final Logger LOG = LoggerFactory.getLogger(BotRegistration.class);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);

    private final BotApiClient api;
    private final WebhookEndpoint webhook;
    private final ProfilePublisher profile;
    private final StopSignal stopping = new StopSignal();
    private Thread thread = new Thread();
    private boolean webhookRegistered;

    BotRegistration(TelegramSettings settings, BotApiClient api, WebhookEndpoint webhook, ProfilePublisher profile) {
        this.webhookRegistered = !settings.webhook().configured();
        this.api = api;
        this.webhook = webhook;
        this.profile = profile;
    }

    void start() {
        thread = Thread.ofVirtual().name("telegram-registration").start(this::work);
    }

    /** No further try begins. */
    void stop() {
        stopping.give();
    }

    void join(Duration patience) throws InterruptedException {
        thread.join(patience);
    }

    private void work() {
        Duration wait = Duration.ofSeconds(1);
        do {
            try {
                register();
                return;
            } catch (ApiFailure e) {
                if (stopping.isGiven()) {
                    return;
                }
                LOG.warn("Telegram could not be told who we are: {}", e.getMessage());
                wait = e.retryAfter().isZero() ? wait.multipliedBy(2) : e.retryAfter();
            }
        } while (wait.compareTo(LONGEST_WAIT) < 0 && stopping.passesWithout(wait));
    }

    private void register() {
        if (!webhookRegistered) {
            webhook.register(api);
            webhookRegistered = true;
        }
        profile.publish();
    }
}
