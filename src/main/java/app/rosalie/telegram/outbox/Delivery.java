package app.rosalie.telegram.outbox;

import java.time.Duration;
import java.util.Comparator;

/** A letter on its way: which of its parts have arrived, and when it may be tried again. Used by one thread at a time. */
final class Delivery {

    /** The order within a chat. */
    static final Comparator<Delivery> ORDER =
            Comparator.comparing((Delivery d) -> d.letter.lane()).thenComparingLong(d -> d.letter.id());

    private static final int LONGEST_WAIT_SECONDS = 60;

    final OutboxMessage letter;
    boolean answered;
    boolean shown;
    /** A new message was tried, which may stand there although no answer came. */
    boolean sentAnew;
    /** Nobody knows whether it arrived, and it has been tried again already. */
    boolean doubted;

    /** Its share of the whole bot's pace is taken; a letter comes with it the first time, and pays again for each retry. */
    boolean paid = true;

    private int failures;
    private long notBefore = System.nanoTime();

    Delivery(OutboxMessage letter) {
        this.letter = letter;
        this.answered = letter.parcel().press() == null;
        this.shown = letter.parcel().page() == null && letter.parcel().enclosure() == null;
    }

    boolean done() {
        return answered && shown;
    }

    /** Waits 1, 2, 4 … 60 seconds. */
    void backOff() {
        long seconds = Math.min(LONGEST_WAIT_SECONDS, 1L << Math.min(failures, 6));
        failures++;
        paid = false;
        notBefore = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
    }

    void waits(long nanos) {
        notBefore = System.nanoTime() + nanos;
    }

    long nanosToWait() {
        return Math.max(0, notBefore - System.nanoTime());
    }

    /** Whether a later letter writes over the same message, so that this page need not be shown. */
    boolean supersededBy(Delivery later) {
        EditableMessage place = letter.parcel().place();
        EditableMessage newer = later.letter.parcel().place();
        return place != null
                && newer != null
                && later.letter.parcel().page() != null
                && place.messageId() == newer.messageId()
                && later.letter.id() > letter.id();
    }
}
