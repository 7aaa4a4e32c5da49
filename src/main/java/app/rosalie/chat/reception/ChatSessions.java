package app.rosalie.chat.reception;

import app.rosalie.chat.question.Question;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The one thing that a chat remembers between turns: what it has asked, until it is answered, left or too old. */
@Component
class ChatSessions {

    private static final Logger log = LoggerFactory.getLogger(ChatSessions.class);
    private static final Duration EXPIRES = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final InstantSource clock;

    ChatSessions(JdbcClient jdbc, JsonMapper json, InstantSource clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    Session of(long chatId) {
        return jdbc.sql("select question, asked_at from chat_session where chat_id = ?")
                .param(chatId)
                .query((row, number) -> session(row.getString(1), row.getTimestamp(2)))
                .optional()
                .orElse(Session.NEW);
    }

    private Session session(@Nullable String question, @Nullable Timestamp askedAt) {
        if (question == null || askedAt == null) {
            return Session.SILENT;
        }
        Instant expiry = askedAt.toInstant().plus(EXPIRES);
        Question asked = expiry.isAfter(clock.instant()) ? read(question) : null;
        return new Session(true, asked, true);
    }

    private @Nullable Question read(String question) {
        try {
            return json.readValue(question, Question.class);
        } catch (JacksonException changed) {
            log.info(
                    "A question from an earlier release is forgotten: {}",
                    changed.getClass().getSimpleName());
            return null;
        }
    }

    /** Keeps what the screen just shown asks, or forgets what was asked before. */
    void keep(long chatId, Session before, @Nullable Question question) {
        if (question == null && !before.hasQuestion()) {
            return;
        }
        String sql = before.isKnown()
                ? "update chat_session set question = ?, asked_at = ? where chat_id = ?"
                : "insert into chat_session (question, asked_at, chat_id) values (?, ?, ?)";
        String text = question == null ? null : json.writerFor(Question.class).writeValueAsString(question);
        jdbc.sql(sql)
                .param(text)
                .param(question == null ? null : Timestamp.from(clock.instant()))
                .param(chatId)
                .update();
    }

    /**
     * @param isKnown whether the chat has a row
     * @param asked the open question, or null
     * @param hasQuestion whether the row holds one, open or not
     */
    record Session(boolean isKnown, @Nullable Question asked, boolean hasQuestion) {

        static final Session NEW = new Session(false, null, false);
        static final Session SILENT = new Session(true, null, false);
    }
}
