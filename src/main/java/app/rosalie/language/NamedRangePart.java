package app.rosalie.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From one day, month or quarter to another by their names: « lundi à jeudi », « lundi et mardi », « de juin à août ». */
final class NamedRangePart {

    private static final int A_WEEK = 7;

    private static final Sayings UP_TO = Sayings.of("au", "a", "jusqu au", "jusqu a");
    private static final Sayings AND = Sayings.of("et");
    private static final Sayings SEPTEMBER = Sayings.of(Vocabulary.SEPT);
    private static final Set<Grain> LONG = Set.of(Grain.MONTH, Grain.YEAR, Grain.QUARTER, Grain.HALF_YEAR);

    private NamedRangePart() {}

    /** An end, as it is read by who stands on that day. */
    private interface End {
        @Nullable
        List<Stretch> seenFrom(Today day);
    }

    /** « mardi-jeudi », « demain à vendredi », « lundi, mardi et mercredi ». */
    static @Nullable List<Stretch> unled(Reading reading, Today today) {
        var firsts = day(reading, today, today);
        if (firsts == null) {
            return null;
        }
        var row = reading.attempt(() -> nonEmpty(row(reading, firsts, today)));
        return row != null || !(reading.take(UP_TO) || reading.takeAny("-"))
                ? row
                : nonEmpty(upToDay(reading, firsts, today, false));
    }

    /** Days that follow each other, each named; commas alone do not join them. */
    private static List<Stretch> row(Reading reading, List<Stretch> firsts, Today today) {
        var ranges = firsts;
        for (var days = 2; days < A_WEEK && !ranges.isEmpty() && reading.takeAny(","); days++) {
            ranges = upToDay(reading, ranges, today, true);
        }
        return reading.take(AND) ? upToDay(reading, ranges, today, true) : List.of();
    }

    private static List<Stretch> upToDay(Reading reading, List<Stretch> firsts, Today today, boolean and) {
        reading.take(DayRangePart.THE);
        return upTo(reading, firsts, today, and, from -> day(reading, today, from));
    }

    /** Behind « de » or « entre ». */
    static @Nullable List<Stretch> led(Reading reading, Today today, boolean between) {
        var start = reading.position();
        var firsts = end(reading, today, today);
        if (firsts == null) {
            return null;
        }
        var and = !between && reading.stands(AND);
        if (!reading.take(DayRangePart.TO) && !reading.takeAny("-")) {
            return null;
        }
        reading.take(DayRangePart.THE);
        var position = reading.position();
        var ranges = upTo(reading, firsts, today, and, from -> end(reading, today, from));
        if (ranges.isEmpty()) {
            reading.moveTo(position);
            ranges = backTo(start, reading, today, and);
        }
        reading.take(DayRangePart.INCLUDED);
        return nonEmpty(ranges);
    }

    /** The end is the first of its name from the beginning on. */
    private static List<Stretch> upTo(Reading reading, List<Stretch> firsts, Today today, boolean and, End last) {
        var position = reading.position();
        var ranges = new ArrayList<Stretch>(2);
        var behind = position;
        for (var first : firsts) {
            reading.moveTo(position);
            var lasts = last.seenFrom(today.movedTo(first.first()));
            var range = lasts == null ? null : range(first, lasts.getFirst(), and);
            if (range != null) {
                ranges.add(range);
                behind = reading.position();
            }
        }
        reading.moveTo(behind);
        return ranges;
    }

    /** « de juin à août 2024 »: the year of the end is that of the beginning too. */
    private static List<Stretch> backTo(int start, Reading reading, Today today, boolean and) {
        var lasts = end(reading, today, today);
        if (lasts == null) {
            return List.of();
        }
        var behind = reading.position();
        reading.moveTo(start);
        var last = lasts.getFirst();
        var firsts = end(reading, today, new Today(today.startOf(last.last()), true));
        reading.moveTo(behind);
        var range = firsts == null || !LONG.contains(last.grain()) ? null : range(firsts.getFirst(), last, and);
        return range == null ? List.of() : List.of(range);
    }

    /** « lundi et mardi » are two days in a row, « mardi et jeudi » are not. */
    private static @Nullable Stretch range(Stretch first, Stretch last, boolean and) {
        var alike = LONG.contains(first.grain()) == LONG.contains(last.grain());
        var inOrder = !last.last().isBefore(first.first());
        var apart = and && !last.first().equals(first.last().plusDays(1));
        return alike && inOrder && !apart ? new Stretch(first.first(), last.last(), first.grain()) : null;
    }

    private static @Nullable List<Stretch> end(Reading reading, Today today, Today from) {
        var days = reading.attempt(() -> day(reading, today, from));
        days = days != null ? days : CalendarPart.date(reading, from, true);
        days = days != null ? days : PartOfYear.next(reading, from);
        if (days != null) {
            return days;
        }
        var month = reading.next() instanceof Token.MonthName || reading.stands(SEPTEMBER)
                ? MonthPart.next(reading, from)
                : null;
        return month == null ? null : month.stretches();
    }

    /** « demain » is counted from today wherever it stands, « mardi » is the first one from there on. */
    private static @Nullable List<Stretch> day(Reading reading, Today today, Today from) {
        var days = DayWords.next(reading, today);
        return days != null ? days : WeekdayPart.next(reading, from);
    }

    private static @Nullable List<Stretch> nonEmpty(List<Stretch> days) {
        return days.isEmpty() ? null : days;
    }
}
