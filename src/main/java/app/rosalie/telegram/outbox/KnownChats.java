package app.rosalie.telegram.outbox;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The chats, one row each: the lock of a chat's turn, whether messages reach it, and what stands below it. */
@Component
public class KnownChats {

    private final JdbcTemplate sql;

    KnownChats(JdbcTemplate sql) {
        this.sql = sql;
    }

    /**
     * A chat as its row tells.
     *
     * @param reachable whether messages arrive
     * @param keyboardShown whether a reply keyboard stands below it, or is on its way there
     */
    public record Known(boolean reachable, boolean keyboardShown) {}

    /**
     * Locks the chat until the end of the transaction; waits while another has it. Tells how it was.
     *
     * @throws ConcurrencyFailureException where another is just making the row: to be tried again
     */
    public Known lock(long chatId) {
        List<Known> row = sql.query(
                "SELECT reachable, keyboard_shown FROM telegram_chat WHERE chat_id = ? FOR UPDATE",
                (known, n) -> new Known(known.getBoolean(1), known.getBoolean(2)),
                chatId);
        if (!row.isEmpty()) {
            return row.getFirst();
        }
        try {
            sql.update("INSERT INTO telegram_chat (chat_id, reachable) VALUES (?, TRUE)", chatId);
            return new Known(true, false);
        } catch (DuplicateKeyException e) {
            throw new ConcurrencyFailureException("Another made the row of this chat", e);
        }
    }

    /** Notes whether messages arrive; the chat need not be known. */
    public void setReachable(long chatId, boolean reachable) {
        sql.update("UPDATE telegram_chat SET reachable = ? WHERE chat_id = ?", reachable, chatId);
    }

    /** Notes, with what brings it or takes it away, whether a reply keyboard will stand below the chat. */
    void setKeyboardShown(long chatId, boolean shown) {
        sql.update("UPDATE telegram_chat SET keyboard_shown = ? WHERE chat_id = ?", shown, chatId);
    }

    /** The message that took a keyboard away and is still to be deleted; null where there is none. */
    @Nullable
    Long keyboardMark(long chatId) {
        return sql.query(
                "SELECT keyboard_mark FROM telegram_chat WHERE chat_id = ?",
                row -> row.next() ? row.getObject(1, Long.class) : null,
                chatId);
    }

    /** @param messageId null once it is deleted */
    void setKeyboardMark(long chatId, @Nullable Long messageId) {
        sql.update("UPDATE telegram_chat SET keyboard_mark = ? WHERE chat_id = ?", messageId, chatId);
    }

    boolean reaches(long chatId) {
        List<Boolean> row =
                sql.queryForList("SELECT reachable FROM telegram_chat WHERE chat_id = ?", Boolean.class, chatId);
        return row.isEmpty() || row.getFirst();
    }

    Set<Long> unreached(Collection<Long> chatIds) {
        return among(chatIds, "NOT reachable");
    }

    Set<Long> reached(Collection<Long> chatIds) {
        return among(chatIds, "reachable");
    }

    private Set<Long> among(Collection<Long> chatIds, String condition) {
        return chatIds.isEmpty()
                ? Set.of()
                : new HashSet<>(sql.queryForList(
                        "SELECT chat_id FROM telegram_chat WHERE " + condition + " AND chat_id IN ("
                                + String.join(",", Collections.nCopies(chatIds.size(), "?")) + ")",
                        Long.class,
                        chatIds.toArray()));
    }
}
