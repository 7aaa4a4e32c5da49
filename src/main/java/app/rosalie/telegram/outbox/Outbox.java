package app.rosalie.telegram.outbox;

import app.rosalie.telegram.wire.TelegramSettings;
import app.rosalie.telegram.wire.TravelTimes;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/**
 * The table of what has to be sent. A row is written in the transaction that has something to say; the instance that wrote it
 * has it in hand, and keeps saying so by its lease until the row is gone.
 */
@Component
class Outbox {

    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);
    private static final Duration DEAD_ROWS_STAY = Duration.ofDays(7);
    private static final int PORTION = 500;

    private final JdbcTemplate sql;
    private final InstantSource time;
    private final Duration lease;
    private final String me = UUID.randomUUID().toString();

    Outbox(JdbcTemplate sql, @TravelTimes InstantSource time, TelegramSettings settings) {
        this.sql = sql;
        this.time = time;
        this.lease = settings.lease();
    }

    Duration lease() {
        return lease;
    }

    OutboxMessage write(long chatId, Priority lane, Payload parcel) {
        return write(chatId, lane, parcel, null);
    }

    /**
     * @param content the bytes of the parcel's enclosure, if it has one
     */
    OutboxMessage write(long chatId, Priority lane, Payload parcel, byte @Nullable [] content) {
        Instant now = time.instant();
        String json = PayloadJson.write(parcel);
        GeneratedKeyHolder id = new GeneratedKeyHolder();
        sql.update(
                connection -> {
                    PreparedStatement insert = connection.prepareStatement("""
                            INSERT INTO telegram_outbox (chat_id, lane, payload, created_at, owner, leased_until, content)
                            VALUES (?, ?, ?, ?, ?, ?, ?)""", new String[] {"id"});
                    insert.setLong(1, chatId);
                    insert.setString(2, lane.name());
                    insert.setString(3, json);
                    insert.setObject(4, utc(now));
                    insert.setString(5, me);
                    insert.setObject(6, utc(now.plus(lease)));
                    insert.setBytes(7, content);
                    return insert;
                },
                id);
        return new OutboxMessage(Objects.requireNonNull(id.getKey()).longValue(), chatId, lane, parcel, now);
    }

    /** The bytes of a letter's enclosure; none where the letter is off the list. */
    Optional<byte[]> content(long id) {
        return sql.query("SELECT content FROM telegram_outbox WHERE id = ?", (row, n) -> row.getBytes(1), id).stream()
                .findFirst();
    }

    /** Letters that have arrived, or need not any more. */
    void delete(Collection<Long> ids) {
        sql.batchUpdate(
                "DELETE FROM telegram_outbox WHERE id = ?",
                ids.stream().map(id -> new Object[] {id}).toList());
    }

    void deleteAllTo(long chatId) {
        sql.update("DELETE FROM telegram_outbox WHERE chat_id = ? AND dead_since IS NULL", chatId);
    }

    /** A letter that will never arrive: why is kept, what it enclosed is not. */
    void bury(long id, String reason) {
        sql.update(
                "UPDATE telegram_outbox SET dead_since = ?, dead_reason = ?, content = NULL WHERE id = ?",
                utc(time.instant()),
                HtmlText.cutPlain(reason, 500),
                id);
    }

    /** Says that these are still in hand. */
    void renew(Collection<Long> ids) {
        OffsetDateTime until = utc(time.instant().plus(lease));
        sql.batchUpdate(
                "UPDATE telegram_outbox SET owner = ?, leased_until = ? WHERE id = ?",
                ids.stream().map(id -> new Object[] {me, until, id}).toList());
    }

    /** Lets the next instance take at once what this one did not manage to send. */
    void release() {
        OffsetDateTime now = utc(time.instant());
        sql.update("UPDATE telegram_outbox SET leased_until = ? WHERE owner = ? AND leased_until > ?", now, me, now);
    }

    /**
     * Takes a portion of what others left behind, oldest first.
     *
     * @param alone nobody else is alive: leases are not waited for
     * @param inHand left out, also where it was too busy to renew its lease in time
     */
    List<OutboxMessage> takeOver(boolean alone, Predicate<Long> inHand) {
        OffsetDateTime now = utc(time.instant());
        List<Row> left = sql.query(
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
                alone ? now.plusYears(1) : now,
                me,
                now,
                PORTION);
        List<OutboxMessage> taken = new ArrayList<>();
        left.stream().filter(row -> !inHand.test(row.id())).filter(this::take).forEach(row -> read(row, taken));
        return taken;
    }

    /** The lease is part of the condition, so that of two instances only one gets the row. */
    private boolean take(Row row) {
        OffsetDateTime until = utc(time.instant().plus(lease));
        return sql.update("""
                        UPDATE telegram_outbox SET owner = ?, leased_until = ?
                        WHERE id = ? AND leased_until = ? AND dead_since IS NULL""", me, until, row.id(), row.leasedUntil()) == 1;
    }

    private void read(Row row, List<OutboxMessage> letters) {
        try {
            Payload parcel = PayloadJson.read(row.payload());
            letters.add(new OutboxMessage(
                    row.id(), row.chatId(), row.lane(), parcel, row.createdAt().toInstant()));
        } catch (RuntimeException e) {
            LOG.warn(
                    "Letter {} cannot be read and is put aside: {}",
                    row.id(),
                    e.getClass().getSimpleName());
            bury(row.id(), "unreadable");
        }
    }

    /** How many letters wait, here and anywhere. */
    long depth() {
        return Objects.requireNonNullElse(
                sql.queryForObject("SELECT COUNT(*) FROM telegram_outbox WHERE dead_since IS NULL", Long.class), 0L);
    }

    void purgeDead() {
        sql.update(
                "DELETE FROM telegram_outbox WHERE dead_since < ?",
                utc(time.instant().minus(DEAD_ROWS_STAY)));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private record Row(
            long id,
            long chatId,
            Priority lane,
            String payload,
            OffsetDateTime createdAt,
            OffsetDateTime leasedUntil) {}
}
