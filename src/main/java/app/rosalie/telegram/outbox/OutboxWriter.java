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

/** Where letters are written, within the transaction of the one who has something to say. */
@Component
public class OutboxWriter implements Messenger {

    private final Outbox outbox;
    private final KnownChats chats;
    private final ScreenRenderer typesetter;
    private final OutboxSender sender;

    OutboxWriter(Outbox outbox, KnownChats chats, ScreenRenderer typesetter, OutboxSender sender) {
        this.outbox = outbox;
        this.chats = chats;
        this.typesetter = typesetter;
        this.sender = sender;
    }

    /**
     * Writes what one turn answers: the screen, then the file. The caller hands the letters, in their order, to {@link
     * OutboxSender#take} after its commit.
     *
     * @param press what was pressed, which is answered in any case; null where something was typed
     */
    public List<OutboxMessage> answer(long chatId, Reply reply, @Nullable PendingPress press) {
        List<OutboxMessage> letters = new ArrayList<>();
        Screen screen = reply.screen();
        if (press != null || screen != null) {
            RenderedScreen page = screen == null ? null : typesetter.set(screen);
            letters.add(outbox.write(chatId, Priority.ANSWER, new Payload(press, reply.toast(), page, null, false)));
        }
        Document document = reply.document();
        if (document != null) {
            AttachedFile enclosure = new AttachedFile(document.name(), document.caption());
            Payload parcel = new Payload(null, null, null, enclosure, false);
            letters.add(outbox.write(chatId, Priority.ANSWER, parcel, document.content()));
        }
        return letters;
    }

    @Override
    public void push(long chatId, Screen screen, Urgency urgency) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            throw new IllegalStateException("A push belongs to the transaction of what it tells");
        }
        if (!chats.reaches(chatId)) {
            return;
        }
        Priority lane = urgency == Urgency.DIGEST ? Priority.DIGEST : Priority.ALERT;
        boolean urgent = urgency == Urgency.URGENT_ALERT;
        OutboxMessage letter =
                outbox.write(chatId, lane, new Payload(null, null, typesetter.set(screen), null, urgent));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                sender.take(letter);
            }
        });
    }

    @Override
    public boolean reaches(long chatId) {
        return chats.reaches(chatId);
    }
}
