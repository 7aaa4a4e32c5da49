package app.rosalie.telegram.outbox;

import app.rosalie.telegram.outbox.payload.Payload;
import app.rosalie.telegram.outbox.payload.PayloadJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes over what an instance that is dead had to send; of several that want to, one does. */
@Component
class OutboxTakeOver {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxTakeOver.class);
    private static final int BATCH = 500;
    private static final String ROWS = "SELECT id, chat_id, lane, payload, created_at FROM telegram_outbox ";

    private final JdbcTemplate sql;
    private final TransactionTemplate transaction;
    private final InstanceLease lease;
    private final Outbox outbox;

    OutboxTakeOver(JdbcTemplate sql, TransactionTemplate transaction, InstanceLease lease, Outbox outbox) {
        this.sql = sql;
        this.transaction = transaction;
        this.lease = lease;
        this.outbox = outbox;
    }

    /** Everybody who has something to send has a row by which it is locked, also who was of an earlier release. */
    void know() {
        try {
            sql.update("""
                    INSERT INTO telegram_instance (id, alive_until)
                    SELECT DISTINCT owner, CURRENT_TIMESTAMP FROM telegram_outbox
                    WHERE dead_since IS NULL AND owner NOT IN (SELECT id FROM telegram_instance)""");
        } catch (DuplicateKeyException anotherDid) {
            LOG.debug("Another instance knows them already");
        }
    }

    /** Takes a batch of what each of the dead has left, oldest first. */
    List<OutboxMessage> take() {
        return Objects.requireNonNullElse(transaction.execute(status -> takeOfEach()), List.of());
    }

    private List<OutboxMessage> takeOfEach() {
        List<OutboxMessage> taken = new ArrayList<>();
        // Locked: who comes back to life waits, and then sees what is not its own any more.
        List<String> dead = sql.queryForList("""
                SELECT id FROM telegram_instance
                WHERE id <> ? AND %s AND id IN (SELECT owner FROM telegram_outbox WHERE dead_since IS NULL)
                FOR UPDATE SKIP LOCKED""".replace("%s", lease.dead()), String.class, lease.owner());
        for (String one : dead) {
            takeOf(one).stream().map(this::read).flatMap(Optional::stream).forEach(taken::add);
        }
        return taken;
    }

    private List<Row> takeOf(String dead) {
        List<Row> rows = sql.query(
                ROWS + "WHERE owner = ? AND dead_since IS NULL ORDER BY id LIMIT ?", OutboxTakeOver::row, dead, BATCH);
        sql.batchUpdate(
                "UPDATE telegram_outbox SET owner = ? WHERE id = ?",
                rows.stream().map(row -> new Object[] {lease.owner(), row.id()}).toList());
        return rows;
    }

    /**
     * What is this instance's to send and nobody has in hand: that it was kept was never learnt (the connection broke just then),
     * or it was written before anything was sent. Younger ones may be on their way from their transaction.
     *
     * @param held what was in hand before this was asked
     */
    List<OutboxMessage> forgotten(Collection<Long> held) {
        Set<Long> known = Set.copyOf(held);
        // Their ids alone: on a busy morning thousands are in hand and wait for the bot's rate.
        return sql
                .queryForList(
                        "SELECT id FROM telegram_outbox WHERE owner = ? AND dead_since IS NULL AND created_at < ? ORDER BY id",
                        Long.class,
                        lease.owner(),
                        lease.now().minus(lease.length()))
                .stream()
                .filter(id -> !known.contains(id))
                .limit(BATCH)
                .flatMap(
                        id -> sql.query(ROWS + "WHERE id = ? AND dead_since IS NULL", OutboxTakeOver::row, id).stream())
                .flatMap(row -> read(row).stream())
                .toList();
    }

    private static Row row(ResultSet row, int n) throws SQLException {
        return new Row(
                row.getLong(1),
                row.getLong(2),
                Priority.valueOf(row.getString(3)),
                row.getString(4),
                row.getObject(5, OffsetDateTime.class));
    }

    /** After others have thought this instance dead: what they have taken is theirs. */
    void leaveToOthers(InFlightMessages inFlight) {
        Set<Long> taken = new HashSet<>(inFlight.ids());
        sql.queryForList("SELECT id FROM telegram_outbox WHERE owner = ?", Long.class, lease.owner())
                .forEach(taken::remove);
        inFlight.removeAll(taken);
    }

    /** Forgets the dead who have left nothing. */
    void purge() {
        sql.update("DELETE FROM telegram_instance WHERE alive_until < CURRENT_TIMESTAMP - INTERVAL '1' DAY"
                + " AND id NOT IN (SELECT owner FROM telegram_outbox)");
    }

    private Optional<OutboxMessage> read(Row row) {
        try {
            Payload payload = PayloadJson.read(row.payload());
            return Optional.of(new OutboxMessage(
                    row.id(),
                    row.chatId(),
                    row.priority(),
                    payload,
                    row.createdAt().toInstant()));
        } catch (RuntimeException e) {
            LOG.warn(
                    "Outbox message {} cannot be read and is put aside: {}",
                    row.id(),
                    e.getClass().getSimpleName());
            outbox.markDead(row.id(), "unreadable");
            return Optional.empty();
        }
    }

    private record Row(long id, long chatId, Priority priority, String payload, OffsetDateTime createdAt) {}
}
