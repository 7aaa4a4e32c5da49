package app.rosalie.telegram.inbox;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Where polling and webhook lead: updates are kept, then the chats that they concern are woken. */
@Component
final class UpdateIntake {

    private final Inbox inbox;
    private final ChatExecutor chats;
    private final PreCheckouts checkouts;

    UpdateIntake(Inbox inbox, ChatExecutor chats, PreCheckouts checkouts) {
        this.checkouts = checkouts;
        this.inbox = inbox;
        this.chats = chats;
    }

    /** Durable when it returns. */
    void take(List<ReceivedUpdate> updates) {
        checkouts.answer(updates);
        inbox.take(updates);
        updates.stream()
                .map(ReceivedUpdate::chatId)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(chats::wake);
    }
}
