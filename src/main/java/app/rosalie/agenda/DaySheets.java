package app.rosalie.agenda;

import app.rosalie.agenda.opening.Closure;
import app.rosalie.agenda.opening.OpeningPlan;
import app.rosalie.agenda.opening.OpeningTimes;
import app.rosalie.salon.Salon;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens the agenda at some days: visits and open hours together, in two questions to the database however many the days. */
@Component
@Transactional(readOnly = true)
public class DaySheets {

    /** What lasts as long as a visit may, and began before a night that skips an hour, began two dates earlier. */
    private static final int DAYS_BEFORE = 2;

    private final Visits visits;
    private final OpeningTimes times;

    DaySheets(Visits visits, OpeningTimes times) {
        this.visits = visits;
        this.times = times;
    }

    /** The sheets of the days {@code [from, to)} in order. */
    public List<DaySheet> days(Salon salon, LocalDate from, LocalDate to) {
        OpeningPlan plan = times.plan(salon, from, to);
        List<Visit> there = visits.days(salon, from.minusDays(DAYS_BEFORE), to).stream()
                .filter(visit -> visit.status() != Status.EXPIRED)
                .toList();
        return from.datesUntil(to).map(day -> sheet(salon, day, there, plan)).toList();
    }

    public DaySheet day(Salon salon, LocalDate day) {
        return days(salon, day, day.plusDays(1)).getFirst();
    }

    private static DaySheet sheet(Salon salon, LocalDate day, List<Visit> some, OpeningPlan plan) {
        Instant begin = day.atStartOfDay(salon.zone()).toInstant();
        Instant end = day.plusDays(1).atStartOfDay(salon.zone()).toInstant();
        List<Visit> there = some.stream()
                .filter(visit -> visit.start().isBefore(end) && visit.end().isAfter(begin))
                .toList();
        String closure = plan.closure(day).map(Closure::reason).orElse(null);
        return new DaySheet(day, salon.zone(), there, plan.hours(day), plan.open(day), closure);
    }
}
