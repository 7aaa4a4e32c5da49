package app.rosalie.telegram.outbox;

import app.rosalie.telegram.outbox.payload.EditableMessage;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * What became of messages that were written over lately: a press made just before that names the message, and what it held,
 * as it was then. Forgets the oldest; what is forgotten costs one refused call. Where other instances may be, it is told to
 * them by the database.
 */
@Component
final class RecentEdits {

    private static final int KEPT = 10_000;
    private static final int LONGEST_CHAIN = 10;

    /** Nobody presses a button that went away earlier. */
    private static final Duration TOLD = Duration.ofHours(1);

    private final JdbcTemplate sql;
    private final InstanceLease lease;
    private final Map<Key, EditableMessage> edited = Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, EditableMessage> eldest) {
            return size() > KEPT;
        }
    });

    RecentEdits(JdbcTemplate sql, InstanceLease lease) {
        this.sql = sql;
        this.lease = lease;
    }

    EditableMessage now(long chatId, EditableMessage then) {
        if (lease.isAlone()) {
            return edited.getOrDefault(new Key(chatId, then.messageId()), then);
        }
        EditableMessage now = then;
        for (int step = 0; step < LONGEST_CHAIN; step++) {
            EditableMessage next = told(chatId, now).orElse(now);
            if (next.messageId() == now.messageId()) {
                return next;
            }
            now = next;
        }
        return now;
    }

    /** What was this is that now: another message, or the same with another picture. */
    void moved(long chatId, EditableMessage then, EditableMessage now) {
        if (lease.isAlone()) {
            edited.put(new Key(chatId, then.messageId()), now);
        } else if (!then.equals(now)) {
            tell(chatId, then, now);
        }
    }

    private Optional<EditableMessage> told(long chatId, EditableMessage then) {
        return sql
                .query(
                        "SELECT now_message_id, now_photo FROM telegram_moved_message WHERE chat_id = ? AND message_id = ?",
                        (row, n) -> new EditableMessage(row.getLong(1), row.getString(2)),
                        chatId,
                        then.messageId())
                .stream()
                .findFirst();
    }

    private void tell(long chatId, EditableMessage then, EditableMessage now) {
        try {
            sql.update(
                    "DELETE FROM telegram_moved_message WHERE chat_id = ? AND message_id = ?",
                    chatId,
                    then.messageId());
            sql.update(
                    "INSERT INTO telegram_moved_message (chat_id, message_id, now_message_id, now_photo, moved_at)"
                            + " VALUES (?, ?, ?, ?, ?)",
                    chatId,
                    then.messageId(),
                    now.messageId(),
                    now.photo(),
                    lease.now());
        } catch (DataAccessException notTold) {
            // The screen has arrived; the next press on the old one costs a refused call.
        }
    }

    void purge() {
        sql.update(
                "DELETE FROM telegram_moved_message WHERE moved_at < ?",
                lease.now().minus(TOLD));
    }

    private record Key(long chatId, long messageId) {}
}
