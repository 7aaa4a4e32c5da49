package app.rosalie.telegram.outbox;

import app.rosalie.chat.Chat;
import app.rosalie.telegram.outbox.payload.Payload;
import app.rosalie.telegram.outbox.payload.ScreenRenderer;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What is said in the place of an answer that cannot be carried. */
@Component
final class Regrets {

    private final TransactionTemplate transaction;
    private final Outbox outbox;
    private final ScreenRenderer renderer;

    /** It speaks by this outbox itself. */
    private final ObjectProvider<Chat> chat;

    Regrets(TransactionTemplate transaction, Outbox outbox, ScreenRenderer renderer, ObjectProvider<Chat> chat) {
        this.transaction = transaction;
        this.outbox = outbox;
        this.renderer = renderer;
        this.chat = chat;
    }

    /** Marks a message dead and writes what is to be sent instead, both or neither; nothing to who did not ask for anything. */
    Optional<OutboxMessage> inPlaceOf(InFlightMessage message, String reason) {
        // Nobody apologises for an apology.
        boolean awaited = message.priority() == Priority.ANSWER && !message.isRegret();
        OutboxMessage regret = transaction.execute(status -> {
            outbox.markDead(message.id(), reason);
            return awaited ? outbox.write(message.chatId(), Priority.ANSWER, payload(message)) : null;
        });
        return Optional.ofNullable(regret);
    }

    private Payload payload(InFlightMessage message) {
        return Payload.answer(
                message.payload().press(),
                null,
                renderer.render(chat.getObject().regret()));
    }
}
