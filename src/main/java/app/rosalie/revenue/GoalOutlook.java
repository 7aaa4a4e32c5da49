package app.rosalie.revenue;

import app.rosalie.agenda.DaySheet;
import app.rosalie.agenda.DaySheets;
import app.rosalie.agenda.Status;
import app.rosalie.agenda.opening.TimeSpan;
import app.rosalie.salon.Money;
import app.rosalie.salon.Salon;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What can be done about a goal that is not reached yet: visits, free time, hours that could be opened. */
@Component
@Transactional(readOnly = true)
public class GoalOutlook {

    /** How far back one looks for what visits are usually worth, how long they last, and when clients come. */
    private static final int WEEKS_BEHIND = 8;

    /** How far ahead hours are looked for that could be opened. */
    private static final int DAYS_AHEAD = 7;

    private static final Duration MORE = Duration.ofHours(2);
    private static final LocalTime TOO_LATE = LocalTime.of(20, 0);
    private static final Duration USUAL = Duration.ofHours(1);

    private final TakingsRows rows;
    private final DaySheets sheets;
    private final InstantSource clock;

    GoalOutlook(TakingsRows rows, DaySheets sheets, InstantSource clock) {
        this.rows = rows;
        this.sheets = sheets;
        this.clock = clock;
    }

    /**
     * How many visits an amount is, at what visits of the last eight weeks were worth, rounded up. Empty where there were none.
     */
    public Optional<Long> visits(Salon salon, Money amount) {
        return visits(amount, doneLately(salon));
    }

    private static Optional<Long> visits(Money amount, VisitsValue done) {
        return done.each().isPositive()
                ? Optional.of(Math.ceilDiv(amount.cents(), done.each().cents()))
                : Optional.empty();
    }

    private VisitsValue doneLately(Salon salon) {
        TimeSpan lately = lately(salon);
        return rows.worth(salon.id().value(), lately.start(), lately.end(), Status.DONE);
    }

    private TimeSpan lately(Salon salon) {
        ZonedDateTime today = salon.dayOf(clock.instant()).atStartOfDay(salon.zone());
        return new TimeSpan(today.minusWeeks(WEEKS_BEHIND).toInstant(), today.toInstant());
    }

    /** What an amount still to be taken asks for, and what there is for it from now to a day, that day included. */
    public Ahead ahead(Salon salon, Money missing, LocalDate last) {
        LocalDate today = salon.dayOf(clock.instant());
        VisitsValue done = doneLately(salon);
        List<DaySheet> days = last.isBefore(today) ? List.of() : sheets.days(salon, today, last.plusDays(1));
        return new Ahead(visits(missing, done), freeSlots(days, usualLength(salon, done)), moreHours(salon, days));
    }

    private long freeSlots(List<DaySheet> days, Duration usual) {
        Instant now = clock.instant();
        return days.stream()
                .flatMap(day -> day.free(now).stream())
                .mapToLong(span -> span.length().dividedBy(usual))
                .sum();
    }

    private Duration usualLength(Salon salon, VisitsValue done) {
        if (done.visits() == 0) {
            return USUAL;
        }
        TimeSpan lately = lately(salon);
        return Duration.ofMinutes(rows.minutesDone(salon.id().value(), lately.start(), lately.end()))
                .dividedBy(done.visits());
    }

    private Optional<MoreHours> moreHours(Salon salon, List<DaySheet> days) {
        TimeSpan lately = lately(salon);
        List<HourlyVisits> asked = TakingsSplits.hours(rows.byHour(
                salon.id().value(), lately.start(), lately.end(), salon.zone().getId()));
        return days.stream()
                .limit(DAYS_AHEAD)
                .flatMap(day -> behindClosing(salon, day.open(), day.day(), asked).stream())
                .filter(hours -> hours.visits() > 1)
                .max(Comparator.comparingLong(MoreHours::visits)
                        .thenComparing(MoreHours::day, Comparator.reverseOrder()));
    }

    private Optional<MoreHours> behindClosing(
            Salon salon, List<TimeSpan> open, LocalDate day, List<HourlyVisits> asked) {
        if (open.isEmpty() || open.getLast().end().isBefore(clock.instant())) {
            return Optional.empty();
        }
        ZonedDateTime closes = open.getLast().end().atZone(salon.zone());
        if (!closes.toLocalDate().equals(day) || !closes.toLocalTime().isBefore(TOO_LATE)) {
            return Optional.empty();
        }
        int first = closes.minus(MORE).getHour();
        int last = closes.minusMinutes(1).getHour();
        long visits = asked.stream()
                .filter(hour -> hour.day() == day.getDayOfWeek() && hour.hour() >= first && hour.hour() <= last)
                .mapToLong(HourlyVisits::visits)
                .sum();
        return Optional.of(
                new MoreHours(day, closes.toLocalTime(), closes.plus(MORE).toLocalTime(), visits));
    }

    /**
     * What can be done.
     *
     * @param visits how many visits the amount is; empty where nothing is known of what one is worth
     * @param freeSlots how many visits of the usual length still fit between those that are booked: that length is the
     *     middle of what was done in the last eight weeks, an hour where nothing was
     * @param moreHours two more hours behind closing time, on one of the next seven days, on the weekday whose last two open hours
     *     were asked for most in the last eight weeks; none that begin at 20:00 or later, on days off, or where fewer than two
     *     visits speak for it
     */
    public record Ahead(Optional<Long> visits, long freeSlots, Optional<MoreHours> moreHours) {}

    /**
     * Hours that could be opened.
     *
     * @param visits how many visits began in the two hours before closing on that weekday, in eight weeks
     */
    public record MoreHours(LocalDate day, LocalTime from, LocalTime to, long visits) {}
}
