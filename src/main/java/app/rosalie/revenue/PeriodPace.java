package app.rosalie.revenue;

import app.rosalie.salon.OpeningHours;
import app.rosalie.salon.Salon;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;

/** How much of a period's usual open hours has passed. */
final class PeriodPace {

    private PeriodPace() {}

    /** From 0 to 1; the share of its time where no hours are known. */
    static double of(Salon salon, Period period, ZonedDateTime now) {
        return salon.hours().isEmpty() ? ofDays(period, now) : ofHours(salon.hours(), period, now);
    }

    private static double ofDays(Period period, ZonedDateTime now) {
        ZonedDateTime first = period.first().atStartOfDay(now.getZone());
        ZonedDateTime end = period.last().plusDays(1).atStartOfDay(now.getZone());
        return share(passed(first, end, now), Duration.between(first, end));
    }

    private static double ofHours(OpeningHours hours, Period period, ZonedDateTime now) {
        Duration all = Duration.ZERO;
        Duration gone = Duration.ZERO;
        for (LocalDate day = period.first(); period.holds(day); day = day.plusDays(1)) {
            for (OpeningHours.Range range : hours.on(day.getDayOfWeek())) {
                ZonedDateTime opens = range.start(day, now.getZone());
                ZonedDateTime closes = range.end(day, now.getZone());
                all = all.plus(passed(opens, closes, closes));
                gone = gone.plus(passed(opens, closes, now));
            }
        }
        return share(gone, all);
    }

    /** Nothing of a stretch that a clock change swallows. */
    private static Duration passed(ZonedDateTime start, ZonedDateTime end, ZonedDateTime now) {
        ZonedDateTime last = end.isBefore(now) ? end : now;
        return start.isBefore(last) ? Duration.between(start, last) : Duration.ZERO;
    }

    private static double share(Duration part, Duration whole) {
        return whole.isZero() ? 0 : (double) part.toMillis() / whole.toMillis();
    }
}
