package app.rosalie.telegram.outbox;

import app.rosalie.telegram.wire.TelegramSettings;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * How fast alerts and digests may go: so many a second to one chat, so many from the whole bot. Answers wait for none of it.
 * Safe for use by many threads.
 *
 * @see <a href="https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this">What Telegram bears</a>
 */
@Component
final class RateLimits {

    private static final int CHATS_REMEMBERED = 10_000;

    private final TelegramSettings.Rate rate;
    private final TimeMeter time;
    private final Bucket wholeBot;
    private final Map<Long, Bucket> chats = new HashMap<>();

    @Autowired
    RateLimits(TelegramSettings settings) {
        this(settings.rate(), TimeMeter.SYSTEM_MILLISECONDS);
    }

    RateLimits(TelegramSettings.Rate rate, TimeMeter time) {
        this.rate = rate;
        this.time = time;
        this.wholeBot = bucket(Math.max(1, rate.bulk() / 10), rate.bulk());
    }

    /** Takes a share of the chat's rate, in advance if need be. Gives the nanoseconds for which it is too early. */
    synchronized long reserve(long chatId) {
        if (chats.size() > CHATS_REMEMBERED) {
            chats.values().removeIf(bucket -> bucket.getAvailableTokens() >= rate.burst());
        }
        Bucket chat = chats.computeIfAbsent(chatId, id -> bucket(rate.burst(), rate.perChat()));
        return Math.max(0, chat.consumeIgnoringRateLimits(1));
    }

    /**
     * Takes a share of the whole bot's rate for a message that is tried again: after an outage they all are. Gives the
     * nanoseconds for which it is too early.
     */
    long reserve() {
        return Math.max(0, wholeBot.consumeIgnoringRateLimits(1));
    }

    /** Takes a share of the whole bot's rate, and gives 0; or takes none, and gives the nanoseconds until there is one. */
    long tryTake() {
        var probe = wholeBot.tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? 0 : Math.max(1, probe.getNanosToWaitForRefill());
    }

    private Bucket bucket(int capacity, int perSecond) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(capacity).refillGreedy(perSecond, Duration.ofSeconds(1)))
                .withCustomTimePrecision(time)
                .build();
    }
}
