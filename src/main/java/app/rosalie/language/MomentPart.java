package app.rosalie.language;

import app.rosalie.language.Moment.At;
import app.rosalie.language.Moment.Value;
import app.rosalie.language.Moment.Within;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A time with its day, in either order, open or not: « mardi à 14h », « 14h mardi », « demain à partir de 15h ». */
final class MomentPart {

    private static final int MOST_READINGS = 6;

    /** « de 15h à jeudi » names two moments. */
    private static final Sayings TO = Sayings.of("a", "au");

    private final Reading reading;
    private final Today today;
    private final boolean behindDays;
    private @Nullable Bound bound;

    /** One reading, before it has its place. */
    record Meant(Value value, Grain grain) {}

    /**
     * @param readings the likeliest first, never none
     * @param maybeLength whether it may as well say how long something takes
     */
    record Heard(List<Meant> readings, boolean daySaid, boolean timeSaid, boolean maybeName, boolean maybeLength) {}

    private MomentPart(Reading reading, Today today, boolean behindDays) {
        this.reading = reading;
        this.today = today;
        this.behindDays = behindDays;
    }

    /** @param behindDays whether days stand right before, so that « matin » is a time: « lundi et mardi matin » */
    static @Nullable Heard next(Reading reading, Today today, boolean behindDays) {
        return reading.attempt(() -> new MomentPart(reading, today, behindDays).whole());
    }

    private @Nullable Heard whole() {
        var counted = InstantPart.next(reading, today);
        if (counted != null) {
            return new Heard(List.of(new Meant(new At(counted), Grain.MINUTE)), true, true, false, false);
        }
        var plain = reading.attempt(this::plain);
        return plain != null ? plain : reading.attempt(this::bounded);
    }

    /** « apres-demain » and « après-midi » are no bounds, so what is plain is tried first. */
    private @Nullable Heard bounded() {
        bound = Bound.next(reading);
        if (bound == null) {
            return null;
        }
        if (bound == Bound.WITHIN) {
            var within = within();
            if (within != null) {
                return within;
            }
        }
        return plain();
    }

    private @Nullable Heard within() {
        var duration = reading.attempt(() -> InstantPart.duration(reading));
        if (duration != null) {
            var end = today.now().truncatedTo(ChronoUnit.MINUTES).plus(duration);
            return new Heard(List.of(new Meant(new Moment.Until(end), Grain.MINUTE)), true, true, false, false);
        }
        var days = CountedPart.ahead(reading, today);
        return days == null ? null : heard(new CalendarPart.Heard(days, false), null);
    }

    private @Nullable Heard plain() {
        var seen = bound == Bound.SINCE ? new Today(today.now(), true) : today;
        var days = CalendarPart.next(reading, seen, bound != null && Bound.endsInAnArticle(reading));
        if (days != null) {
            var timed = days.isOneDay() && !days.maybeName() ? reading.attempt(() -> timed(days)) : null;
            return timed != null ? timed : heard(days, null);
        }
        var clock = ClockPart.next(reading, behindDays);
        if (clock == null || (bound == Bound.SINCE && clock.maybeLength())) {
            return null;
        }
        var behind = clock.today() ? null : reading.attempt(() -> dayBehindClock(seen));
        if (behind == null) {
            return heard(null, clock);
        }
        var refined = refined(clock);
        return clock.maybeLength() && isTimeNext() ? null : heard(behind, refined);
    }

    /** Null where there is no time behind the day, or the clocks skip it. */
    private @Nullable Heard timed(CalendarPart.Heard days) {
        var clock = clockBehindDays();
        return clock == null ? null : heard(days, clock);
    }

    /** « pose 2h jeudi 14h »: what stands before the day is no time then. */
    private boolean isTimeNext() {
        var start = reading.position();
        var next = ClockPart.next(reading, true) != null;
        reading.moveTo(start);
        return next;
    }

    private ClockPart.@Nullable Heard clockBehindDays() {
        reading.takeAny(",:");
        var plain = reading.attempt(() -> ClockPart.next(reading, true));
        if (plain != null || bound != null) {
            return plain;
        }
        bound = Bound.next(reading);
        var bounded = bound == null ? null : ClockPart.next(reading, false);
        if (bounded == null) {
            bound = null;
        }
        return bounded;
    }

    private CalendarPart.@Nullable Heard dayBehindClock(Today seen) {
        reading.takeAny(",");
        if (reading.stands(TO)) {
            return null;
        }
        var days = CalendarPart.next(reading, seen, false);
        return days != null && days.isOneDay() && !days.maybeName() ? days : null;
    }

    /** « 8h demain soir ». */
    private ClockPart.Heard refined(ClockPart.Heard clock) {
        var refined = reading.attempt(() -> {
            var part = PartOfDay.next(reading, true);
            return part == null ? null : ClockPart.within(part.part(), clock);
        });
        return refined == null ? clock : new ClockPart.Heard(refined, false, false);
    }

    private @Nullable Heard heard(CalendarPart.@Nullable Heard days, ClockPart.@Nullable Heard clock) {
        var readings = new ArrayList<Meant>();
        if (clock == null) {
            days(days).forEach(day -> add(readings, whole(day), day.grain()));
        } else {
            var onDays = days != null ? days(days).stream().map(Stretch::first).toList() : null;
            for (var one : clock.readings()) {
                datesFor(one, onDays, clock.today(), one.equals(clock.readings().getFirst()))
                        .forEach(date -> add(readings, one.on(date, today), one.grain()));
            }
            if (onDays == null && !clock.today()) {
                readings.sort(this::comingFirst);
            }
        }
        var daySaid = days != null || (clock != null && clock.today());
        return readings.isEmpty()
                ? null
                : new Heard(
                        List.copyOf(readings.subList(0, Math.min(readings.size(), MOST_READINGS))),
                        daySaid,
                        clock != null,
                        bound == null && days != null && days.maybeName(),
                        days == null && bound == null && clock != null && clock.maybeLength());
    }

    private static List<Stretch> days(CalendarPart.@Nullable Heard days) {
        return days == null ? List.of() : days.stretches();
    }

    private @Nullable Value whole(Stretch days) {
        var start = today.startOf(days.first());
        var end = today.startOf(days.last().plusDays(1));
        return start.isBefore(end) ? new Within(start, end) : null;
    }

    private void add(List<Meant> readings, @Nullable Value value, Grain grain) {
        if (value != null) {
            var meant = new Meant(bound == null ? value : bound.of(value), grain);
            if (!readings.contains(meant)) {
                readings.add(meant);
            }
        }
    }

    /** Without a day, a time that is past today may be tomorrow's. */
    private List<LocalDate> datesFor(
            Clock clock, @Nullable List<LocalDate> said, boolean saidToday, boolean likeliest) {
        if (said != null) {
            return said;
        }
        var date = today.date();
        var past = isPast(clock.on(date, today));
        if (saidToday || today.lookingBack() || !past) {
            return List.of(date);
        }
        return likeliest ? List.of(date.plusDays(1), date) : List.of(date.plusDays(1));
    }

    private boolean isPast(@Nullable Value value) {
        return switch (value) {
            case At(var at) -> at.isBefore(today.now());
            case Within(var _, var end) -> !end.isAfter(today.now());
            case Moment.From _, Moment.Until _ -> false;
            case null -> false;
        };
    }

    private int comingFirst(Meant one, Meant other) {
        return today.lookingBack() ? 0 : Boolean.compare(isPast(one.value()), isPast(other.value()));
    }
}
