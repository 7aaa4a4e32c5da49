package app.rosalie.telegram.outbox;

import app.rosalie.telegram.outbox.payload.AttachedFile;
import app.rosalie.telegram.outbox.payload.Bill;
import app.rosalie.telegram.outbox.payload.EditableMessage;
import app.rosalie.telegram.outbox.payload.LivingStep;
import app.rosalie.telegram.outbox.payload.RenderedScreen;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * Shows the screen of a message, over the pressed message where there is one and as a new message else; or sends its file or its invoice; or
 * leaves it to those who know the living message that it is about.
 */
@Component
final class ScreenDelivery {

    private final Outbox outbox;
    private final NewMessageSender sender;
    private final MessageEditor editor;
    private final LivingDelivery living;
    private final RecentEdits recentEdits;
    private final BillSender bills;

    ScreenDelivery(
            Outbox outbox,
            NewMessageSender sender,
            MessageEditor editor,
            LivingDelivery living,
            RecentEdits recentEdits,
            BillSender bills) {
        this.bills = bills;
        this.outbox = outbox;
        this.sender = sender;
        this.editor = editor;
        this.living = living;
        this.recentEdits = recentEdits;
    }

    /** Throws {@link app.rosalie.telegram.wire.ApiFailure} where there is no other way to show it now. */
    void show(InFlightMessage message) {
        AttachedFile file = message.payload().file();
        Bill bill = message.payload().bill();
        LivingStep step = message.payload().living();
        if (step != null) {
            living.deliver(message, step);
        } else if (bill != null) {
            bills.send(message, bill);
        } else if (file == null) {
            showScreen(message);
        } else {
            outbox.content(message.id()).ifPresent(content -> sender.sendFile(message, file, content));
        }
    }

    private void showScreen(InFlightMessage message) {
        RenderedScreen screen = Objects.requireNonNull(message.payload().screen());
        EditableMessage then = message.payload().target();
        if (then == null) {
            sender.send(message, screen);
            return;
        }
        EditableMessage before = recentEdits.now(message.chatId(), then);
        EditableMessage now = editor.edit(message, screen, before);
        recentEdits.moved(message.chatId(), then, now);
        if (before.messageId() != then.messageId()) {
            recentEdits.moved(message.chatId(), before, now);
        }
    }
}
