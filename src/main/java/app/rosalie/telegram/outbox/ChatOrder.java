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

    /** Whose turn it is. */
    enum Turn {
        /** This message's. */
        ITS_OWN,
        /** Something else goes before: in the hand of another instance, of a dead one, or just taken over from it. */
        ANOTHERS,
        /** Nobody's: it is another instance's to send by now, or nobody's any more. */
        GONE
    }

    Turn turnOf(InFlightMessage message) {
        if (lease.isAlone()) {
            return Turn.ITS_OWN;
        }
        List<Row> rows = itAndWhatGoesBefore(message);
        if (rows.stream().noneMatch(row -> row.id() == message.id() && isOwn(row))) {
            return Turn.GONE;
        }
        boolean preceded = rows.stream()
                .filter(row -> row.id() != message.id())
                .anyMatch(row -> !isOwn(row) || !inFlight.hasSent(row.id()));
        return preceded ? Turn.ANOTHERS : Turn.ITS_OWN;
    }

    private boolean isOwn(Row row) {
        return row.owner().equals(lease.owner());
    }

    private List<Row> itAndWhatGoesBefore(InFlightMessage message) {
        return sql.query(
                "SELECT id, owner FROM telegram_outbox WHERE chat_id = ? AND dead_since IS NULL AND (id = ? OR "
                        + goesBefore(message.priority()) + ")",
                (row, n) -> new Row(row.getLong(1), row.getString(2)),
                message.chatId(),
                message.id(),
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
