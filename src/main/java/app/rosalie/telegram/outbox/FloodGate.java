package app.rosalie.telegram.outbox;

import app.rosalie.telegram.wire.TelegramSettings;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Who waits after a 429. The chat that met it, for as long as Telegram says, and then goes at the pace that Telegram bears for one
 * chat. Where several chats meet it at once it is the whole bot that is too fast: all wait, and then go one after the other
 * until those that had to wait are through. Safe for use by many threads.
 *
 * @see <a href="https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this">What Telegram bears</a>
 */
@Component
final class FloodGate {

    private static final Logger LOG = LoggerFactory.getLogger(FloodGate.class);

    /** So many chats that meet a 429 within this time are no chance. */
    private static final int MANY_CHATS = 3;

    private static final long AT_ONCE = Duration.ofSeconds(2).toNanos();

    /** How long a chat that was too fast is held to its pace. */
    private static final long PACED = Duration.ofMinutes(1).toNanos();

    /** Who asks so soon after all waited had to wait too. */
    private static final long REOPENING = Duration.ofSeconds(1).toNanos();

    private final LongSupplier time;
    private final long chatPace;
    private final long botPace;
    private final Counter floods;
    private final Map<Long, Door> doors = new HashMap<>();

    /** When which chat may go after all have waited. */
    private final Map<Long, Long> places = new HashMap<>();

    private long opensAt;
    private long lastPlace;
    private long oneByOneUntil;

    @Autowired
    FloodGate(MeterRegistry meters, TelegramSettings settings) {
        this(meters, settings.rate(), System::nanoTime);
    }

    FloodGate(MeterRegistry meters, TelegramSettings.Rate rate, LongSupplier time) {
        this.floods = meters.counter("rosalie.telegram.floods");
        this.time = time;
        this.chatPace = Duration.ofSeconds(1).toNanos() / rate.perChat();
        this.botPace = Duration.ofSeconds(1).toNanos() / rate.bulk();
        this.opensAt = time.getAsLong();
        this.lastPlace = opensAt;
        this.oneByOneUntil = opensAt;
    }

    /** A door that was shut, and how it opens. */
    private static final class Door {
        long shutAt;
        long opensAt;
        long pacedUntil;
    }

    /** Telegram wants to hear nothing in this chat for a while. A longer wait that was asked for before goes on. */
    synchronized void shut(long chatId, Duration wait) {
        floods.increment();
        long now = time.getAsLong();
        doors.values().removeIf(door -> door.pacedUntil - now <= 0);
        Door door = doors.computeIfAbsent(chatId, id -> new Door());
        door.shutAt = now;
        door.opensAt = now + wait.toNanos();
        door.pacedUntil = door.opensAt + PACED;
        if (doors.values().stream()
                        .filter(other -> now - other.shutAt < AT_ONCE)
                        .count()
                >= MANY_CHATS) {
            shutForAll(now, now + wait.toNanos());
        }
    }

    private void shutForAll(long now, long until) {
        if (opensAt - now <= 0) {
            LOG.warn(
                    "Telegram asks to send nothing for {} s",
                    Duration.ofNanos(until - now).toSeconds());
        }
        if (until - opensAt > 0) {
            opensAt = until;
            lastPlace = until;
            oneByOneUntil = until;
            places.clear();
        }
        // They met what all meet; their own pace was none too fast. Who has to wait longer waits on.
        doors.values().removeIf(door -> door.opensAt - opensAt <= 0);
    }

    /** 0 lets the next message to this chat go; otherwise the nanoseconds after which to ask again. */
    synchronized long nanosToWait(long chatId) {
        long now = time.getAsLong();
        long own = ofChat(chatId, now);
        return own > 0 ? own : ofAll(chatId, now);
    }

    private long ofChat(long chatId, long now) {
        Door door = doors.get(chatId);
        if (door == null || door.pacedUntil - now <= 0) {
            return 0;
        }
        if (door.opensAt - now > 0) {
            return door.opensAt - now;
        }
        door.opensAt = now + chatPace;
        return 0;
    }

    private long ofAll(long chatId, long now) {
        if (oneByOneUntil - now <= 0 && opensAt - now <= 0) {
            places.clear();
            return 0;
        }
        long place = places.computeIfAbsent(chatId, id -> nextPlace(now));
        if (place - now > 0) {
            return place - now;
        }
        places.remove(chatId);
        return 0;
    }

    private long nextPlace(long now) {
        lastPlace = Math.max(now, lastPlace + botPace);
        if (now - opensAt < REOPENING) {
            oneByOneUntil = lastPlace;
        }
        return lastPlace;
    }

    /** For how long all have to wait; 0 where they need not. */
    synchronized long nanosToWait() {
        return Math.max(0, opensAt - time.getAsLong());
    }
}
