package app.rosalie.telegram;

import app.rosalie.chat.Traffic;
import app.rosalie.telegram.inbox.InboxMaintenance;
import app.rosalie.telegram.outbox.OutboxState;
import org.springframework.stereotype.Component;

/** What waits on both sides. */
@Component
final class TelegramTraffic implements Traffic {

    private final InboxMaintenance inbox;
    private final OutboxState outbox;

    TelegramTraffic(InboxMaintenance inbox, OutboxState outbox) {
        this.inbox = inbox;
        this.outbox = outbox;
    }

    @Override
    public State now() {
        return new State(inbox.waiting(), outbox.waiting(), outbox.unreachable(), outbox.pause());
    }
}
