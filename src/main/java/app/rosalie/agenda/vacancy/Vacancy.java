package app.rosalie.agenda.vacancy;

import app.rosalie.agenda.Visit;
import app.rosalie.agenda.opening.TimeSpan;
import app.rosalie.clients.ClientId;
import app.rosalie.salon.TreatmentId;
import java.util.Optional;

/**
 * Time that somebody might take.
 *
 * @param treatment what it was kept for; empty where anything that is short enough will do
 * @param former whose it was, who is not asked again; empty where it was nobody's
 */
public record Vacancy(TimeSpan span, Optional<TreatmentId> treatment, Optional<ClientId> former) {

    /** The time of a visit that was called off. */
    public static Vacancy of(Visit cancelled) {
        return new Vacancy(cancelled.span(), Optional.of(cancelled.treatmentId()), Optional.of(cancelled.clientId()));
    }

    /** Time that nobody has taken yet. */
    public static Vacancy of(TimeSpan free) {
        return new Vacancy(free, Optional.empty(), Optional.empty());
    }

    /** Whether a visit like this one could be there as well. */
    boolean suits(Visit visit) {
        return treatment.map(visit.treatmentId()::equals).orElse(true)
                && visit.span().length().compareTo(span.length()) <= 0;
    }
}
