package app.rosalie.telegram.outbox.payload;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * What one row of the outbox says. Its stored form keeps the names of earlier releases, whose messages may still wait.
 *
 * @param press the press to answer, with the toast if there is one
 * @param screen what to show, written over the press's message where there is one
 * @param file the file to send; then there is no screen, which goes before it in a message of its own
 * @param living what it means to a living message; null for any other
 * @param urgent it rings, and is tried once more where nobody knows whether it arrived
 * @param bill the invoice to send; then there is no screen, which goes before it in a message of its own
 * @param clearsKeyboard what stands below the chat in the place of the phone's keyboard goes first; null where nothing does
 */
public record Payload(
        @Nullable PendingPress press,
        @Nullable String toast,
        @JsonProperty("page") @Nullable RenderedScreen screen,
        @JsonProperty("enclosure") @Nullable AttachedFile file,
        @Nullable LivingStep living,
        boolean urgent,
        @Nullable Bill bill,
        @Nullable Boolean clearsKeyboard) {

    public static Payload answer(
            @Nullable PendingPress press, @Nullable String toast, @Nullable RenderedScreen screen) {
        return new Payload(press, toast, screen, null, null, false, null, null);
    }

    public static Payload push(RenderedScreen screen, boolean urgent) {
        return new Payload(null, null, screen, null, null, urgent, null, null);
    }

    public static Payload file(AttachedFile file) {
        return new Payload(null, null, null, file, null, false, null, null);
    }

    public static Payload bill(Bill bill) {
        return new Payload(null, null, null, null, null, false, bill, null);
    }

    public static Payload living(LivingStep step, @Nullable RenderedScreen screen, boolean urgent) {
        return new Payload(null, null, screen, null, step, urgent, null, null);
    }

    /** The same, behind the end of what stands below the chat. */
    public Payload afterClearingKeyboard() {
        return new Payload(press, toast, screen, file, living, urgent, bill, true);
    }

    public boolean mustClearKeyboard() {
        return Boolean.TRUE.equals(clearsKeyboard);
    }

    /** The message to write over; null where a new one is sent. */
    @Nullable
    public EditableMessage target() {
        return press == null ? null : press.message();
    }

    public boolean hasNothingToShow() {
        return screen == null && file == null && living == null && bill == null;
    }

    /** Whether both are written over the same message. */
    public boolean isWrittenOverBy(Payload later) {
        if (living != null && later.living != null) {
            return screen != null && !living.first() && living.name().equals(later.living.name());
        }
        EditableMessage target = target();
        EditableMessage newer = later.target();
        return target != null && newer != null && target.messageId() == newer.messageId();
    }
}
