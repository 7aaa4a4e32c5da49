package app.rosalie.telegram.outbox;

import app.rosalie.telegram.outbox.Attempt.Operation;
import app.rosalie.telegram.outbox.payload.Payload;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;

/**
 * A message between the outbox and Telegram: which of its parts are done, and when it may be tried again. Used by one thread at
 * a time.
 */
final class InFlightMessage {

    /** The order within a chat. */
    static final Comparator<InFlightMessage> ORDER =
            Comparator.comparing(InFlightMessage::priority).thenComparingLong(InFlightMessage::id);

    private final OutboxMessage message;
    private boolean pressAnswered;
    private boolean keyboardCleared;
    private boolean shown;
    private boolean newMessageTried;
    private boolean pinTried;
    private boolean repeated;

    /** A message comes with its share of the whole bot's rate; each retry takes another one. */
    private boolean hasRateShare = true;

    private volatile boolean sent;
    private int failures;
    private int chokes;
    private long notBefore = System.nanoTime();

    /** An apology in the place of an answer. */
    private boolean regret;

    static InFlightMessage regret(OutboxMessage message) {
        InFlightMessage regret = new InFlightMessage(message);
        regret.regret = true;
        return regret;
    }

    InFlightMessage(OutboxMessage message) {
        this.message = message;
        this.pressAnswered = message.payload().press() == null;
        this.keyboardCleared = !message.payload().mustClearKeyboard();
        this.shown = message.payload().hasNothingToShow();
    }

    long id() {
        return message.id();
    }

    long chatId() {
        return message.chatId();
    }

    Priority priority() {
        return message.priority();
    }

    Payload payload() {
        return message.payload();
    }

    Instant writtenAt() {
        return message.writtenAt();
    }

    /** Somebody waits for it, or it is urgent: it rings, and is better said twice than never. */
    boolean isImportant() {
        return priority() == Priority.ANSWER || payload().urgent();
    }

    boolean isPressAnswered() {
        return pressAnswered;
    }

    void pressAnswered() {
        pressAnswered = true;
    }

    boolean isKeyboardCleared() {
        return keyboardCleared;
    }

    /** Nothing stands below the chat any more in the place of the phone's keyboard. */
    void keyboardCleared() {
        keyboardCleared = true;
    }

    boolean isRegret() {
        return regret;
    }

    boolean isShown() {
        return shown;
    }

    /** Its screen or file has arrived, or need not any more. */
    void shown() {
        shown = true;
    }

    /** From here on a new message may stand there although no answer came. */
    void triesNewMessage() {
        newMessageTried = true;
    }

    /** From here on only pinning is left. */
    void triesPin() {
        pinTried = true;
    }

    /** There is nothing more to do for it. */
    void sent() {
        sent = true;
    }

    boolean isSent() {
        return sent;
    }

    boolean hasRateShare() {
        return hasRateShare;
    }

    /** It may go once its new share of the whole bot's rate has come. */
    void takesRateShare(long nanosToWait) {
        hasRateShare = true;
        notBefore = System.nanoTime() + nanosToWait;
    }

    /** For another one, or for the database; that is no failure. */
    void waits(Duration time) {
        notBefore = System.nanoTime() + time.toNanos();
    }

    void retryAfter(Duration backOff) {
        failures++;
        hasRateShare = false;
        notBefore = System.nanoTime() + backOff.toNanos();
    }

    void repeatOnceAfter(Duration backOff) {
        repeated = true;
        retryAfter(backOff);
    }

    long nanosToWait() {
        return Math.max(0, notBefore - System.nanoTime());
    }

    Attempt attempt(Instant now) {
        return new Attempt(operation(), isImportant(), repeated, failures, Duration.between(writtenAt(), now));
    }

    /** It could not be painted or packed once more; tells how often that was so since it was taken up. */
    int chokes() {
        return ++chokes;
    }

    int failures() {
        return failures;
    }

    private Operation operation() {
        if (!keyboardCleared) {
            return Operation.CLEAR_KEYBOARD;
        }
        if (shown) {
            return Operation.ANSWER_PRESS;
        }
        if (pinTried) {
            return Operation.PIN;
        }
        return newMessageTried ? Operation.SEND : Operation.EDIT;
    }

    /** Whether a later one writes over the same message, so that this screen need not be shown. */
    boolean supersededBy(InFlightMessage later) {
        // What is being replaced by a new message has to come.
        return !newMessageTried
                && later.id() > id()
                && later.payload().screen() != null
                && payload().isWrittenOverBy(later.payload());
    }
}
