package app.rosalie.telegram.outbox;

import app.rosalie.telegram.outbox.payload.Payload;
import app.rosalie.telegram.outbox.payload.PayloadJson;
import app.rosalie.telegram.outbox.payload.RenderedScreen;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Puts a dead message back into the outbox. It comes as a message of its own, since what it was to write over may say something
 * else by now; and nobody waits for it any more, so that it takes its turn behind the answers.
 */
@Component
class SecondSending {

    private final JdbcTemplate sql;
    private final InstanceLease lease;
    private final OutboxSender sender;
    private final KnownChats chats;

    SecondSending(JdbcTemplate sql, InstanceLease lease, OutboxSender sender, KnownChats chats) {
        this.chats = chats;
        this.sql = sql;
        this.lease = lease;
        this.sender = sender;
    }

    /** Within the caller's transaction; it is sent once that commits. False where it is not dead, or nothing of it is left. */
    boolean begin(long id) {
        return sql
                .query(
                        "SELECT chat_id, lane, payload FROM telegram_outbox WHERE id = ? AND dead_since IS NOT NULL",
                        (row, n) -> message(id, row.getLong(1), Priority.valueOf(row.getString(2)), row.getString(3)),
                        id)
                .stream()
                .flatMap(Optional::stream)
                .anyMatch(this::revive);
    }

    private Optional<OutboxMessage> message(long id, long chatId, Priority before, String payload) {
        Priority priority = before == Priority.ANSWER ? Priority.ALERT : before;
        return read(payload)
                .flatMap(SecondSending::whatIsLeft)
                .map(left -> new OutboxMessage(
                        id, chatId, priority, left, lease.now().toInstant()));
    }

    /** Its age begins anew, or it would be given up at the first trouble. Of two that try, one does it. */
    private boolean revive(OutboxMessage message) {
        OffsetDateTime now = lease.now();
        int revived = sql.update(
                """
                UPDATE telegram_outbox SET dead_since = NULL, dead_reason = NULL, lane = ?, payload = ?, created_at = ?,
                    owner = ? WHERE id = ? AND dead_since IS NOT NULL""", message.priority().name(), PayloadJson.write(message.payload()), now, lease.owner(), message.id());
        if (revived == 0) {
            return false;
        }
        RenderedScreen screen = message.payload().screen();
        if (screen != null && screen.contactKey() != null) {
            chats.setKeyboardShown(message.chatId(), true);
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                sender.take(message);
            }
        });
        return true;
    }

    /** A screen can be sent again; a press is answered or forgotten by now, and of a file the bytes are gone. */
    static Optional<Payload> whatIsLeft(Payload payload) {
        return Optional.ofNullable(payload.screen()).map(screen -> Payload.push(screen, payload.urgent()));
    }

    /** Empty where it is of another time and cannot be read any more. */
    static Optional<Payload> read(String json) {
        try {
            return Optional.of(PayloadJson.read(json));
        } catch (RuntimeException unreadable) {
            return Optional.empty();
        }
    }
}
