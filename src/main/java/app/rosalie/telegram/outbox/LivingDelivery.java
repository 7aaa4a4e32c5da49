package app.rosalie.telegram.outbox;

import app.rosalie.telegram.outbox.Attempt.Operation;
import app.rosalie.telegram.outbox.RetryDecision.NothingToDo;
import app.rosalie.telegram.outbox.RetryDecision.ReplaceMessage;
import app.rosalie.telegram.outbox.RetryDecision.SendAsNewMessage;
import app.rosalie.telegram.outbox.payload.EditableMessage;
import app.rosalie.telegram.outbox.payload.LivingStep;
import app.rosalie.telegram.outbox.payload.RenderedScreen;
import app.rosalie.telegram.wire.ApiFailure;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Brings living messages, and writes over them; then sees to it that they are pinned. Repeated, each step goes on where it was:
 * the table says what is shown.
 */
@Component
final class LivingDelivery {

    private static final Logger LOG = LoggerFactory.getLogger(LivingDelivery.class);

    private final LivingMessages living;
    private final LivingPins pins;
    private final Outbox outbox;
    private final NewMessageSender sender;
    private final MessageEditor editor;

    LivingDelivery(
            LivingMessages living, LivingPins pins, Outbox outbox, NewMessageSender sender, MessageEditor editor) {
        this.living = living;
        this.pins = pins;
        this.outbox = outbox;
        this.sender = sender;
        this.editor = editor;
    }

    /** Throws {@link ApiFailure} where it has to be tried again. */
    void deliver(InFlightMessage message, LivingStep step) {
        RenderedScreen screen = message.payload().screen();
        if (screen != null) {
            living.find(message.chatId(), step.name()).ifPresent(known -> show(message, screen, known));
        }
        living.find(message.chatId(), step.name()).ifPresent(now -> pins.settle(message, now));
    }

    private void show(InFlightMessage message, RenderedScreen screen, LivingMessage known) {
        switch (known.stage(message.id())) {
            case TO_BRING -> bring(message, screen, known);
            case AWAITED -> awaitIt(known);
            case TO_REFRESH -> refresh(message, screen, known, Objects.requireNonNull(known.message()));
            case SHOWN -> {}
        }
    }

    private void bring(InFlightMessage message, RenderedScreen screen, LivingMessage known) {
        EditableMessage now = sender.send(message, screen);
        try {
            living.shows(known, message.id(), now);
        } catch (DataAccessException e) {
            // It has arrived, and is not to be sent again.
            LOG.warn(
                    "Outbox message {} has arrived and will not be kept up to date: {}",
                    message.id(),
                    e.getClass().getSimpleName());
        }
    }

    private void refresh(InFlightMessage message, RenderedScreen screen, LivingMessage known, EditableMessage there) {
        if (!MessageEditor.canOverwrite(there, screen)) {
            replace(message, screen, known, there);
            return;
        }
        try {
            living.shows(known, message.id(), editor.overwrite(message, screen, there));
        } catch (ApiFailure e) {
            switch (RetryPolicy.decide(e, Attempt.of(Operation.EDIT))) {
                case NothingToDo _ -> living.shows(known, message.id(), there);
                case ReplaceMessage _ -> replace(message, screen, known, there);
                // She has deleted it, or it is too old: nobody asked for another one.
                case SendAsNewMessage _ -> living.forget(known, there);
                default -> throw e;
            }
        }
    }

    /** Only what could be deleted comes anew: what is gone already she has deleted herself. */
    private void replace(InFlightMessage message, RenderedScreen screen, LivingMessage known, EditableMessage there) {
        if (!editor.delete(message, there)) {
            living.forget(known, there);
            return;
        }
        living.isBroughtBy(known, message.id());
        bring(message, screen, known);
    }

    /** In this instance the one that brings it goes first; only another instance, or one that died, may still have it. */
    private void awaitIt(LivingMessage known) {
        if (outbox.waits(known.outboxId())) {
            throw ApiFailure.trouble("the message to refresh has not been sent yet");
        }
    }
}
