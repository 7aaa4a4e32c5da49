package app.rosalie.telegram.inbox;

import app.rosalie.chat.SafeTrace;
import app.rosalie.telegram.wire.ApiFailure;
import app.rosalie.telegram.wire.BotApiClient;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.methods.updates.DeleteWebhook;
import tools.jackson.databind.JsonNode;

/** Asks Telegram for updates, batch after batch; each is kept before the next call confirms it. */
@Component
public final class Poller {

    private static final Logger LOG = LoggerFactory.getLogger(Poller.class);
    private static final Duration LONG = Duration.ofSeconds(50);
    private static final int MOST = 100;
    private static final int LONGEST_BACK_OFF_SECONDS = 30;
    private static final int CONFLICT_SECONDS = 3;

    private final BotApiClient api;
    private final UpdateIntake intake;
    private final PollHealth health;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private volatile @Nullable Call call;
    private volatile long offset;
    /** For so many polls more, one update at a time. */
    private int careful;

    private int failures;
    private Thread thread = new Thread();

    Poller(BotApiClient api, UpdateIntake intake, PollHealth health) {
        this.api = api;
        this.intake = intake;
        this.health = health;
    }

    public void start() {
        if (stopping.getCount() == 0) {
            return;
        }
        health.polling();
        thread = Thread.ofVirtual().name("telegram-poller").start(this::work);
    }

    /** Ends the poll that waits, and lets a batch that has come be kept. */
    public void stop(Duration patience) throws InterruptedException {
        stopping.countDown();
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
                api.read(api.updates(offset, 1, Duration.ZERO));
            } catch (ApiFailure e) {
                LOG.debug("The last updates will come once more: {}", e.getMessage());
            }
        }
    }

    private void work() {
        boolean webhookGone = false;
        while (stopping.getCount() > 0) {
            try {
                if (!webhookGone) {
                    api.call(new DeleteWebhook());
                    webhookGone = true;
                }
                poll();
                failures = 0;
                health.polled();
            } catch (ApiFailure e) {
                if (stopping.getCount() > 0 && !carriesOn(e)) {
                    return;
                }
            } catch (RuntimeException e) {
                LOG.error("A batch of updates could not be kept; it is asked for again: {}", SafeTrace.of(e));
                backOff(1);
            }
        }
    }

    private void poll() {
        Call next = api.updates(offset, careful > 0 ? 1 : MOST, LONG);
        call = next;
        if (stopping.getCount() == 0) {
            return;
        }
        String answer = api.read(next);
        UpdateBatch batch = batch(answer);
        if (batch == null) {
            return;
        }
        if (!batch.arrivals().isEmpty()) {
            intake.take(batch.arrivals());
        }
        offset = batch.offset();
    }

    /** An answer that cannot be read is asked for again one update at a time, until the bad one has been stepped over. */
    private @Nullable UpdateBatch batch(String answer) {
        try {
            JsonNode json = UpdateBatch.json(answer);
            if (!json.path("ok").asBoolean(false)) {
                throw BotApiClient.failure(json);
            }
            UpdateBatch batch = UpdateBatch.of(json.path("result"));
            careful = Math.max(0, careful - 1);
            return batch;
        } catch (UpdateBatch.Unreadable e) {
            if (careful == 0) {
                careful = MOST;
                return null;
            }
            careful = 0;
            return UpdateBatch.steppingOver(answer);
        }
    }

    /** Says what is wrong, waits, and tells whether there is any use in going on. */
    private boolean carriesOn(ApiFailure e) {
        switch (e.kind()) {
            case UNAUTHORIZED -> {
                LOG.error("Telegram does not know this token: nothing is received. See TELEGRAM_BOT_TOKEN");
                health.refused();
                return false;
            }
            case CONFLICT -> {
                LOG.warn("Someone else receives this bot's updates: {}", e.getMessage());
                backOff(CONFLICT_SECONDS);
            }
            case FLOOD -> backOff(e.retryAfter().toSeconds());
            default -> {
                LOG.warn("No updates from Telegram: {}", e.getMessage());
                backOff(1);
            }
        }
        return true;
    }

    private void backOff(long atLeastSeconds) {
        long seconds = Math.max(atLeastSeconds, Math.min(LONGEST_BACK_OFF_SECONDS, 1L << Math.min(failures++, 5)));
        try {
            boolean stopped = stopping.await(seconds, TimeUnit.SECONDS);
            LOG.debug("Waited {} s, stopping {}", seconds, stopped);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
