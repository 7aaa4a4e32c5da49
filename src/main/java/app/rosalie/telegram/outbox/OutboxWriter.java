package app.rosalie.telegram.outbox;

import app.rosalie.chat.Document;
import app.rosalie.chat.Invoice;
import app.rosalie.chat.Messenger;
import app.rosalie.chat.Reply;
import app.rosalie.chat.Screen;
import app.rosalie.telegram.outbox.payload.AttachedFile;
import app.rosalie.telegram.outbox.payload.Bill;
import app.rosalie.telegram.outbox.payload.LivingStep;
import app.rosalie.telegram.outbox.payload.Payload;
import app.rosalie.telegram.outbox.payload.PendingPress;
import app.rosalie.telegram.outbox.payload.RenderedScreen;
import app.rosalie.telegram.outbox.payload.ScreenRenderer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
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
    private final LivingMessages living;
    private final OutboxSender sender;
    private final Outage outage;

    OutboxWriter(
            Outbox outbox,
            KnownChats chats,
            ScreenRenderer renderer,
            LivingMessages living,
            OutboxSender sender,
            Outage outage) {
        this.outbox = outbox;
        this.chats = chats;
        this.renderer = renderer;
        this.living = living;
        this.sender = sender;
        this.outage = outage;
    }

    /**
     * Writes what one turn answers: the screen, then the invoice, then the file. The caller hands the messages, in their order, to {@link
     * OutboxSender#take} after its commit.
     *
     * @param press what was pressed, which is answered in any case; null where something was typed
     * @param keyboardShown whether a reply keyboard stands below the chat, which the screen takes away
     */
    public List<OutboxMessage> answer(long chatId, Reply reply, @Nullable PendingPress press, boolean keyboardShown) {
        List<OutboxMessage> messages = new ArrayList<>();
        Screen screen = reply.screen();
        if (press != null || screen != null) {
            RenderedScreen rendered = screen == null ? null : renderer.render(screen);
            Payload payload = Payload.answer(answered(chatId, press, screen), reply.toast(), rendered);
            boolean clears = keyboardShown && screen != null && !screen.asksForContact();
            messages.add(outbox.write(chatId, Priority.ANSWER, clears ? payload.afterClearingKeyboard() : payload));
        }
        if (screen != null && screen.asksForContact() != keyboardShown) {
            chats.setKeyboardShown(chatId, screen.asksForContact());
        }
        Invoice invoice = reply.invoice();
        if (invoice != null) {
            Bill bill = new Bill(invoice.title(), invoice.description(), invoice.payload(), invoice.cents());
            messages.add(outbox.write(chatId, Priority.ANSWER, Payload.bill(bill)));
        }
        Document document = reply.document();
        if (document != null) {
            AttachedFile file = new AttachedFile(document.name(), document.caption());
            messages.add(outbox.write(chatId, Priority.ANSWER, Payload.file(file), document.content()));
        }
        return messages;
    }

    /** A living message is not pressed away, and a reply keyboard comes with new messages only: then a message of its own answers. */
    private @Nullable PendingPress answered(long chatId, @Nullable PendingPress press, @Nullable Screen screen) {
        if (press == null || press.message() == null || screen == null) {
            return press;
        }
        boolean anew = screen.asksForContact() || living.include(chatId, press.message());
        return anew ? press.answeredAnew() : press;
    }

    @Override
    public void push(long chatId, Screen screen, Urgency urgency) {
        if (mayPush(chatId)) {
            handOn(chatId, priority(urgency), Payload.push(pushed(screen), rings(urgency)));
        }
    }

    @Override
    public void pushLiving(long chatId, String name, Screen screen, Urgency urgency, boolean pinned) {
        if (mayPush(chatId)) {
            Payload payload = Payload.living(new LivingStep(name, true), pushed(screen), rings(urgency));
            OutboxMessage message = handOn(chatId, priority(urgency), payload);
            living.promise(chatId, name, message.id(), pinned);
        }
    }

    @Override
    public void refreshLiving(long chatId, String name, Screen screen) {
        if (mayPush(chatId) && living.find(chatId, name).isPresent()) {
            Payload payload = Payload.living(new LivingStep(name, false), pushed(screen), false);
            handOn(chatId, Priority.DIGEST, payload);
        }
    }

    /** She waits for it; where the message itself still waits, it is settled when that arrives. */
    @Override
    public void pinLiving(long chatId, String name, boolean pinned) {
        if (mayPush(chatId) && living.wantPinned(chatId, name, pinned)) {
            handOn(chatId, Priority.ANSWER, Payload.living(new LivingStep(name, false), null, false));
        }
    }

    /** What nobody asked for might overtake, or be overtaken by, the answer that takes its keyboard away. */
    private RenderedScreen pushed(Screen screen) {
        if (screen.asksForContact()) {
            throw new IllegalArgumentException("Only an answer asks for somebody's card");
        }
        return renderer.render(screen);
    }

    /** False for a chat that nothing reaches. */
    private boolean mayPush(long chatId) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            throw new IllegalStateException("A push belongs to the transaction of what it tells");
        }
        return chats.reaches(chatId);
    }

    @Override
    public Set<Long> unreached(Collection<Long> chatIds) {
        return chats.unreached(chatIds);
    }

    private OutboxMessage handOn(long chatId, Priority priority, Payload payload) {
        OutboxMessage message = outbox.write(chatId, priority, payload);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                sender.take(message);
            }
        });
        return message;
    }

    private static boolean rings(Urgency urgency) {
        return urgency == Urgency.URGENT_ALERT;
    }

    private static Priority priority(Urgency urgency) {
        return urgency == Urgency.DIGEST ? Priority.DIGEST : Priority.ALERT;
    }

    @Override
    public Set<Long> spokenIn(Collection<Long> chatIds) {
        return chats.reached(chatIds);
    }

    @Override
    public boolean reaches(long chatId) {
        return chats.reaches(chatId);
    }

    @Override
    public boolean isHeldUp() {
        return outage.lasts();
    }
}
