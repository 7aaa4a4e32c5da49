package app.rosalie.telegram.outbox;

import app.rosalie.chat.DeadMessages;
import app.rosalie.chat.action.DeadMessageId;
import app.rosalie.telegram.outbox.payload.Payload;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The rows of the outbox that are dead. */
@Component
class DeadOutboxMessages implements DeadMessages {

    private static final String DEAD = " FROM telegram_outbox WHERE dead_since IS NOT NULL";

    private final JdbcTemplate sql;
    private final InstanceLease lease;
    private final SecondSending second;

    DeadOutboxMessages(JdbcTemplate sql, InstanceLease lease, SecondSending second) {
        this.sql = sql;
        this.lease = lease;
        this.second = second;
    }

    @Override
    public long count() {
        return Objects.requireNonNullElse(sql.queryForObject("SELECT COUNT(*)" + DEAD, Long.class), 0L);
    }

    /** Those that differ in what they quote alone are one. */
    @Override
    public List<Reason> reasons(int most) {
        Map<String, Long> counts = sql
                .query(
                        "SELECT dead_reason, COUNT(*)" + DEAD + " GROUP BY dead_reason",
                        (row, n) -> new Reason(SafeReason.of(row.getString(1)), row.getLong(2)))
                .stream()
                .collect(Collectors.groupingBy(Reason::reason, Collectors.summingLong(Reason::count)));
        return counts.entrySet().stream()
                .map(one -> new Reason(one.getKey(), one.getValue()))
                .sorted((one, other) -> Long.compare(other.count(), one.count()))
                .limit(most)
                .toList();
    }

    @Override
    public List<DeadMessage> latest(int skip, int most) {
        OffsetDateTime now = lease.now();
        return sql.query(
                "SELECT id, chat_id, lane, payload, dead_since, dead_reason" + DEAD
                        + " ORDER BY dead_since DESC, id DESC LIMIT ? OFFSET ?",
                (row, n) -> {
                    Optional<Payload> payload = SecondSending.read(row.getString(4));
                    return new DeadMessage(
                            new DeadMessageId(row.getLong(1)),
                            kind(Priority.valueOf(row.getString(3)), payload),
                            row.getLong(2),
                            Duration.between(row.getObject(5, OffsetDateTime.class), now),
                            SafeReason.of(row.getString(6)),
                            payload.flatMap(SecondSending::whatIsLeft).isPresent());
                },
                most,
                skip);
    }

    private static Kind kind(Priority priority, Optional<Payload> payload) {
        if (payload.isEmpty()) {
            return Kind.UNREADABLE;
        }
        if (payload.get().file() != null) {
            return Kind.FILE;
        }
        return switch (priority) {
            case ANSWER -> Kind.ANSWER;
            case ALERT -> Kind.ALERT;
            case DIGEST -> Kind.DIGEST;
        };
    }

    @Override
    public boolean retry(DeadMessageId id) {
        return second.begin(id.value());
    }

    @Override
    public int retryAll() {
        List<Long> ids = sql.queryForList("SELECT id" + DEAD + " ORDER BY id", Long.class);
        return (int) ids.stream().filter(second::begin).limit(MOST_AT_A_TIME).count();
    }

    @Override
    public boolean drop(DeadMessageId id) {
        return sql.update("DELETE" + DEAD + " AND id = ?", id.value()) == 1;
    }

    @Override
    public int dropAll() {
        return sql.update("DELETE" + DEAD);
    }
}
