package app.rosalie.telegram.outbox;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The one order in which all that goes to a chat goes, whichever instance sends it: that of {@link InFlightMessage#ORDER}. Within
 * an instance the {@link ChatQueues} keep it; where others may be, the outbox is asked.
 */
@Component
class ChatOrder {

    private final JdbcTemplate sql;
    private final InstanceLease lease;
    private final InFlightMessages inFlight;

    ChatOrder(JdbcTemplate sql, InstanceLease lease, InFlightMessages inFlight) {
        this.sql = sql;
        this.lease = lease;
        this.inFlight = inFlight;
    }

    /** Whether something else goes before this message: in the hand of another instance, of a dead one, or just taken over from it. */
    boolean isPreceded(InFlightMessage message) {
        return !lease.isAlone()
                && before(message).stream()
                        .anyMatch(row -> !row.owner().equals(lease.owner()) || !inFlight.hasSent(row.id()));
    }

    private List<Row> before(InFlightMessage message) {
        return sql.query(
                "SELECT id, owner FROM telegram_outbox WHERE chat_id = ? AND dead_since IS NULL AND "
                        + goesBefore(message.priority()),
                (row, n) -> new Row(row.getLong(1), row.getString(2)),
                message.chatId(),
                message.id());
    }

    private static String goesBefore(Priority priority) {
        StringBuilder before = new StringBuilder("((lane = '" + priority + "' AND id < ?)");
        for (Priority higher : Priority.values()) {
            if (higher.compareTo(priority) < 0) {
                before.append(" OR lane = '").append(higher).append('\'');
            }
        }
        return before.append(')').toString();
    }

    private record Row(long id, String owner) {}
}
