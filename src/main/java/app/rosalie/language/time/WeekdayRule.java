package app.rosalie.language.time;

import app.rosalie.language.text.Phrases;
import app.rosalie.language.text.Token;
import app.rosalie.language.text.Token.Numeral;
import app.rosalie.language.text.TokenCursor;
import app.rosalie.language.time.DateRule.Date;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A weekday, alone, with its direction, or with its date: « mardi », « mardi en huit », « mardi dernier », « jeudi 12 mars ». */
final class WeekdayRule {

    static final Phrases NEXT = TimeWord.NEXT.phrases();

    /** The very next one. */
    static final Phrases COMING = TimeWord.COMING.phrases();

    static final Phrases LAST = TimeWord.LAST.phrases();
    static final Phrases THIS_WEEK = TimeWord.OF_THIS_WEEK.phrases();
    static final Phrases NEXT_WEEK = TimeWord.OF_NEXT_WEEK.phrases();
    static final Phrases LAST_WEEK = TimeWord.OF_LAST_WEEK.phrases();
    private static final Phrases AHEAD = TimeWord.AHEAD.phrases();
    private static final Phrases IN_EIGHT = TimeWord.IN_EIGHT.phrases();
    private static final Phrases IN_FIFTEEN = TimeWord.IN_FIFTEEN.phrases();
    private static final Phrases IN = TimeWord.IN.phrases();
    private static final Phrases THE = TimeWord.THIS_ONE.phrases();

    /** How many months around today are looked through for « mardi 14 ». */
    private static final int MONTHS_AROUND = 2;

    /** Further ahead, whoever says « mardi 14 » would say the month. */
    private static final int DAYS_AHEAD = 31;

    private WeekdayRule() {}

    static @Nullable List<DayStretch> next(TokenCursor cursor, ReferenceDay reference) {
        var weekday = cursor.day();
        if (weekday == null) {
            return null;
        }
        cursor.takeEndOfAbbreviation();
        var dated = cursor.attempt(() -> dated(cursor, weekday, reference));
        if (dated != null) {
            return dated;
        }
        var spokenOf = reference.spokenOf();
        if (spokenOf != null
                && spokenOf.getDayOfWeek() == weekday
                && cursor.attempt(() -> DayWords.isThere(cursor) ? true : null) != null) {
            return List.of(DayStretch.day(spokenOf));
        }
        var directed = directed(cursor, weekday, reference);
        var only = cursor.attempt(() -> withItsNumber(cursor, directed));
        return only == null ? directed : List.of(only);
    }

    /** « samedi prochain, le 14 »: the one of these days that has that number. */
    private static @Nullable DayStretch withItsNumber(TokenCursor cursor, List<DayStretch> days) {
        cursor.takeAny(",");
        var date = cursor.take(THE) ? DateRule.next(cursor) : null;
        return date == null || goesOn(cursor) || FalseTimes.isCounted(cursor)
                ? null
                : days.stream()
                        .filter(day -> day.first().getDayOfMonth() == date.day())
                        .filter(day -> date.month() == null
                                || date.month() == day.first().getMonth())
                        .findFirst()
                        .orElse(null);
    }

    private static @Nullable List<DayStretch> dated(TokenCursor cursor, DayOfWeek weekday, ReferenceDay reference) {
        cursor.takeAny(",");
        var led = cursor.take(THE);
        var date = DateRule.next(cursor);
        if (date == null || goesOn(cursor)) {
            return null;
        }
        var borrowed = date.month() == null ? DateRow.borrowed(cursor, date) : null;
        if (borrowed != null && isOnOne(borrowed.on(reference), weekday)) {
            return borrowed.on(reference);
        }
        if (date.month() == null) {
            var days = inTheMonthsAround(date, weekday, reference);
            var spokenOf = reference.spokenOf();
            if (days.isEmpty() && spokenOf != null) {
                days = inTheMonthsAround(date, weekday, reference.movedTo(inItsMonth(spokenOf, reference)));
            }
            return days.isEmpty() && led ? nonEmpty(date.on(reference)) : nonEmpty(days);
        }
        var days = date.on(reference);
        var fitting = days.stream().filter(day -> isOn(day, weekday)).toList();
        return fitting.isEmpty() && !days.isEmpty()
                ? Stream.concat(days.stream(), reference.weekday(weekday).stream())
                        .toList()
                : nonEmpty(fitting);
    }

    /** « Le samedi 11 avril … et le vendredi 10 » may go back, but not behind today. */
    private static LocalDate inItsMonth(LocalDate spokenOf, ReferenceDay reference) {
        var first = spokenOf.withDayOfMonth(1);
        return !spokenOf.isBefore(reference.date()) && first.isBefore(reference.date()) ? reference.date() : first;
    }

    private static @Nullable List<DayStretch> nonEmpty(List<DayStretch> days) {
        return days.isEmpty() ? null : days;
    }

    /** « 14-16 » is no date. */
    static boolean goesOn(TokenCursor cursor) {
        return cursor.isGlued()
                && (cursor.stands(0, '-') || cursor.stands(0, '/') || cursor.stands(0, ':'))
                && cursor.next(1) instanceof Numeral;
    }

    private static List<DayStretch> inTheMonthsAround(Date date, DayOfWeek weekday, ReferenceDay reference) {
        var running = YearMonth.from(reference.date());
        var months = reference.lookingBack() ? IntStream.of(0, -1, -2) : IntStream.rangeClosed(0, MONTHS_AROUND);
        return months.mapToObj(n -> date.inMonth(running.plusMonths(n)))
                .flatMap(Stream::ofNullable)
                .filter(day -> isOn(day, weekday))
                .filter(day -> reference.lookingBack()
                        ? !day.first().isAfter(reference.date())
                        : !day.first().isBefore(reference.date())
                                && day.first().isBefore(reference.date().plusDays(DAYS_AHEAD)))
                .limit(1)
                .toList();
    }

    private static boolean isOnOne(List<DayStretch> days, DayOfWeek weekday) {
        return days.stream().anyMatch(day -> isOn(day, weekday));
    }

    private static boolean isOn(DayStretch day, DayOfWeek weekday) {
        return day.first().getDayOfWeek() == weekday;
    }

    static List<DayStretch> directed(TokenCursor cursor, DayOfWeek weekday, ReferenceDay reference) {
        var inWeek = inWeek(cursor, weekday, reference);
        if (inWeek != null) {
            return inWeek;
        }
        if (cursor.take(COMING)) {
            return afterToday(weekday, reference).subList(0, 1);
        }
        if (cursor.take(NEXT)) {
            return afterToday(weekday, reference);
        }
        if (cursor.take(LAST)) {
            return List.of(DayStretch.day(reference.date().with(TemporalAdjusters.previous(weekday))));
        }
        var ahead = cursor.attempt(() -> weeksAhead(cursor));
        if (ahead != null) {
            return List.of(DayStretch.day(
                    DayStretch.week(reference.date()).first().plusWeeks(ahead).plusDays(weekday.getValue() - 1L)));
        }
        var weeks = weeksMore(cursor);
        if (weeks > 0) {
            var coming = reference.date().with(TemporalAdjusters.nextOrSame(weekday));
            return List.of(DayStretch.day(coming.plusWeeks(weeks)));
        }
        return reference.weekday(weekday);
    }

    /** « mercredi dans deux semaines ». */
    private static @Nullable Integer weeksAhead(TokenCursor cursor) {
        var count = cursor.take(AHEAD) ? CountedDaysRule.count(cursor) : null;
        return count == null || count.months() != 0 || count.days() % DayOfWeek.values().length != 0
                ? null
                : Integer.valueOf((int) count.days() / DayOfWeek.values().length);
    }

    /** « en 8 », but not « en 8 minutes ». */
    static int weeksMore(TokenCursor cursor) {
        if (cursor.take(IN_EIGHT)) {
            return 1;
        }
        if (cursor.take(IN_FIFTEEN)) {
            return 2;
        }
        var weeks = cursor.attempt(() -> {
            var number = cursor.take(IN) ? cursor.numeral() : null;
            return number == null || cursor.next() instanceof Token.Measure
                    ? null
                    : switch (number.value()) {
                        case 8 -> Integer.valueOf(1);
                        case 15 -> Integer.valueOf(2);
                        default -> null;
                    };
        });
        return weeks == null ? 0 : weeks;
    }

    private static @Nullable List<DayStretch> inWeek(TokenCursor cursor, DayOfWeek weekday, ReferenceDay reference) {
        var weeks = cursor.take(THIS_WEEK)
                ? Integer.valueOf(0)
                : cursor.take(NEXT_WEEK) ? Integer.valueOf(1) : cursor.take(LAST_WEEK) ? Integer.valueOf(-1) : null;
        return weeks == null
                ? null
                : List.of(DayStretch.day(DayStretch.week(reference.date())
                        .first()
                        .plusWeeks(weeks)
                        .plusDays(weekday.getValue() - 1L)));
    }

    /** Said on a Monday, « mardi prochain » is tomorrow to some and in eight days to others. */
    private static List<DayStretch> afterToday(DayOfWeek weekday, ReferenceDay reference) {
        var next = reference.date().with(TemporalAdjusters.next(weekday));
        var days = new ArrayList<DayStretch>(2);
        days.add(DayStretch.day(next));
        if (DayStretch.week(reference.date()).isRunningOn(next)) {
            days.add(DayStretch.day(next.plusWeeks(1)));
        }
        return days;
    }
}
