package app.rosalie.revenue;

import app.rosalie.agenda.OpeningPlan;
import app.rosalie.agenda.OpeningTimes;
import app.rosalie.agenda.Planner;
import app.rosalie.agenda.Span;
import app.rosalie.agenda.Status;
import app.rosalie.salon.Money;
import app.rosalie.salon.Salon;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What can be done about a goal that is not reached yet: visits, free time, hours that could be opened. */
@Component
@Transactional(readOnly = true)
public class Outlook {

    /** How far back one looks for what visits are usually worth, how long they last, and when clients come. */
    private static final int WEEKS_BEHIND = 8;

    /** How far ahead hours are looked for that could be opened. */
    private static final int DAYS_AHEAD = 7;

    private static final Duration MORE = Duration.ofHours(2);
    private static final LocalTime LATEST_CLOSE = LocalTime.of(20, 0);
    private static final Duration USUAL = Duration.ofHours(1);

    private final TakingsRows rows;
    private final Planner planner;
    private final OpeningTimes times;
    private final InstantSource clock;

    Outlook(TakingsRows rows, Planner planner, OpeningTimes times, InstantSource clock) {
        this.rows = rows;
        this.planner = planner;
        this.times = times;
        this.clock = clock;
    }

    /**
     * How many visits an amount is, at what visits of the last eight weeks were worth, rounded up. Empty where there were none.
     */
    public Optional<Long> visits(Salon salon, Money amount) {
        Span lately = lately(salon);
        Money each = rows.worth(salon.id().value(), lately.start(), lately.end(), Status.DONE)
                .each();
        return each.isPositive() ? Optional.of(Math.ceilDiv(amount.cents(), each.cents())) : Optional.empty();
    }

    /**
     * How many visits of the usual length still fit between those that are booked, from now to a day, that day included: the length
     * is the middle of the last eight weeks, an hour where there were none.
     */
    public long freeSlots(Salon salon, LocalDate last) {
        Instant now = clock.instant();
        LocalDate today = salon.dayOf(now);
        if (last.isBefore(today)) {
            return 0;
        }
        Duration usual = usualLength(salon);
        return planner.days(salon, today, last.plusDays(1)).stream()
                .flatMap(day -> day.free(now).stream())
                .mapToLong(span -> span.length().dividedBy(usual))
                .sum();
    }

    private Duration usualLength(Salon salon) {
        Span lately = lately(salon);
        long id = salon.id().value();
        Ratios.Counts counts = rows.counts(id, lately.start(), lately.end());
        long done = rows.worth(id, lately.start(), lately.end(), Status.DONE).visits();
        Duration middle =
                done == 0 ? USUAL : Duration.ofMinutes(counts.minutes()).dividedBy(done);
        return middle.isZero() ? USUAL : middle;
    }

    private Span lately(Salon salon) {
        ZonedDateTime today = salon.dayOf(clock.instant()).atStartOfDay(salon.zone());
        return new Span(today.minusWeeks(WEEKS_BEHIND).toInstant(), today.toInstant());
    }

    /**
     * Two more hours behind closing time, on one of the next seven days, on the weekday whose last two open hours were asked for
     * most in the last eight weeks. Nothing is proposed behind 20:00, on days off, or where fewer than two visits speak for it.
     */
    public Optional<MoreHours> moreHours(Salon salon) {
        Instant now = clock.instant();
        LocalDate today = salon.dayOf(now);
        OpeningPlan plan = times.plan(salon, today, today.plusDays(DAYS_AHEAD));
        List<HourPart> asked = Splits.hours(rows.byHour(
                salon.id().value(),
                lately(salon).start(),
                lately(salon).end(),
                salon.zone().getId()));
        List<MoreHours> possible = new ArrayList<>();
        for (LocalDate day = today; day.isBefore(today.plusDays(DAYS_AHEAD)); day = day.plusDays(1)) {
            behindClosing(salon, plan.open(day), day, asked).ifPresent(possible::add);
        }
        return possible.stream()
                .filter(hours -> hours.visits() > 1)
                .max(Comparator.comparingLong(MoreHours::visits)
                        .thenComparing(MoreHours::day, Comparator.reverseOrder()));
    }

    private Optional<MoreHours> behindClosing(Salon salon, List<Span> open, LocalDate day, List<HourPart> asked) {
        if (open.isEmpty() || open.getLast().end().isBefore(clock.instant())) {
            return Optional.empty();
        }
        ZonedDateTime closes = open.getLast().end().atZone(salon.zone());
        if (!closes.toLocalDate().equals(day) || closes.toLocalTime().isAfter(LATEST_CLOSE)) {
            return Optional.empty();
        }
        int first = closes.minus(MORE).getHour();
        long visits = asked.stream()
                .filter(hour ->
                        hour.day() == day.getDayOfWeek() && hour.hour() >= first && hour.hour() <= closes.getHour())
                .mapToLong(HourPart::visits)
                .sum();
        return Optional.of(
                new MoreHours(day, closes.toLocalTime(), closes.plus(MORE).toLocalTime(), visits));
    }

    /**
     * Hours that could be opened.
     *
     * @param visits how many visits began in the two hours before closing on that weekday, in eight weeks
     */
    public record MoreHours(LocalDate day, LocalTime from, LocalTime to, long visits) {}
}
