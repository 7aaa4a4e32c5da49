package app.rosalie.revenue;

import app.rosalie.agenda.Status;
import app.rosalie.agenda.opening.OpeningPlan;
import app.rosalie.agenda.opening.OpeningTimes;
import app.rosalie.agenda.opening.TimeSpan;
import app.rosalie.salon.Salon;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a period's takings are made of, and how its visits went. Every sum is the database's, and scoped to one salon. */
@Component
@Transactional(readOnly = true)
public class TakingsSplits {

    private final TakingsRows rows;
    private final OpeningTimes times;
    private final InstantSource clock;

    TakingsSplits(TakingsRows rows, OpeningTimes times, InstantSource clock) {
        this.rows = rows;
        this.times = times;
        this.clock = clock;
    }

    /** « Encaissé » by the treatment that it was for, most first; refunds count with theirs. The parts add up to the whole. */
    public List<TakingsShare> byTreatment(Salon salon, Period period) {
        TimeSpan span = period.span(salon.zone());
        return rows.byTreatment(salon.id().value(), span.start(), span.end());
    }

    /** The same by category. */
    public List<TakingsShare> byCategory(Salon salon, Period period) {
        TimeSpan span = period.span(salon.zone());
        return rows.byCategory(salon.id().value(), span.start(), span.end());
    }

    /** The same by method of payment. */
    public List<MethodShare> byMethod(Salon salon, Period period) {
        TimeSpan span = period.span(salon.zone());
        return rows.byMethod(salon.id().value(), span.start(), span.end());
    }

    /** « Réalisé » by weekday and hour of the visit's start; hours in which nothing began are not there. */
    public List<HourlyVisits> byHour(Salon salon, Period period) {
        TimeSpan span = period.span(salon.zone());
        return hours(rows.byHour(
                salon.id().value(), span.start(), span.end(), salon.zone().getId()));
    }

    static List<HourlyVisits> hours(List<Object[]> rows) {
        return rows.stream()
                .map(row -> new HourlyVisits(
                        DayOfWeek.of(Performance.whole(row[0])),
                        Performance.whole(row[1]),
                        Performance.money(row[2]),
                        ((Number) row[3]).longValue()))
                .toList();
    }

    /** How the visits of a period went; of a running one, up to the end of today. */
    public VisitRatios ratios(Salon salon, Period period) {
        Period counted = untilToday(salon, period);
        TimeSpan span = counted.span(salon.zone());
        long id = salon.id().value();
        VisitRatios.Counts counts = rows.counts(id, span.start(), span.end());
        VisitsValue done = rows.worth(id, span.start(), span.end(), Status.DONE);
        return new VisitRatios(
                done,
                counts.noShows(),
                counts.late(),
                Duration.ofMinutes(counts.minutes()),
                open(salon, counted),
                counts.clients(),
                rows.newClients(id, span.start(), span.end()));
    }

    /** The same of the period before; while this one runs, of as many days of it. */
    public VisitRatios ratiosBefore(Salon salon, Period period) {
        return ratios(salon, period.before(salon.dayOf(clock.instant())));
    }

    private Period untilToday(Salon salon, Period period) {
        LocalDate today = salon.dayOf(clock.instant());
        return period.holds(today) ? new Period(Period.Kind.RANGE, period.first(), today) : period;
    }

    private Duration open(Salon salon, Period period) {
        OpeningPlan plan = times.plan(salon, period.first(), period.last().plusDays(1));
        return period.first()
                .datesUntil(period.last().plusDays(1))
                .flatMap(day -> plan.open(day).stream())
                .map(TimeSpan::length)
                .reduce(Duration.ZERO, Duration::plus);
    }
}
