package app.rosalie.agenda;

import app.rosalie.salon.Salon;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Clients who came, and have not been there for two months. */
@Component
@Transactional(readOnly = true)
public class InactiveClients {

    public static final int MONTHS = 2;

    private static final int DAYS_A_WEEK = 7;

    /** Among so many of a week, those who came most often are looked for. */
    private static final int LOOKED_AT = 50;

    private final AppointmentRows rows;

    InactiveClients(AppointmentRows rows) {
        this.rows = rows;
    }

    /**
     * The last visits of those for whom the two months were over within the seven days up to this one, so that nobody is named
     * in two weeks: without those who have a visit ahead, those first who came most often.
     */
    public List<Visit> ofTheWeek(Salon salon, LocalDate day, int most) {
        LocalDate to = day.minusMonths(MONTHS).plusDays(1);
        return rows
                .lastVisits(
                        salon.id().value(),
                        to.minusDays(DAYS_A_WEEK).atStartOfDay(salon.zone()).toInstant(),
                        to.atStartOfDay(salon.zone()).toInstant(),
                        Limit.of(LOOKED_AT))
                .stream()
                .sorted(Comparator.comparingLong((Visit visit) -> -visits(salon, visit)))
                .limit(most)
                .toList();
    }

    /** How many came within a year before a day, have not for two months, and have no visit ahead. */
    public long count(Salon salon, LocalDate day) {
        return rows.countWhoCameNoMore(
                salon.id().value(),
                day.minusYears(1).atStartOfDay(salon.zone()).toInstant(),
                day.minusMonths(MONTHS).atStartOfDay(salon.zone()).toInstant());
    }

    private long visits(Salon salon, Visit visit) {
        return rows.count(salon.id().value(), visit.clientId().value(), Status.DONE);
    }
}
