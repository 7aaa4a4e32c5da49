package app.rosalie.chat.reception;

import app.rosalie.chat.Screen;
import app.rosalie.chat.Standing;
import app.rosalie.chat.Standing.Offered;
import app.rosalie.chat.question.Question;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What a chat remembers between turns: what stands before its reader, until it is answered, left or too old. */
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
        return jdbc.sql("select question, offered, set_aside, asked_at from chat_session where chat_id = ?")
                .param(chatId)
                .query((row, number) ->
                        session(row.getString(1), row.getString(2), row.getString(3), row.getTimestamp(4)))
                .optional()
                .orElse(Session.NEW);
    }

    private Session session(
            @Nullable String question,
            @Nullable String offered,
            @Nullable String setAside,
            @Nullable Timestamp askedAt) {
        if (askedAt == null) {
            return Session.SILENT;
        }
        boolean over = !askedAt.toInstant().plus(EXPIRES).isAfter(clock.instant());
        return new Session(
                true,
                over
                        ? Standing.NOTHING
                        : new Standing(
                                read(question, Question.class),
                                Objects.requireNonNullElse(read(offered, Offered.class), Offered.NOTHING),
                                read(setAside, Question.class)),
                true);
    }

    private <T> @Nullable T read(@Nullable String text, Class<T> type) {
        if (text == null) {
            return null;
        }
        try {
            return json.readValue(text, type);
        } catch (JacksonException changed) {
            log.info(
                    "What an earlier release asked is forgotten: {}",
                    changed.getClass().getSimpleName());
            return null;
        }
    }

    /** Keeps what the screen just shown asks and offers, or forgets what was asked before; what was set aside stays until something else is. */
    void keep(long chatId, Session before, Screen shown, @Nullable Question setAside) {
        Standing now = new Standing(
                shown.question(),
                offered(before.standing(), shown),
                setAside == null ? before.standing().setAside() : setAside);
        if (now.equals(Standing.NOTHING) && !before.remembers()) {
            return;
        }
        String sql = before.isKnown()
                ? "update chat_session set question = ?, offered = ?, set_aside = ?, asked_at = ? where chat_id = ?"
                : "insert into chat_session (question, offered, set_aside, asked_at, chat_id) values (?, ?, ?, ?, ?)";
        jdbc.sql(sql)
                .param(written(now.asked(), Question.class))
                .param(now.offered().equals(Offered.NOTHING) ? null : written(now.offered(), Offered.class))
                .param(written(now.setAside(), Question.class))
                .param(now.equals(Standing.NOTHING) ? null : Timestamp.from(clock.instant()))
                .param(chatId)
                .update();
    }

    /** Below what is asked still stands what was offered: « je n’ai pas compris » takes nothing away. */
    private static Offered offered(Standing before, Screen shown) {
        Offered now = Offers.of(shown);
        return now.equals(Offered.NOTHING)
                        && shown.question() != null
                        && shown.question().equals(before.asked())
                ? before.offered()
                : now;
    }

    private <T> @Nullable String written(@Nullable T value, Class<T> type) {
        return value == null ? null : json.writerFor(type).writeValueAsString(value);
    }

    /**
     * @param isKnown whether the chat has a row
     * @param remembers whether the row holds anything, over or not
     */
    record Session(boolean isKnown, Standing standing, boolean remembers) {

        static final Session NEW = new Session(false, Standing.NOTHING, false);
        static final Session SILENT = new Session(true, Standing.NOTHING, false);
    }
}
