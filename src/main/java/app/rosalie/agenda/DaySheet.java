package app.rosalie.agenda;

import app.rosalie.agenda.opening.DayHours;
import app.rosalie.agenda.opening.TimeSpan;
import app.rosalie.salon.Money;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * One day of the agenda as it stands. A visit that lasts past midnight is on the sheets of both its days and counts on the one
 * on which it begins.
 *
 * @param zone the salon's
 * @param visits all that touch the day, by start; cancelled ones are there and never count, requests that lapsed are left out
 * @param hours when the doors are open, on the wall clock
 * @param open the same in real time
 * @param closure why the whole day is off, empty where nobody said why, null where it is not off
 */
public record DaySheet(
        LocalDate day,
        ZoneId zone,
        List<Visit> visits,
        DayHours hours,
        List<TimeSpan> open,
        @Nullable String closure) {

    public DaySheet {
        visits = List.copyOf(visits);
        open = List.copyOf(open);
    }

    /** The active visits that begin on this day. */
    public List<Visit> booked() {
        return visits.stream()
                .filter(visit -> visit.status().isActive())
                .filter(visit -> begin(visit).equals(day))
                .toList();
    }

    private LocalDate begin(Visit visit) {
        return visit.start().atZone(zone).toLocalDate();
    }

    public long toConfirm() {
        return booked().stream()
                .filter(visit -> visit.status() == Status.REQUESTED)
                .count();
    }

    /** « Prévu »: confirmed and not yet done. */
    public Money expected() {
        return worth(Status.CONFIRMED);
    }

    /** « Réalisé »: done. */
    public Money done() {
        return worth(Status.DONE);
    }

    private Money worth(Status status) {
        return booked().stream()
                .filter(visit -> visit.status() == status)
                .map(Visit::price)
                .reduce(Money.ZERO, Money::plus);
    }

    /** What is open and in which nobody is served, past or not, in order; time kept free around visits is free. */
    public List<TimeSpan> free() {
        List<TimeSpan> taken = visits.stream()
                .filter(visit -> visit.status().isActive())
                .flatMap(visit -> visit.occupancy().work().stream())
                .toList();
        return open.stream().flatMap(span -> span.without(taken).stream()).toList();
    }

    /** What is left of the free time at this moment. */
    public List<TimeSpan> free(Instant now) {
        return free().stream()
                .filter(span -> span.end().isAfter(now))
                .map(span -> span.start().isBefore(now) ? new TimeSpan(now, span.end()) : span)
                .toList();
    }

    /**
     * Whether the doors open but nothing that long fits anywhere between the visits. It looks at the day as a whole, not at
     * what is left of it, and at no time kept free around visits.
     */
    public boolean isFull(Duration shortest) {
        return !open.isEmpty()
                && free().stream().noneMatch(span -> span.length().compareTo(shortest) >= 0);
    }

    /**
     * The share of the open time of some days that is booked: the work of all active visits that begin on them, over the
     * length of the open hours. Visits at the same time count each, and so do those outside the open hours: it may exceed 1.
     * Empty where the doors never open.
     */
    public static OptionalDouble occupancy(Collection<DaySheet> days) {
        Duration open = days.stream()
                .flatMap(sheet -> sheet.open().stream())
                .map(TimeSpan::length)
                .reduce(Duration.ZERO, Duration::plus);
        Duration booked = days.stream()
                .flatMap(sheet -> sheet.booked().stream())
                .flatMap(visit -> visit.occupancy().work().stream())
                .map(TimeSpan::length)
                .reduce(Duration.ZERO, Duration::plus);
        return open.isZero() ? OptionalDouble.empty() : OptionalDouble.of((double) booked.toMillis() / open.toMillis());
    }
}
