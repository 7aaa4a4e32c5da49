package app.rosalie.agenda;

import app.rosalie.agenda.opening.TimeSpan;
import app.rosalie.clients.ClientId;
import app.rosalie.salon.Money;
import app.rosalie.salon.TreatmentId;
import app.rosalie.salon.selection.Selection;
import app.rosalie.salon.selection.SelectionId;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * An appointment to be written.
 *
 * @param start in the salon's zone; in the hour that a clock change skips, the hour after is meant
 * @param forced whether a clash or closed doors have been accepted
 * @param selection what for
 * @param price agreed for this once, or null for the selection's own, or a promotion's
 * @param length agreed for this once, at most a day, or null for the selection's own
 * @param rulesVersion of the house rules that the client has agreed to, or null
 */
public record BookingRequest(
        ClientId clientId,
        SelectionId selection,
        LocalDateTime start,
        boolean forced,
        @Nullable Money price,
        @Nullable Duration length,
        @Nullable Integer rulesVersion) {

    public BookingRequest {
        if (length != null && (!length.isPositive() || length.compareTo(Visits.LONGEST) > 0)) {
            throw new IllegalArgumentException("A visit of " + length);
        }
    }

    /** On the terms of the selection. */
    public BookingRequest(ClientId clientId, SelectionId selection, LocalDateTime start, boolean forced) {
        this(clientId, selection, start, forced, null, null, null);
    }

    /** On other terms for this once. */
    public BookingRequest(
            ClientId clientId,
            SelectionId selection,
            LocalDateTime start,
            boolean forced,
            @Nullable Money price,
            @Nullable Duration length) {
        this(clientId, selection, start, forced, price, length, null);
    }

    /** One treatment alone, on its own terms. */
    public BookingRequest(ClientId clientId, TreatmentId treatmentId, LocalDateTime start, boolean forced) {
        this(clientId, SelectionId.of(treatmentId), start, forced);
    }

    /** The same by a client who has seen these rules. */
    public BookingRequest under(OptionalInt version) {
        return new BookingRequest(
                clientId,
                selection,
                start,
                forced,
                price,
                length,
                version.isPresent() ? Integer.valueOf(version.getAsInt()) : null);
    }

    Duration lengthOf(Selection chosen) {
        return Objects.requireNonNullElse(length, chosen.length());
    }

    boolean isWrittenAs(Visit visit, Selection chosen, TimeSpan span) {
        return visit.clientId().equals(clientId)
                && visit.span().equals(span)
                && visit.title().equals(AgreedTerms.title(chosen));
    }
}
