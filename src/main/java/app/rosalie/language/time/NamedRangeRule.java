package app.rosalie.language.time;

import app.rosalie.language.text.Phrases;
import app.rosalie.language.text.Token;
import app.rosalie.language.text.TokenCursor;
import app.rosalie.language.text.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From one day, month or quarter to another by their names: « lundi à jeudi », « lundi et mardi », « de juin à août ». */
final class NamedRangeRule {

    private static final int A_WEEK = 7;

    private static final Phrases UP_TO = TimeWord.UP_TO.phrases();
    private static final Phrases AND = TimeWord.AND.phrases();
    private static final Phrases SEPTEMBER = Phrases.of(Vocabulary.SEPT);
    private static final Set<Grain> LONG = Set.of(Grain.MONTH, Grain.YEAR, Grain.QUARTER, Grain.HALF_YEAR);

    private static final int LAST_OF_A_MONTH = 31;

    private NamedRangeRule() {}

    /** An end, as it is read by who stands on that day. */
    private interface End {
        @Nullable
        List<DayStretch> seenFrom(ReferenceDay day);
    }

    /** « mardi-jeudi », « demain à vendredi », « lundi, mardi et mercredi ». */
    static @Nullable List<DayStretch> unled(TokenCursor cursor, ReferenceDay reference) {
        var firsts = day(cursor, reference, reference);
        if (firsts == null) {
            return null;
        }
        var dated = cursor.before() instanceof Token.Numeral;
        var row = cursor.attempt(() -> nonEmpty(row(cursor, firsts, reference)));
        if (row != null || !(cursor.take(UP_TO) || cursor.takeAny("-"))) {
            return row;
        }
        var days = nonEmpty(upToDay(cursor, firsts, reference, false));
        return dated && leavesADate(cursor) ? null : days;
    }

    /** Days that follow each other, each named; commas alone do not join them. */
    private static List<DayStretch> row(TokenCursor cursor, List<DayStretch> firsts, ReferenceDay reference) {
        var ranges = firsts;
        for (var days = 2; days < A_WEEK && !ranges.isEmpty() && cursor.takeAny(","); days++) {
            ranges = upToDay(cursor, ranges, reference, true);
        }
        return cursor.take(AND) ? upToDay(cursor, ranges, reference, true) : List.of();
    }

    private static List<DayStretch> upToDay(
            TokenCursor cursor, List<DayStretch> firsts, ReferenceDay reference, boolean and) {
        cursor.take(DayRangeRule.THE);
        return upTo(cursor, firsts, reference, and, from -> day(cursor, reference, from));
    }

    /** « juillet et août », « avril à juin », « fin mars-début avril ». */
    static @Nullable List<DayStretch> months(TokenCursor cursor, ReferenceDay reference) {
        var firsts = MonthRule.next(cursor, reference);
        if (firsts == null || firsts.stretches().stream().anyMatch(DayStretch::isOneDay)) {
            return null;
        }
        var and = cursor.take(AND) || isThird(firsts.stretches());
        var joined = cursor.takeAny("-/") || and || cursor.take(UP_TO);
        return joined ? nonEmpty(upTo(cursor, firsts.stretches(), reference, and, from -> month(cursor, from))) : null;
    }

    private static boolean isThird(List<DayStretch> days) {
        return days.getFirst().grain() == Grain.WEEK;
    }

    private static @Nullable List<DayStretch> month(TokenCursor cursor, ReferenceDay from) {
        var month = cursor.attempt(() -> MonthRule.next(cursor, from));
        return month == null ? null : month.stretches();
    }

    /** Behind « de » or « entre ». */
    static @Nullable List<DayStretch> led(TokenCursor cursor, ReferenceDay reference, boolean between) {
        var start = cursor.position();
        var firsts = end(cursor, reference, reference);
        if (firsts == null) {
            return null;
        }
        var dated = cursor.before() instanceof Token.Numeral;
        var and = !between && cursor.stands(AND);
        if (!cursor.take(DayRangeRule.TO) && !cursor.takeAny("-")) {
            return null;
        }
        cursor.take(DayRangeRule.THE);
        var position = cursor.position();
        var ranges = upTo(cursor, firsts, reference, and, from -> end(cursor, reference, from));
        if (ranges.isEmpty()) {
            cursor.moveTo(position);
            ranges = backTo(start, cursor, reference, and);
        }
        if (dated && leavesADate(cursor)) {
            return null;
        }
        cursor.take(DayRangeRule.INCLUDED);
        return nonEmpty(ranges);
    }

    /** « Du mercredi 18 au mardi 17 » is no stretch of days, and the 17 belongs to its weekday. */
    private static boolean leavesADate(TokenCursor cursor) {
        return cursor.before() instanceof Token.Day
                && cursor.next() instanceof Token.Numeral number
                && number.value() <= LAST_OF_A_MONTH
                && !(cursor.next(1) instanceof Token.Measure)
                && !cursor.stands(1, ':');
    }

    /** The end is the first of its name from the beginning on. */
    private static List<DayStretch> upTo(
            TokenCursor cursor, List<DayStretch> firsts, ReferenceDay reference, boolean and, End last) {
        var position = cursor.position();
        var ranges = new ArrayList<DayStretch>(2);
        var behind = position;
        for (var first : firsts) {
            cursor.moveTo(position);
            var lasts = last.seenFrom(reference.movedTo(first.first()));
            var range = lasts == null ? null : range(first, lasts.getFirst(), and);
            if (range != null) {
                ranges.add(range);
                behind = cursor.position();
            }
        }
        cursor.moveTo(behind);
        return ranges;
    }

    /** « de juin à août 2024 »: the year of the end is that of the beginning too. */
    private static List<DayStretch> backTo(int start, TokenCursor cursor, ReferenceDay reference, boolean and) {
        var lasts = end(cursor, reference, reference);
        if (lasts == null) {
            return List.of();
        }
        var behind = cursor.position();
        cursor.moveTo(start);
        var last = lasts.getFirst();
        var firsts = end(cursor, reference, new ReferenceDay(reference.startOf(last.last()), true));
        cursor.moveTo(behind);
        var range = firsts == null || !LONG.contains(last.grain()) ? null : range(firsts.getFirst(), last, and);
        return range == null ? List.of() : List.of(range);
    }

    /** « lundi et mardi » are two days in a row, « mardi et jeudi » are not. */
    private static @Nullable DayStretch range(DayStretch first, DayStretch last, boolean and) {
        var alike = LONG.contains(first.grain()) == LONG.contains(last.grain());
        var inOrder = !last.last().isBefore(first.first());
        var apart = and && !last.first().equals(first.last().plusDays(1));
        return alike && inOrder && !apart ? new DayStretch(first.first(), last.last(), first.grain()) : null;
    }

    private static @Nullable List<DayStretch> end(TokenCursor cursor, ReferenceDay reference, ReferenceDay from) {
        var days = cursor.attempt(() -> NamedDayRule.anywhere(cursor, from));
        days = days != null ? days : cursor.attempt(() -> day(cursor, reference, from));
        days = days != null ? days : CalendarRule.date(cursor, from, true);
        days = days != null ? days : PartOfYear.next(cursor, from);
        if (days != null) {
            return days;
        }
        var month = cursor.next() instanceof Token.MonthName || cursor.stands(SEPTEMBER)
                ? MonthRule.next(cursor, from)
                : null;
        return month == null ? null : month.stretches();
    }

    /** « demain » is counted from today wherever it stands, « mardi » is the first one from there on. */
    private static @Nullable List<DayStretch> day(TokenCursor cursor, ReferenceDay reference, ReferenceDay from) {
        var days = DayWords.next(cursor, reference);
        return days != null ? days : WeekdayRule.next(cursor, from);
    }

    private static @Nullable List<DayStretch> nonEmpty(List<DayStretch> days) {
        return days.isEmpty() ? null : days;
    }
}
