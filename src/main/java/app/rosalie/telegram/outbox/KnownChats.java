package app.rosalie.telegram.outbox;

import java.util.List;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The chats, one row each: the lock of a chat's turn, and whether messages reach it. */
@Component
public class KnownChats {

    private final JdbcTemplate sql;

    KnownChats(JdbcTemplate sql) {
        this.sql = sql;
    }

    /**
     * Locks the chat until the end of the transaction; waits while another has it. Tells whether it was reachable.
     *
     * @throws ConcurrencyFailureException where another is just making the row: to be tried again
     */
    public boolean lock(long chatId) {
        List<Boolean> row = sql.queryForList(
                "SELECT reachable FROM telegram_chat WHERE chat_id = ? FOR UPDATE", Boolean.class, chatId);
        if (!row.isEmpty()) {
            return row.getFirst();
        }
        try {
            sql.update("INSERT INTO telegram_chat (chat_id, reachable) VALUES (?, TRUE)", chatId);
            return true;
        } catch (DuplicateKeyException e) {
            throw new ConcurrencyFailureException("Another made the row of this chat", e);
        }
    }

    /** Notes whether messages arrive; the chat need not be known. */
    public void setReachable(long chatId, boolean reachable) {
        sql.update("UPDATE telegram_chat SET reachable = ? WHERE chat_id = ?", reachable, chatId);
    }

    boolean reaches(long chatId) {
        List<Boolean> row =
                sql.queryForList("SELECT reachable FROM telegram_chat WHERE chat_id = ?", Boolean.class, chatId);
        return row.isEmpty() || row.getFirst();
    }
}
