package app.rosalie.telegram.inbox;

import app.rosalie.chat.Heard;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was heard of a chat last; to be asked while the chat is locked. */
@Component
class SaidBefore {

    private final JdbcClient sql;

    SaidBefore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Whether this needs an answer: not the other pictures of an album, nor an edit that changes no word. Remembers it. */
    boolean isNews(long chatId, UpdateEvent.Said said) {
        SaidMessage message = said.message();
        if (message == null) {
            return true;
        }
        boolean news = message.edited()
                ? !message.equals(last(chatId, message))
                : message.album() == null
                        || !(said.heard() instanceof Heard.Wordless)
                        || !message.album().equals(lastAlbum(chatId));
        remember(chatId, message);
        return news;
    }

    /** The last message, as if it had been edited; null where there was none. */
    private @Nullable SaidMessage last(long chatId, SaidMessage edited) {
        return sql.sql(
                        "select said_message, said_hash from telegram_chat where chat_id = ? and said_message is not null")
                .param(chatId)
                .query((row, n) -> new SaidMessage(row.getLong(1), row.getInt(2), edited.album(), true))
                .optional()
                .orElse(null);
    }

    private @Nullable String lastAlbum(long chatId) {
        return sql.sql("select said_album from telegram_chat where chat_id = ?")
                .param(chatId)
                .query((row, n) -> Objects.requireNonNullElse(row.getString(1), ""))
                .optional()
                .orElse(null);
    }

    private void remember(long chatId, SaidMessage message) {
        sql.sql("update telegram_chat set said_message = ?, said_hash = ?, said_album = ? where chat_id = ?")
                .param(message.id())
                .param(message.hash())
                .param(message.album())
                .param(chatId)
                .update();
    }
}
