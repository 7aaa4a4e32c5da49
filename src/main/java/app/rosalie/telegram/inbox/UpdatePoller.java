package app.rosalie.telegram.inbox;

import app.rosalie.chat.SafeTrace;
import app.rosalie.database.DatabaseTrouble;
import app.rosalie.telegram.wire.ApiFailure;
import app.rosalie.telegram.wire.BotApiClient;
import app.rosalie.telegram.wire.StopSignal;
import app.rosalie.telegram.wire.UpdatesClient;
import java.time.Duration;
import okhttp3.Call;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.methods.updates.DeleteWebhook;

/** Asks Telegram for updates, batch after batch; each is kept before the next call confirms it. */
@Component
public final class UpdatePoller {

    private static final Logger LOG = LoggerFactory.getLogger(UpdatePoller.class);
    private static final Duration LONG_POLL = Duration.ofSeconds(50);
    private static final Duration BEFORE_THE_SAME_AGAIN = Duration.ofSeconds(1);

    private final BotApiClient api;
    private final UpdatesClient updates;
    private final UpdateIntake intake;
    private final UnreadableUpdates unreadable;
    private final PollHealth health;
    private final BatchReader reader = new BatchReader();
    private final PollBackOff backOff = new PollBackOff();
    private final StopSignal stopping = new StopSignal();
    private volatile @Nullable Call call;
    private volatile long offset;
    private Thread thread = new Thread();
    private boolean webhookDeleted;

    UpdatePoller(
            BotApiClient api,
            UpdatesClient updates,
            UpdateIntake intake,
            UnreadableUpdates unreadable,
            PollHealth health) {
        this.api = api;
        this.updates = updates;
        this.intake = intake;
        this.unreadable = unreadable;
        this.health = health;
    }

    public void start() {
        if (stopping.isGiven()) {
            return;
        }
        health.polling();
        thread = Thread.ofVirtual().name("telegram-poller").start(this::work);
    }

    /** Ends the poll that waits, and lets a batch that has come be kept. */
    public void stop(Duration patience) throws InterruptedException {
        stopping.give();
        Call waiting = call;
        if (waiting != null) {
            waiting.cancel();
        }
        thread.join(patience.toMillis());
    }

    /** Tells Telegram what has been kept, so that nothing comes twice after a stop. */
    public void confirm() {
        if (offset > 0) {
            try {
                updates.read(updates.updates(offset, 1, Duration.ZERO));
            } catch (ApiFailure e) {
                LOG.debug("The last updates will come once more: {}", e.getMessage());
            }
        }
    }

    private void work() {
        boolean goesOn = true;
        while (goesOn && !stopping.isGiven()) {
            try {
                deleteWebhook();
                poll();
                backOff.reset();
                health.polled();
            } catch (ApiFailure e) {
                goesOn = !stopping.isGiven() && goesOn(e);
            } catch (RuntimeException e) {
                LOG.atLevel(DatabaseTrouble.isBehind(e) ? Level.DEBUG : Level.ERROR)
                        .log("A batch of updates could not be kept; it is asked for again: {}", SafeTrace.of(e));
                goesOn = stopping.passesWithout(backOff.next());
            }
        }
    }

    /** Telegram refuses polls while it has one. */
    private void deleteWebhook() {
        if (!webhookDeleted) {
            api.call(new DeleteWebhook());
            webhookDeleted = true;
        }
    }

    private void poll() {
        Call next = updates.updates(offset, reader.limit(), LONG_POLL);
        call = next;
        if (stopping.isGiven()) {
            return;
        }
        UpdateBatch batch = reader.read(updates.read(next));
        if (batch == null) {
            return;
        }
        batch.unreadable().forEach(unreadable::keep);
        if (!batch.updates().isEmpty()) {
            intake.take(batch.updates());
        }
        offset = batch.offset();
        if (batch.isOnlyUnreadable()) {
            stopping.passesWithout(BEFORE_THE_SAME_AGAIN);
        }
    }

    /** Says what is wrong, waits, and tells whether there is any use in going on. */
    private boolean goesOn(ApiFailure e) {
        switch (e.kind()) {
            case UNAUTHORIZED -> {
                LOG.error("Telegram does not know this token: nothing is received. See TELEGRAM_BOT_TOKEN");
                health.refused();
                return false;
            }
            case CONFLICT -> LOG.warn("Someone else receives this bot's updates: {}", e.getMessage());
            case FLOOD -> LOG.debug("Telegram asks to wait: {}", e.getMessage());
            default -> LOG.warn("No updates from Telegram: {}", e.getMessage());
        }
        return stopping.passesWithout(backOff.next(e));
    }
}
