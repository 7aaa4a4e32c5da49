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
public class PostOffice implements Messenger {

    private final Outbox outbox;
    private final Chats chats;
    private final Typesetter typesetter;
    private final Sender sender;

    PostOffice(Outbox outbox, Chats chats, Typesetter typesetter, Sender sender) {
        this.outbox = outbox;
        this.chats = chats;
        this.typesetter = typesetter;
        this.sender = sender;
    }

    /**
     * Writes what one turn answers: the screen, then the file. The caller hands the letters, in their order, to {@link
     * Sender#take} after its commit.
     *
     * @param press what was pressed, which is answered in any case; null where something was typed
     */
    public List<Letter> answer(long chatId, Reply reply, @Nullable Press press) {
        List<Letter> letters = new ArrayList<>();
        Screen screen = reply.screen();
        if (press != null || screen != null) {
            Page page = screen == null ? null : typesetter.set(screen);
            letters.add(outbox.write(chatId, Lane.ANSWER, new Parcel(press, reply.toast(), page, null, false)));
        }
        Document document = reply.document();
        if (document != null) {
            Enclosure enclosure = new Enclosure(document.name(), document.caption());
            Parcel parcel = new Parcel(null, null, null, enclosure, false);
            letters.add(outbox.write(chatId, Lane.ANSWER, parcel, document.content()));
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
        Lane lane = urgency == Urgency.DIGEST ? Lane.DIGEST : Lane.ALERT;
        boolean urgent = urgency == Urgency.URGENT_ALERT;
        Letter letter = outbox.write(chatId, lane, new Parcel(null, null, typesetter.set(screen), null, urgent));
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
