package app.rosalie.telegram.outbox;

import app.rosalie.chat.Document;
import app.rosalie.chat.Messenger;
import app.rosalie.chat.Reply;
import app.rosalie.chat.Screen;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Writes messages into the outbox, within the transaction of the one who has something to say. */
@Component
public class OutboxWriter implements Messenger {

    private final Outbox outbox;
    private final KnownChats chats;
    private final ScreenRenderer renderer;
    private final OutboxSender sender;

    OutboxWriter(Outbox outbox, KnownChats chats, ScreenRenderer renderer, OutboxSender sender) {
        this.outbox = outbox;
        this.chats = chats;
        this.renderer = renderer;
        this.sender = sender;
    }

    /**
     * Writes what one turn answers: the screen, then the file. The caller hands the messages, in their order, to {@link
     * OutboxSender#take} after its commit.
     *
     * @param press what was pressed, which is answered in any case; null where something was typed
     */
    public List<OutboxMessage> answer(long chatId, Reply reply, @Nullable PendingPress press) {
        List<OutboxMessage> messages = new ArrayList<>();
        Screen screen = reply.screen();
        if (press != null || screen != null) {
            RenderedScreen rendered = screen == null ? null : renderer.render(screen);
            messages.add(outbox.write(chatId, Priority.ANSWER, Payload.answer(press, reply.toast(), rendered)));
        }
        Document document = reply.document();
        if (document != null) {
            AttachedFile file = new AttachedFile(document.name(), document.caption());
            messages.add(outbox.write(chatId, Priority.ANSWER, Payload.file(file), document.content()));
        }
        return messages;
    }

    @Override
    public void push(long chatId, Screen screen, Urgency urgency) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            throw new IllegalStateException("A push belongs to the transaction of what it tells");
        }
        if (!chats.reaches(chatId)) {
            return;
        }
        Payload payload = Payload.push(renderer.render(screen), urgency == Urgency.URGENT_ALERT);
        OutboxMessage message = outbox.write(chatId, priority(urgency), payload);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                sender.take(message);
            }
        });
    }

    private static Priority priority(Urgency urgency) {
        return urgency == Urgency.DIGEST ? Priority.DIGEST : Priority.ALERT;
    }

    @Override
    public boolean reaches(long chatId) {
        return chats.reaches(chatId);
    }
}
