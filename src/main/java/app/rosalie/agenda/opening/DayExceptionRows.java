package app.rosalie.agenda.opening;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The table of days with hours of their own. */
interface DayExceptionRows extends Repository<DayException, Long> {

    DayException save(DayException exception);

    void delete(DayException exception);

    Optional<DayException> findBySalonIdAndOnDay(long salonId, LocalDate onDay);
}
