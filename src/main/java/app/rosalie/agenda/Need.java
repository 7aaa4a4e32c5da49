package app.rosalie.agenda;

import app.rosalie.salon.Salon;
import app.rosalie.salon.Treatment;
import java.time.Duration;

/**
 * The room that a visit takes: its length, and what it wants free around it. Between two visits the larger of the one's
 * {@code after} and the other's {@code before} is kept free.
 */
public record Need(Duration length, Duration before, Duration after) {

    /** That long, with nothing around it. */
    public static Need of(Duration length) {
        return new Need(length, Duration.ZERO, Duration.ZERO);
    }

    public static Need of(Salon salon, Treatment treatment) {
        return new Need(treatment.length(), treatment.before(), treatment.after(salon.slots()));
    }

    /** A visit that is there already, at another time. */
    public static Need of(Visit visit) {
        return new Need(visit.span().length(), visit.before(), visit.after());
    }
}
