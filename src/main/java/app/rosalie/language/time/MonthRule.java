package app.rosalie.language.time;

import app.rosalie.language.text.Phrases;
import app.rosalie.language.text.Token;
import app.rosalie.language.text.Token.MonthName;
import app.rosalie.language.text.TokenCursor;
import app.rosalie.language.text.Vocabulary;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Months and years: « en juillet », « mi-août », « fin du mois », « le dernier mois », « l'année dernière ». */
final class MonthRule {

    private static final Phrases BEGINNING = TimeWord.BEGINNING_OF_A_MONTH.phrases();
    private static final Phrases MIDDLE = TimeWord.MIDDLE_OF_A_MONTH.phrases();
    private static final Phrases END = TimeWord.END_OF_A_MONTH.phrases();
    private static final Phrases IN = TimeWord.IN_A_MONTH.phrases();
    private static final Phrases OF = TimeWord.OF.phrases();
    private static final Phrases THIS_MONTH = TimeWord.THIS_MONTH.phrases();
    private static final Phrases MONTH = TimeWord.MONTH.phrases();
    private static final Phrases MONTH_ALONE = TimeWord.MONTHS.phrases();
    private static final Phrases THIS_YEAR = TimeWord.THIS_YEAR.phrases();
    private static final Phrases YEAR = TimeWord.YEAR.phrases();
    private static final Phrases YEAR_ALONE = TimeWord.YEAR_ALONE.phrases();
    private static final Phrases YEAR_NUMBER = TimeWord.BEFORE_A_YEAR.phrases();

    private static final Phrases SEVEN = Phrases.of(Vocabulary.SEPT);

    private static final Set<String> NO_PLURALS = TimeWord.NO_PLURAL.words();

    /** First names too, so that one of them alone may be a client. */
    private static final Set<Month> NAMES = Set.of(Month.JANUARY, Month.MARCH, Month.APRIL, Month.MAY, Month.JUNE);

    static final Set<String> BEGINNINGS = Phrases.beginnings(
            BEGINNING,
            MIDDLE,
            END,
            IN,
            OF,
            THIS_MONTH,
            MONTH,
            THIS_YEAR,
            YEAR,
            YEAR_NUMBER,
            SEVEN,
            WeekdayRule.NEXT,
            WeekdayRule.LAST);

    /** @param maybeName whether it is one word that women are called by */
    record Read(List<DayStretch> stretches, boolean maybeName) {}

    private MonthRule() {}

    static @Nullable Read next(TokenCursor cursor, ReferenceDay reference) {
        if (!mayBegin(cursor)) {
            return null;
        }
        var third = cursor.attempt(() -> thirdOfMonth(cursor, reference));
        if (third != null) {
            return new Read(third, false);
        }
        var named = cursor.attempt(() -> named(cursor, reference));
        if (named != null) {
            return named;
        }
        var counted = counted(cursor, reference);
        var inYear = counted == null ? null : cursor.attempt(() -> monthOf(counted, cursor));
        return counted == null ? null : new Read(inYear != null ? inYear : counted, false);
    }

    /** « le mois prochain », « de l'année dernière »: told by how far they are, or by the year's number. */
    static @Nullable List<DayStretch> counted(TokenCursor cursor, ReferenceDay reference) {
        var months = cursor.attempt(() -> month(cursor, reference));
        return months != null ? months : cursor.attempt(() -> year(cursor, reference));
    }

    /** « l'an prochain en mai ». */
    private static @Nullable List<DayStretch> monthOf(List<DayStretch> years, TokenCursor cursor) {
        var month = years.getFirst().grain() == Grain.YEAR && cursor.take(IN) ? cursor.month() : null;
        return month == null
                ? null
                : years.stream()
                        .map(year -> DayStretch.month(YearMonth.of(year.first().getYear(), month)))
                        .toList();
    }

    /** « 2027 », « de l'année prochaine », behind a month; null where none stands here. */
    static @Nullable Integer yearBehind(TokenCursor cursor, ReferenceDay reference) {
        var number = cursor.attempt(() -> DateRule.year(cursor));
        if (number != null) {
            return number;
        }
        var steps = PeriodSteps.next(cursor, YEAR, YEAR_ALONE, THIS_YEAR);
        return steps == null ? null : Integer.valueOf(reference.date().getYear() + steps);
    }

    static boolean mayBegin(TokenCursor cursor) {
        return cursor.next() instanceof MonthName || cursor.standsOneOf(BEGINNINGS);
    }

    private static @Nullable List<DayStretch> thirdOfMonth(TokenCursor cursor, ReferenceDay reference) {
        var third = cursor.take(BEGINNING) ? 0 : cursor.take(MIDDLE) ? 1 : cursor.take(END) ? 2 : -1;
        if (third < 0) {
            return null;
        }
        cursor.takeAny("-");
        var named = cursor.attempt(() -> named(cursor, reference, true));
        var months = named != null ? named.stretches() : cursor.attempt(() -> month(cursor, reference));
        if (months == null && cursor.take(MONTH)) {
            months = List.of(DayStretch.month(YearMonth.from(reference.date())));
        }
        if (months != null) {
            return months.stream()
                    .map(month -> third(YearMonth.from(month.first()), third))
                    .toList();
        }
        var years = cursor.attempt(() -> year(cursor, reference));
        return years == null || third == 1
                ? null
                : years.stream()
                        .map(year -> DayStretch.month(YearMonth.from(third == 0 ? year.first() : year.last())))
                        .toList();
    }

    private static DayStretch third(YearMonth month, int third) {
        return switch (third) {
            case 0 -> new DayStretch(month.atDay(1), month.atDay(10), Grain.WEEK);
            case 1 -> new DayStretch(month.atDay(11), month.atDay(20), Grain.WEEK);
            default -> new DayStretch(month.atDay(21), month.atEndOfMonth(), Grain.WEEK);
        };
    }

    private static @Nullable Read named(TokenCursor cursor, ReferenceDay reference) {
        return named(cursor, reference, false);
    }

    /** @param led whether what stands before says that a month follows: « fin sept » */
    private static @Nullable Read named(TokenCursor cursor, ReferenceDay reference, boolean led) {
        var sure = cursor.take(IN);
        if (!sure) {
            cursor.take(OF);
        }
        var seven = cursor.stands(SEVEN);
        var month = cursor.month();
        if (month == null) {
            return null;
        }
        cursor.takeEndOfAbbreviation();
        if (seven && (isCounting(cursor) || (!sure && !led && !(cursor.next() instanceof Token.Numeral)))) {
            return null;
        }
        var year = yearBehind(cursor, reference);
        if (year == null && cursor.take(WeekdayRule.LAST)) {
            return new Read(today(reference, true).occurrences(2, n -> inYear(reference, n, month)), false);
        }
        var next = year == null && cursor.take(WeekdayRule.NEXT);
        var stretches = year != null
                ? List.of(DayStretch.month(YearMonth.of(year, month)))
                : reference.occurrences(2, n -> inYear(reference, n, month)).stream()
                        .filter(one -> !next || one.first().isAfter(reference.date()))
                        .toList();
        var bare = !sure && !next && year == null && NAMES.contains(month);
        return stretches.isEmpty() || (bare && !led && FalseTimes.isToldOf(cursor)) ? null : new Read(stretches, bare);
    }

    /** « en sept lettres ». */
    private static boolean isCounting(TokenCursor cursor) {
        return cursor.next() instanceof Token.Word word
                && word.folded().endsWith("s")
                && !NO_PLURALS.contains(word.folded());
    }

    private static ReferenceDay today(ReferenceDay reference, boolean lookingBack) {
        return new ReferenceDay(reference.now(), lookingBack);
    }

    private static DayStretch inYear(ReferenceDay reference, int n, Month month) {
        return DayStretch.month(YearMonth.of(reference.date().getYear() + n, month));
    }

    private static @Nullable List<DayStretch> month(TokenCursor cursor, ReferenceDay reference) {
        var months = PeriodSteps.next(cursor, MONTH, MONTH_ALONE, THIS_MONTH);
        return months == null
                ? null
                : List.of(DayStretch.month(YearMonth.from(reference.date()).plusMonths(months)));
    }

    static @Nullable List<DayStretch> year(TokenCursor cursor, ReferenceDay reference) {
        var years = PeriodSteps.next(cursor, YEAR, YEAR_ALONE, THIS_YEAR);
        if (years != null) {
            return List.of(DayStretch.year(reference.date().getYear() + years));
        }
        var number = cursor.take(YEAR_NUMBER) ? DateRule.year(cursor) : null;
        return number == null || FalseTimes.isCounted(cursor) ? null : List.of(DayStretch.year(number));
    }
}
