package app.rosalie.telegram.outbox;

import app.rosalie.telegram.outbox.payload.EditableMessage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The table of living messages. What an instance writes into it after Telegram has answered counts only where no newer message
 * of the outbox was shown or promised meanwhile, so that instances need not know of each other.
 */
@Component
class LivingMessages {

    private final JdbcTemplate sql;

    LivingMessages(JdbcTemplate sql) {
        this.sql = sql;
    }

    /**
     * From now on the one of this name is what this message of the outbox will bring; that of before is forgotten.
     *
     * @throws ConcurrencyFailureException where another is just making the row: to be tried again
     */
    void promise(long chatId, String name, long outboxId, boolean pinned) {
        int known = sql.update("""
                UPDATE telegram_living_message SET outbox_id = ?, message_id = NULL, photo = NULL, pinned = ?
                WHERE chat_id = ? AND name = ?""", outboxId, pinned, chatId, name);
        if (known > 0) {
            return;
        }
        try {
            sql.update("""
                    INSERT INTO telegram_living_message (chat_id, name, outbox_id, pinned)
                    VALUES (?, ?, ?, ?)""", chatId, name, outboxId, pinned);
        } catch (DuplicateKeyException e) {
            throw new ConcurrencyFailureException("Another made the row of this living message", e);
        }
    }

    Optional<LivingMessage> find(long chatId, String name) {
        return sql
                .query(
                        """
                        SELECT outbox_id, message_id, photo, pinned, pinned_message_id FROM telegram_living_message
                        WHERE chat_id = ? AND name = ?""",
                        (row, n) -> new LivingMessage(
                                chatId,
                                name,
                                row.getLong(1),
                                message(row),
                                row.getBoolean(4),
                                row.getObject(5, Long.class)),
                        chatId,
                        name)
                .stream()
                .findFirst();
    }

    private static @Nullable EditableMessage message(ResultSet row) throws SQLException {
        Long messageId = row.getObject(2, Long.class);
        return messageId == null ? null : new EditableMessage(messageId, row.getString(3));
    }

    /** Whether this message is a living one. A chat has few of them, and its key leads to them. */
    boolean include(long chatId, EditableMessage message) {
        return !sql.queryForList(
                        "SELECT name FROM telegram_living_message WHERE chat_id = ? AND message_id = ?",
                        String.class,
                        chatId,
                        message.messageId())
                .isEmpty();
    }

    /** Here it stands now, and this message of the outbox is what it shows. */
    void shows(LivingMessage living, long outboxId, EditableMessage now) {
        sql.update("""
                UPDATE telegram_living_message SET outbox_id = ?, message_id = ?, photo = ?
                WHERE chat_id = ? AND name = ? AND outbox_id <= ?""", outboxId, now.messageId(), now.photo(), living.chatId(), living.name(), outboxId);
    }

    /** It stands nowhere any more, and this message of the outbox is to bring it anew. */
    void isBroughtBy(LivingMessage living, long outboxId) {
        sql.update("""
                UPDATE telegram_living_message SET outbox_id = ?, message_id = NULL, photo = NULL
                WHERE chat_id = ? AND name = ? AND outbox_id = ?""", outboxId, living.chatId(), living.name(), living.outboxId());
    }

    /** It cannot be written over any more; unless there is another of this name by now. */
    void forget(LivingMessage living, EditableMessage gone) {
        sql.update(
                "DELETE FROM telegram_living_message WHERE chat_id = ? AND name = ? AND message_id = ?",
                living.chatId(),
                living.name(),
                gone.messageId());
    }

    /** Tells whether there is one to be pinned, or not to be. */
    boolean wantPinned(long chatId, String name, boolean pinned) {
        return sql.update(
                        "UPDATE telegram_living_message SET pinned = ? WHERE chat_id = ? AND name = ?",
                        pinned,
                        chatId,
                        name)
                > 0;
    }

    void isPinned(LivingMessage living, @Nullable Long messageId) {
        sql.update(
                "UPDATE telegram_living_message SET pinned_message_id = ? WHERE chat_id = ? AND name = ?",
                messageId,
                living.chatId(),
                living.name());
    }
}
