package app.rosalie.telegram.outbox;

import app.rosalie.chat.Traffic.Lane;
import app.rosalie.chat.Traffic.Waiting;
import app.rosalie.telegram.wire.MachineTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** How much waits to be sent, and what holds it up. */
@Component
public class OutboxState {

    private final JdbcTemplate sql;
    private final FloodGate gate;
    private final InstantSource time;

    OutboxState(JdbcTemplate sql, FloodGate gate, @MachineTime InstantSource time) {
        this.sql = sql;
        this.gate = gate;
        this.time = time;
    }

    /** Each lane, here and anywhere. */
    public Map<Lane, Waiting> waiting() {
        Instant now = time.instant();
        Map<Lane, Waiting> waiting = new EnumMap<>(Lane.class);
        for (Lane lane : Lane.values()) {
            waiting.put(lane, Waiting.NONE);
        }
        sql.query(
                "SELECT lane, COUNT(*), MIN(created_at) FROM telegram_outbox WHERE dead_since IS NULL GROUP BY lane",
                row -> {
                    Instant oldest = row.getObject(3, OffsetDateTime.class).toInstant();
                    waiting.put(
                            lane(Priority.valueOf(row.getString(1))),
                            new Waiting(row.getLong(2), Duration.between(oldest, now)));
                });
        return waiting;
    }

    private static Lane lane(Priority priority) {
        return switch (priority) {
            case ANSWER -> Lane.ANSWER;
            case ALERT -> Lane.ALERT;
            case DIGEST -> Lane.DIGEST;
        };
    }

    /** How many chats nothing reaches. */
    public long unreachable() {
        return Objects.requireNonNullElse(
                sql.queryForObject("SELECT COUNT(*) FROM telegram_chat WHERE NOT reachable", Long.class), 0L);
    }

    /** For how long Telegram still wants to hear nothing from this instance. */
    public Duration pause() {
        return Duration.ofNanos(gate.nanosToWait());
    }
}
