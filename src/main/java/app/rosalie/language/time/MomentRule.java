package app.rosalie.language.time;

import app.rosalie.language.text.Phrases;
import app.rosalie.language.text.TokenCursor;
import app.rosalie.language.text.WordSet;
import app.rosalie.language.time.Moment.At;
import app.rosalie.language.time.Moment.Value;
import app.rosalie.language.time.Moment.Within;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A time with its day, in either order, open or not: « mardi à 14h », « 14h mardi », « demain à partir de 15h ». */
final class MomentRule {

    private static final int MOST_READINGS = 6;

    /** « de 15h à jeudi » names two moments. */
    private static final Phrases TO = TimeWord.TO_A_MOMENT.phrases();

    /** The words with which a moment may begin. */
    static final Set<String> BEGINNINGS =
            WordSet.of(InstantRule.BEGINNINGS, CalendarRule.BEGINNINGS, ClockRule.BEGINNINGS, OpenEnd.BEGINNINGS);

    private final TokenCursor cursor;
    private final ReferenceDay reference;
    private final boolean behindDays;
    private @Nullable OpenEnd openEnd;

    /** One reading, before it has its place. */
    record Meant(Value value, Grain grain) {}

    /**
     * @param readings the likeliest first, never none
     * @param maybeLength whether it may as well say how long something takes
     */
    record Heard(List<Meant> readings, boolean daySaid, boolean timeSaid, boolean maybeName, boolean maybeLength) {}

    private MomentRule(TokenCursor cursor, ReferenceDay reference, boolean behindDays) {
        this.cursor = cursor;
        this.reference = reference;
        this.behindDays = behindDays;
    }

    /** @param behindDays whether days stand right before, so that « matin » is a time: « lundi et mardi matin » */
    static @Nullable Heard next(TokenCursor cursor, ReferenceDay reference, boolean behindDays) {
        return cursor.attempt(() -> new MomentRule(cursor, reference, behindDays).whole());
    }

    private @Nullable Heard whole() {
        var counted = InstantRule.next(cursor, reference);
        if (counted != null) {
            return new Heard(List.of(new Meant(new At(counted), Grain.MINUTE)), true, true, false, false);
        }
        var plain = cursor.attempt(this::plain);
        return plain != null ? untilThen(plain) : cursor.attempt(this::bounded);
    }

    /** « lundi au plus tard ». */
    private Heard untilThen(Heard plain) {
        var bound = openEnd == null ? OpenEnd.behind(cursor) : null;
        return bound == null
                ? plain
                : new Heard(
                        plain.readings().stream()
                                .map(meant -> new Meant(bound.of(meant.value()), meant.grain()))
                                .toList(),
                        plain.daySaid(),
                        plain.timeSaid(),
                        false,
                        false);
    }

    /** « apres-demain » and « après-midi » are no bounds, so what is plain is tried first. */
    private @Nullable Heard bounded() {
        openEnd = OpenEnd.next(cursor);
        if (openEnd == null) {
            return null;
        }
        if (openEnd == OpenEnd.WITHIN) {
            var within = within();
            if (within != null) {
                return within;
            }
        }
        return plain();
    }

    private @Nullable Heard within() {
        var duration = cursor.attempt(() -> InstantRule.duration(cursor));
        if (duration != null) {
            var end = reference.now().truncatedTo(ChronoUnit.MINUTES).plus(duration);
            return new Heard(List.of(new Meant(new Moment.Until(end), Grain.MINUTE)), true, true, false, false);
        }
        var days = CountedDaysRule.ahead(cursor, reference);
        return days == null ? null : heard(new CalendarRule.Heard(days, false), null);
    }

    private @Nullable Heard plain() {
        var seen = openEnd == OpenEnd.SINCE ? new ReferenceDay(reference.now(), true) : reference;
        var days = CalendarRule.next(cursor, seen, openEnd != null && OpenEnd.endsInAnArticle(cursor));
        if (days != null) {
            var timed = days.isOneDay() && !days.maybeName() ? cursor.attempt(() -> timed(days)) : null;
            return timed != null ? timed : heard(days, null);
        }
        var clock = ClockRule.next(cursor, behindDays);
        if (clock == null || (openEnd == OpenEnd.SINCE && clock.maybeLength())) {
            return null;
        }
        var behind = clock.today() ? null : cursor.attempt(() -> dayBehindClock(seen));
        if (behind == null) {
            return heard(null, clock);
        }
        var refined = refined(clock);
        return clock.maybeLength() && isTimeNext() ? null : heard(behind, refined);
    }

    /** Null where there is no time behind the day, or the clocks skip it. */
    private @Nullable Heard timed(CalendarRule.Heard days) {
        var clock = clockBehindDays();
        return clock == null ? null : heard(days, clock);
    }

    /** « pose 2h jeudi 14h »: what stands before the day is no time then. */
    private boolean isTimeNext() {
        var start = cursor.position();
        var next = ClockRule.next(cursor, true) != null;
        cursor.moveTo(start);
        return next;
    }

    private ClockRule.@Nullable Heard clockBehindDays() {
        cursor.takeAny(",:");
        var plain = cursor.attempt(() -> ClockRule.next(cursor, true));
        if (plain != null || openEnd != null) {
            return plain;
        }
        openEnd = OpenEnd.next(cursor);
        var bounded = openEnd == null ? null : ClockRule.next(cursor, false);
        if (bounded == null) {
            openEnd = null;
        }
        return bounded;
    }

    private CalendarRule.@Nullable Heard dayBehindClock(ReferenceDay seen) {
        cursor.takeAny(",");
        if (cursor.stands(TO)) {
            return null;
        }
        var days = CalendarRule.next(cursor, seen, false);
        return days != null && days.isOneDay() && !days.maybeName() ? days : null;
    }

    /** « 8h demain soir ». */
    private ClockRule.Heard refined(ClockRule.Heard clock) {
        var refined = cursor.attempt(() -> {
            var part = PartOfDay.next(cursor, true);
            return part == null ? null : ClockRule.within(part.part(), clock);
        });
        return refined == null ? clock : new ClockRule.Heard(refined, false, false);
    }

    private @Nullable Heard heard(CalendarRule.@Nullable Heard days, ClockRule.@Nullable Heard clock) {
        var readings = new ArrayList<Meant>();
        if (clock == null) {
            days(days).forEach(day -> add(readings, whole(day), day.grain()));
        } else {
            var onDays =
                    days != null ? days(days).stream().map(DayStretch::first).toList() : null;
            for (var one : clock.readings()) {
                datesFor(one, onDays, clock.today(), one.equals(clock.readings().getFirst()))
                        .forEach(date -> add(readings, one.on(date, reference), one.grain()));
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
                        openEnd == null && days != null && days.maybeName(),
                        days == null && openEnd == null && clock != null && clock.maybeLength());
    }

    private static List<DayStretch> days(CalendarRule.@Nullable Heard days) {
        return days == null ? List.of() : days.stretches();
    }

    private @Nullable Value whole(DayStretch days) {
        var start = reference.startOf(days.first());
        var end = reference.startOf(days.last().plusDays(1));
        return start.isBefore(end) ? new Within(start, end) : null;
    }

    private void add(List<Meant> readings, @Nullable Value value, Grain grain) {
        if (value != null) {
            var meant = new Meant(openEnd == null ? value : openEnd.of(value), grain);
            if (!readings.contains(meant)) {
                readings.add(meant);
            }
        }
    }

    /** Without a day, a time that is past today may be tomorrow's. */
    private List<LocalDate> datesFor(
            ClockReading clock, @Nullable List<LocalDate> said, boolean saidToday, boolean likeliest) {
        if (said != null) {
            return said;
        }
        var date = reference.date();
        var past = isPast(clock.on(date, reference));
        if (saidToday || reference.lookingBack() || !past) {
            return List.of(date);
        }
        return likeliest ? List.of(date.plusDays(1), date) : List.of(date.plusDays(1));
    }

    private boolean isPast(@Nullable Value value) {
        return switch (value) {
            case At(var at) -> at.isBefore(reference.now());
            case Within(var _, var end) -> !end.isAfter(reference.now());
            case Moment.From _, Moment.Until _ -> false;
            case null -> false;
        };
    }

    private int comingFirst(Meant one, Meant other) {
        return reference.lookingBack() ? 0 : Boolean.compare(isPast(one.value()), isPast(other.value()));
    }
}
