package app.rosalie.agenda;

import app.rosalie.agenda.opening.TimeSpan;
import app.rosalie.clients.ClientId;
import app.rosalie.salon.Money;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.TreatmentId;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An appointment to be written.
 *
 * @param start in the salon's zone; in the hour that a clock change skips, the hour after is meant
 * @param forced whether a clash or closed doors have been accepted
 * @param price agreed for this once, or null for the treatment's own, or a promotion's
 * @param length agreed for this once, at most a day, or null for the treatment's own
 */
public record BookingRequest(
        ClientId clientId,
        TreatmentId treatmentId,
        LocalDateTime start,
        boolean forced,
        @Nullable Money price,
        @Nullable Duration length) {

    public BookingRequest {
        if (length != null && (!length.isPositive() || length.compareTo(Visits.LONGEST) > 0)) {
            throw new IllegalArgumentException("A visit of " + length);
        }
    }

    public BookingRequest(ClientId clientId, TreatmentId treatmentId, LocalDateTime start, boolean forced) {
        this(clientId, treatmentId, start, forced, null, null);
    }

    Duration lengthOf(Treatment treatment) {
        return Objects.requireNonNullElse(length, treatment.length());
    }

    boolean isWrittenAs(Visit visit, Treatment treatment, TimeSpan span) {
        return visit.clientId().equals(clientId)
                && visit.span().equals(span)
                && visit.title().equals(treatment.name());
    }
}
