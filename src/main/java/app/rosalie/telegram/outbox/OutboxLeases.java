package app.rosalie.telegram.outbox;

import app.rosalie.telegram.outbox.payload.Payload;
import app.rosalie.telegram.outbox.payload.PayloadJson;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Who sends which row of the outbox: one instance at a time, another one once the lease of the first has run out. */
@Component
class OutboxLeases {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxLeases.class);
    private static final int BATCH = 500;

    private final JdbcTemplate sql;
    private final InstanceLease lease;
    private final Outbox outbox;

    OutboxLeases(JdbcTemplate sql, InstanceLease lease, Outbox outbox) {
        this.sql = sql;
        this.lease = lease;
        this.outbox = outbox;
    }

    /** Says that these are still being sent. Most are gone long before their lease is; only those that stay are renewed. */
    void renew(InFlightMessages inFlight) {
        Instant old = lease.now().toInstant().minus(lease.length().dividedBy(3));
        List<Long> staying = inFlight.writtenBefore(old);
        if (staying.isEmpty()) {
            return;
        }
        OffsetDateTime until = lease.until();
        sql.batchUpdate(
                "UPDATE telegram_outbox SET owner = ?, leased_until = ? WHERE id = ?",
                staying.stream()
                        .map(id -> new Object[] {lease.owner(), until, id})
                        .toList());
    }

    /** Lets the next instance take at once what this one did not manage to send. */
    void release() {
        OffsetDateTime now = lease.now();
        sql.update(
                "UPDATE telegram_outbox SET leased_until = ? WHERE owner = ? AND leased_until > ?",
                now,
                lease.owner(),
                now);
    }

    /**
     * Takes a batch of what others left behind, oldest first.
     *
     * @param alone nobody else is alive: leases are not waited for
     * @param inFlight left out, also where it was too busy to renew its lease in time
     */
    List<OutboxMessage> takeOver(boolean alone, InFlightMessages inFlight) {
        OffsetDateTime now = lease.now();
        return expired(alone ? now.plusYears(1) : now, now).stream()
                .filter(row -> !inFlight.contains(row.id()))
                .filter(this::take)
                .flatMap(row -> read(row).stream())
                .toList();
    }

    private List<Row> expired(OffsetDateTime othersBefore, OffsetDateTime ownBefore) {
        return sql.query(
                """
                SELECT id, chat_id, lane, payload, created_at, leased_until FROM telegram_outbox
                WHERE dead_since IS NULL AND leased_until < ? AND (owner <> ? OR leased_until < ?)
                ORDER BY id LIMIT ?""",
                (row, n) -> new Row(
                        row.getLong(1),
                        row.getLong(2),
                        Priority.valueOf(row.getString(3)),
                        row.getString(4),
                        row.getObject(5, OffsetDateTime.class),
                        row.getObject(6, OffsetDateTime.class)),
                othersBefore,
                lease.owner(),
                ownBefore,
                BATCH);
    }

    /** The lease is part of the condition, so that of two instances only one gets the row. */
    private boolean take(Row row) {
        return sql.update("""
                        UPDATE telegram_outbox SET owner = ?, leased_until = ?
                        WHERE id = ? AND leased_until = ? AND dead_since IS NULL""", lease.owner(), lease.until(), row.id(), row.leasedUntil()) == 1;
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

    private record Row(
            long id,
            long chatId,
            Priority priority,
            String payload,
            OffsetDateTime createdAt,
            OffsetDateTime leasedUntil) {}
}
