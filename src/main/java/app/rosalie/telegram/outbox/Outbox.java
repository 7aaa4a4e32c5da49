package app.rosalie.telegram.outbox;

import app.rosalie.telegram.outbox.payload.HtmlText;
import app.rosalie.telegram.outbox.payload.Payload;
import app.rosalie.telegram.outbox.payload.PayloadJson;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/**
 * The table of what has to be sent. A row is written in the transaction that has something to say; the instance that wrote it
 * sends it, as long as its {@link InstanceLease} says that it is alive. All that goes to one chat goes in one order, whoever
 * sends it.
 */
@Component
class Outbox {

    /** What it was to say may name people: no longer than {@code /privacy} says. */
    private static final Duration DEAD_ROWS_STAY = Duration.ofDays(2);

    private static final int LONGEST_REASON = 500;

    private final JdbcTemplate sql;
    private final InstanceLease lease;

    Outbox(JdbcTemplate sql, InstanceLease lease) {
        this.sql = sql;
        this.lease = lease;
    }

    OutboxMessage write(long chatId, Priority priority, Payload payload) {
        return write(chatId, priority, payload, null);
    }

    /**
     * @param content the bytes of the payload's file, if it has one
     */
    OutboxMessage write(long chatId, Priority priority, Payload payload, byte @Nullable [] content) {
        OffsetDateTime now = lease.now();
        String json = PayloadJson.write(payload);
        GeneratedKeyHolder id = new GeneratedKeyHolder();
        sql.update(
                connection -> {
                    PreparedStatement insert = insert(connection);
                    insert.setLong(1, chatId);
                    insert.setString(2, priority.name());
                    insert.setString(3, json);
                    insert.setObject(4, now);
                    insert.setString(5, lease.owner());
                    insert.setBytes(6, content);
                    return insert;
                },
                id);
        return new OutboxMessage(
                Objects.requireNonNull(id.getKey()).longValue(), chatId, priority, payload, now.toInstant());
    }

    private static PreparedStatement insert(Connection connection) throws SQLException {
        return connection.prepareStatement("""
                INSERT INTO telegram_outbox (chat_id, lane, payload, created_at, owner, content)
                VALUES (?, ?, ?, ?, ?, ?)""", new String[] {"id"});
    }

    /** The bytes of a message's file; none where the message is gone. */
    Optional<byte[]> content(long id) {
        return sql.query("SELECT content FROM telegram_outbox WHERE id = ?", (row, n) -> row.getBytes(1), id).stream()
                .findFirst();
    }

    /** Whether it is still to be sent, here or anywhere. */
    boolean waits(long id) {
        return !sql.queryForList("SELECT id FROM telegram_outbox WHERE id = ? AND dead_since IS NULL", Long.class, id)
                .isEmpty();
    }

    /** Messages that have arrived, or need not any more. */
    void delete(Collection<Long> ids) {
        sql.batchUpdate(
                "DELETE FROM telegram_outbox WHERE id = ?",
                ids.stream().map(id -> new Object[] {id}).toList());
    }

    void deleteAllTo(long chatId) {
        sql.update("DELETE FROM telegram_outbox WHERE chat_id = ? AND dead_since IS NULL", chatId);
    }

    /** A message that will never arrive: it is kept for two days with its reason, its file is not. */
    void markDead(long id, String reason) {
        sql.update(
                "UPDATE telegram_outbox SET dead_since = ?, dead_reason = ?, content = NULL WHERE id = ?",
                lease.now(),
                HtmlText.cutPlain(reason, LONGEST_REASON),
                id);
    }

    void purgeDead() {
        sql.update(
                "DELETE FROM telegram_outbox WHERE dead_since < ?", lease.now().minus(DEAD_ROWS_STAY));
    }

    /** How many messages wait, here and anywhere. */
    long depth() {
        return Objects.requireNonNullElse(
                sql.queryForObject("SELECT COUNT(*) FROM telegram_outbox WHERE dead_since IS NULL", Long.class), 0L);
    }
}
