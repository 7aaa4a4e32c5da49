package app.rosalie.agenda;

import app.rosalie.salon.Salon;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Of the clients who came, those who have agreed when to come again. */
@Component
@Transactional(readOnly = true)
public class ReturningClients {

    private final AppointmentRows rows;

    ReturningClients(AppointmentRows rows) {
        this.rows = rows;
    }

    /**
     * @param came clients of visits done
     * @param booked those of them with a visit ahead of all that
     */
    public record Count(long came, long booked) {}

    /** Of the days {@code [from, to)} of the salon's zone; what is ahead starts with the day {@code to}. */
    public Count count(Salon salon, LocalDate from, LocalDate to) {
        Instant start = from.atStartOfDay(salon.zone()).toInstant();
        Instant end = to.atStartOfDay(salon.zone()).toInstant();
        return new Count(
                rows.countWhoCame(salon.id().value(), start, end),
                rows.countWhoComeAgain(salon.id().value(), start, end));
    }
}
