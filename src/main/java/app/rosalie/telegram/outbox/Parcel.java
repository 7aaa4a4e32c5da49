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
record Parcel(
        @Nullable Press press,
        @Nullable String toast,
        @Nullable Page page,
        @Nullable Enclosure enclosure,
        boolean urgent) {

    @Nullable
    Place place() {
        return press == null ? null : press.place();
    }
}
