package app.rosalie.telegram.inbox;

import app.rosalie.chat.Traffic;
import app.rosalie.telegram.wire.MachineTime;
import java.time.Duration;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The updates that wait for their turn: each once, by its id, which is remembered long after. */
@Component
class Inbox {

    /** Telegram redelivers for a day. */
    private static final Duration IDS_STAY = Duration.ofDays(2);

    private static final int BATCH = 500;
    private static final int TRIES = 5;

    private final JdbcTemplate sql;
    private final InstantSource time;
    private final TransactionTemplate transaction;

    Inbox(JdbcTemplate sql, @MachineTime InstantSource time, TransactionTemplate transaction) {
        this.sql = sql;
        this.time = time;
        this.transaction = transaction;
    }

    /**
     * An update that waits for its turn.
     *
     * @param id rises in the order of receiving
     * @param more another one waits behind it
     */
    record Waiting(long id, String json, boolean more) {}

    /** Durable when it returns; what was here before is not taken twice. */
    void take(List<ReceivedUpdate> updates) {
        for (int attempt = 1; ; attempt++) {
            try {
                transaction.executeWithoutResult(status -> insert(updates));
                return;
            } catch (DuplicateKeyException anotherTookOne) {
                if (attempt == TRIES) {
                    throw anotherTookOne;
                }
            }
        }
    }

    private void insert(List<ReceivedUpdate> updates) {
        OffsetDateTime now = now();
        int[] firstTime = remember(updates, now);
        sql.batchUpdate(
                "INSERT INTO telegram_inbox (chat_id, payload, received_at) VALUES (?, ?, ?)",
                IntStream.range(0, firstTime.length)
                        .filter(i -> firstTime[i] == 1)
                        .mapToObj(updates::get)
                        .filter(it -> it.chatId() != null)
                        .map(it -> new @Nullable Object[] {it.chatId(), it.json(), now})
                        .toList());
    }

    /** Gives 1 for each that was not here before. */
    private int[] remember(List<ReceivedUpdate> updates, OffsetDateTime now) {
        return sql.batchUpdate(
                """
                INSERT INTO telegram_seen (update_id, seen_at)
                SELECT CAST(? AS BIGINT), CAST(? AS TIMESTAMP WITH TIME ZONE)
                WHERE NOT EXISTS (SELECT 1 FROM telegram_seen WHERE update_id = ?)""",
                updates.stream()
                        .map(it -> new Object[] {it.updateId(), now, it.updateId()})
                        .toList());
    }

    /** The oldest update of a chat; to be asked while the chat is locked. */
    Optional<Waiting> oldest(long chatId) {
        return oldest(chatId, 1).stream().findFirst();
    }

    /** The oldest updates of a chat, at most {@code most}; to be asked while the chat is locked. */
    List<Waiting> oldest(long chatId, int most) {
        List<Waiting> first = sql.query(
                "SELECT arrival, payload FROM telegram_inbox WHERE chat_id = ? ORDER BY arrival LIMIT ?",
                (row, n) -> new Waiting(row.getLong(1), row.getString(2), false),
                chatId,
                most + 1);
        return IntStream.range(0, Math.min(most, first.size()))
                .mapToObj(i -> new Waiting(first.get(i).id(), first.get(i).json(), i + 1 < first.size()))
                .toList();
    }

    /** The id of the update is remembered, what was said is not. */
    void handled(long id) {
        sql.update("DELETE FROM telegram_inbox WHERE arrival = ?", id);
    }

    /** Chats in which something has waited longer than this. */
    List<Long> chatsWaiting(Duration longerThan) {
        return sql.queryForList(
                "SELECT DISTINCT chat_id FROM telegram_inbox WHERE received_at <= ?",
                Long.class,
                now().minus(longerThan));
    }

    /** How long the oldest update has waited. */
    Duration lag() {
        OffsetDateTime oldest = sql.queryForObject("SELECT MIN(received_at) FROM telegram_inbox", OffsetDateTime.class);
        return oldest == null ? Duration.ZERO : Duration.between(oldest.toInstant(), time.instant());
    }

    /** How many updates wait, and for how long the oldest has. */
    Traffic.Waiting waiting() {
        long count =
                Objects.requireNonNullElse(sql.queryForObject("SELECT COUNT(*) FROM telegram_inbox", Long.class), 0L);
        return count == 0 ? Traffic.Waiting.NONE : new Traffic.Waiting(count, lag());
    }

    /**
     * Forgets a batch of old ids; tells whether there may be more. Ids rise, so the oldest come first; where they fell, last.
     * Nothing between is looked at.
     */
    boolean purge() {
        return purge("ASC") || purge("DESC");
    }

    private boolean purge(String order) {
        int gone = sql.update("""
                DELETE FROM telegram_seen WHERE seen_at < ? AND update_id IN (
                    SELECT update_id FROM telegram_seen ORDER BY update_id %s LIMIT ?)""".formatted(order), now().minus(IDS_STAY), BATCH);
        return gone > 0;
    }

    private OffsetDateTime now() {
        return time.instant().atOffset(ZoneOffset.UTC);
    }
}
