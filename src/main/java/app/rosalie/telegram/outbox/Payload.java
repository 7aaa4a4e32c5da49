package app.rosalie.telegram.outbox;

import org.jspecify.annotations.Nullable;

/**
 * What one row of the outbox holds.
 *
 * @param press the press to answer, with the toast if there is one
 * @param page what to show, written over the press's message where there is one
 * @param enclosure the file to send; then there is no page, which goes before it in a parcel of its own
 * @param urgent it rings, and is tried once more where nobody knows whether it arrived
 */
record Payload(
        @Nullable PendingPress press,
        @Nullable String toast,
        @Nullable RenderedScreen page,
        @Nullable AttachedFile enclosure,
        boolean urgent) {

    @Nullable
    EditableMessage place() {
        return press == null ? null : press.place();
    }
}
