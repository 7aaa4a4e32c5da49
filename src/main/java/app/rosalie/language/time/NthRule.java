package app.rosalie.language.time;

import app.rosalie.language.text.Ordinal;
import app.rosalie.language.text.Phrases;
import app.rosalie.language.text.Token;
import app.rosalie.language.text.Token.Numeral;
import app.rosalie.language.text.Token.Word;
import app.rosalie.language.text.TokenCursor;
import app.rosalie.language.text.WordSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The how-manieth day, weekday, week, week-end or half of a month or year: « le 2e jeudi de mars », « le dernier jour du
 * mois », « la première semaine de juin », « la deuxième quinzaine de mai ».
 */
final class NthRule {

    private static final Phrases LEADS = TimeWord.BEFORE_AN_NTH.phrases();
    private static final Phrases DAY = TimeWord.NTH_DAY.phrases();
    private static final Phrases WEEK = TimeWord.NTH_WEEK.phrases();
    private static final Phrases WEEKEND = TimeWord.NTH_WEEKEND.phrases();
    private static final Phrases HALF = TimeWord.NTH_HALF.phrases();
    private static final Phrases OF = TimeWord.OF_A_MONTH.phrases();
    private static final int DAYS_OF_A_WEEK = 7;
    private static final int END_OF_THE_FIRST_HALF = 15;

    /** The words with which what is read here may begin. */
    static final Set<String> BEGINNINGS = WordSet.of(Ordinal.BEGINNINGS, Phrases.beginnings(LEADS));

    private NthRule() {}

    /** Whether one stands here, so that its number counts nothing else. */
    static boolean stands(TokenCursor cursor, ReferenceDay reference) {
        var start = cursor.position();
        var stands = next(cursor, reference) != null;
        cursor.moveTo(start);
        return stands;
    }

    static @Nullable List<DayStretch> next(TokenCursor cursor, ReferenceDay reference) {
        return switch (cursor.next()) {
            case Numeral _, Word _ -> cursor.attempt(() -> nth(cursor, reference));
            case Token.Day _, Token.MonthName _, Token.Measure _, Token.Sign _ -> null;
            case null -> null;
        };
    }

    private static @Nullable List<DayStretch> nth(TokenCursor cursor, ReferenceDay reference) {
        cursor.take(LEADS);
        if (!(cursor.next() instanceof Numeral) && !cursor.standsOneOf(Ordinal.BEGINNINGS)) {
            return null;
        }
        var nth = Ordinal.next(cursor);
        var kind = nth == 0 ? null : kind(cursor, nth);
        if (kind == null) {
            return null;
        }
        var days = within(cursor, reference, kind);
        return days == null || days.isEmpty() ? null : days;
    }

    /** What is counted, in a month or year. */
    private interface Kind {

        /** The likeliest first; none where there are not so many. */
        List<DayStretch> in(DayStretch whole);
    }

    private static @Nullable Kind kind(TokenCursor cursor, int nth) {
        if (cursor.take(DAY)) {
            return whole -> inside(
                    whole,
                    nth > 0 ? whole.first().plusDays(nth - 1L) : whole.last().plusDays(nth + 1L));
        }
        if (cursor.take(WEEKEND)) {
            return whole -> inside(whole, weekday(whole, nth, DayOfWeek.SATURDAY)).stream()
                    .map(saturday -> DayStretch.weekend(saturday.first()))
                    .toList();
        }
        if (cursor.take(WEEK)) {
            return whole -> weeks(whole, nth);
        }
        if (cursor.take(HALF)) {
            return whole -> half(whole, nth);
        }
        var weekday = cursor.day();
        return weekday == null ? null : whole -> inside(whole, weekday(whole, nth, weekday));
    }

    private static LocalDate weekday(DayStretch whole, int nth, DayOfWeek weekday) {
        return nth > 0
                ? whole.first().with(TemporalAdjusters.nextOrSame(weekday)).plusWeeks(nth - 1L)
                : whole.last().with(TemporalAdjusters.previousOrSame(weekday)).plusWeeks(nth + 1L);
    }

    private static List<DayStretch> inside(DayStretch whole, LocalDate day) {
        return whole.isRunningOn(day) ? List.of(DayStretch.day(day)) : List.of();
    }

    /** A week on the edge is first the month's that has most of its days; where that is open, both are meant. */
    private static List<DayStretch> weeks(DayStretch whole, int nth) {
        var edge = DayStretch.week(nth > 0 ? whole.first() : whole.last());
        var inner = DayStretch.week(weekday(whole, nth > 0 ? 1 : -1, nth > 0 ? DayOfWeek.MONDAY : DayOfWeek.SUNDAY));
        var mostly = whole.isRunningOn(edge.first().with(DayOfWeek.THURSDAY));
        return Stream.of(mostly ? edge : inner, mostly ? inner : edge)
                .distinct()
                .map(week -> DayStretch.week(week.first().plusWeeks(nth > 0 ? nth - 1L : nth + 1L)))
                .filter(week -> whole.isRunningOn(week.first()) || whole.isRunningOn(week.last()))
                .toList();
    }

    private static List<DayStretch> half(DayStretch whole, int nth) {
        var month = YearMonth.from(whole.first());
        if (whole.grain() != Grain.MONTH || nth > 2 || nth < Ordinal.LAST) {
            return List.of();
        }
        return nth == 1
                ? List.of(new DayStretch(month.atDay(1), month.atDay(END_OF_THE_FIRST_HALF), Grain.WEEK))
                : List.of(new DayStretch(month.atDay(END_OF_THE_FIRST_HALF + 1), month.atEndOfMonth(), Grain.WEEK));
    }

    /** The second reading of a week is only worth having beside its first one. */
    private static @Nullable List<DayStretch> within(TokenCursor cursor, ReferenceDay reference, Kind kind) {
        var named = cursor.attempt(() -> {
            cursor.take(OF);
            return cursor.month();
        });
        if (named == null) {
            var counted = MonthRule.counted(cursor, reference);
            return counted == null
                    ? null
                    : counted.stream()
                            .flatMap(whole -> comingFirst(kind, whole, reference))
                            .toList();
        }
        cursor.takeEndOfAbbreviation();
        var year = MonthRule.yearBehind(cursor, reference);
        if (year != null) {
            return kind.in(DayStretch.month(YearMonth.of(year, named)));
        }
        var likely = reference.occurrences(2, n -> inYear(kind, reference, n, named, 0));
        var besides = reference.occurrences(2, n -> inYear(kind, reference, n, named, 1)).stream()
                .filter(week -> likely.stream().anyMatch(one -> isNear(one, week)));
        return Stream.concat(likely.stream(), besides).distinct().toList();
    }

    /** « le premier lundi du mois », once it is over: the next month's, or this one's. */
    private static Stream<DayStretch> comingFirst(Kind kind, DayStretch whole, ReferenceDay reference) {
        var meant = kind.in(whole);
        var over = whole.grain() == Grain.MONTH
                && whole.isRunningOn(reference.date())
                && !reference.lookingBack()
                && meant.stream().allMatch(day -> day.last().isBefore(reference.date()));
        var next =
                over ? kind.in(DayStretch.month(YearMonth.from(whole.first()).plusMonths(1))) : List.<DayStretch>of();
        return Stream.concat(next.stream(), meant.stream());
    }

    private static boolean isNear(DayStretch one, DayStretch other) {
        return Math.abs(ChronoUnit.DAYS.between(one.first(), other.first())) <= DAYS_OF_A_WEEK;
    }

    private static @Nullable DayStretch inYear(Kind kind, ReferenceDay reference, int n, Month month, int other) {
        var meant = kind.in(DayStretch.month(YearMonth.of(reference.date().getYear() + n, month)));
        return meant.size() > other ? meant.get(other) : null;
    }
}
