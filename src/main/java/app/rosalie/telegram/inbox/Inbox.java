package app.rosalie.telegram.inbox;

import app.rosalie.telegram.wire.TravelTimes;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What was told us and waits for its turn: each update once, by its id, which is remembered long after. */
@Component
class Inbox {

    /** Telegram redelivers for a day. */
    private static final Duration IDS_STAY = Duration.ofDays(2);

    private static final int PORTION = 500;
    private static final int RACES = 5;

    private final JdbcTemplate sql;
    private final InstantSource time;
    private final TransactionTemplate transaction;

    Inbox(JdbcTemplate sql, @TravelTimes InstantSource time, TransactionTemplate transaction) {
        this.sql = sql;
        this.time = time;
        this.transaction = transaction;
    }

    /** A row that waits for its turn; {@code more} where another one waits behind it. */
    record Waiting(long arrival, String json, Instant receivedAt, boolean more) {}

    /** Durable when it returns; what was here before is not taken twice. */
    void take(List<ReceivedUpdate> arrivals) {
        for (int race = 1; ; race++) {
            try {
                transaction.executeWithoutResult(status -> insert(arrivals));
                return;
            } catch (DuplicateKeyException anotherTookOne) {
                if (race == RACES) {
                    throw anotherTookOne;
                }
            }
        }
    }

    private void insert(List<ReceivedUpdate> arrivals) {
        OffsetDateTime now = now();
        int[] firstTime = sql.batchUpdate(
                """
                INSERT INTO telegram_seen (update_id, seen_at)
                SELECT CAST(? AS BIGINT), CAST(? AS TIMESTAMP WITH TIME ZONE)
                WHERE NOT EXISTS (SELECT 1 FROM telegram_seen WHERE update_id = ?)""",
                arrivals.stream()
                        .map(it -> new Object[] {it.updateId(), now, it.updateId()})
                        .toList());
        sql.batchUpdate(
                "INSERT INTO telegram_inbox (chat_id, payload, received_at) VALUES (?, ?, ?)",
                IntStream.range(0, firstTime.length)
                        .filter(i -> firstTime[i] == 1)
                        .mapToObj(arrivals::get)
                        .filter(it -> it.chatId() != null)
                        .map(it -> new @Nullable Object[] {it.chatId(), it.json(), now})
                        .toList());
    }

    /** The oldest row of a chat that waits; to be asked while the chat is held. */
    Optional<Waiting> oldest(long chatId) {
        List<Waiting> rows = sql.query(
                """
                SELECT arrival, payload, received_at FROM telegram_inbox
                WHERE chat_id = ? ORDER BY arrival LIMIT 2""",
                (row, n) -> new Waiting(
                        row.getLong(1),
                        row.getString(2),
                        row.getObject(3, OffsetDateTime.class).toInstant(),
                        false),
                chatId);
        return rows.stream()
                .findFirst()
                .map(first -> new Waiting(first.arrival(), first.json(), first.receivedAt(), rows.size() > 1));
    }

    /** Its id is remembered, what was said is not. */
    void handled(long arrival) {
        sql.update("DELETE FROM telegram_inbox WHERE arrival = ?", arrival);
    }

    /** Chats in which something has waited longer than this. */
    List<Long> chatsWaiting(Duration longerThan) {
        return sql.queryForList(
                "SELECT DISTINCT chat_id FROM telegram_inbox WHERE received_at <= ?",
                Long.class,
                now().minus(longerThan));
    }

    /** How long the oldest row has waited. */
    Duration lag() {
        OffsetDateTime oldest = sql.queryForObject("SELECT MIN(received_at) FROM telegram_inbox", OffsetDateTime.class);
        return oldest == null ? Duration.ZERO : Duration.between(oldest.toInstant(), time.instant());
    }

    /**
     * Forgets a portion of old ids; tells whether there may be more. Ids rise, so the oldest come first; where they fell, last.
     * Nothing between is looked at.
     */
    boolean purge() {
        return purge("ASC") || purge("DESC");
    }

    private boolean purge(String order) {
        int gone = sql.update("""
                DELETE FROM telegram_seen WHERE seen_at < ? AND update_id IN (
                    SELECT update_id FROM telegram_seen ORDER BY update_id %s LIMIT ?)""".formatted(order), now().minus(IDS_STAY), PORTION);
        return gone > 0;
    }

    private OffsetDateTime now() {
        return time.instant().atOffset(ZoneOffset.UTC);
    }
}
