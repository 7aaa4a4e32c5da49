package app.rosalie.language.time;

import app.rosalie.language.text.NumberWords;
import app.rosalie.language.text.Phrases;
import app.rosalie.language.text.Token;
import app.rosalie.language.text.Token.Numeral;
import app.rosalie.language.text.TokenCursor;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Weeks and week-ends: « la semaine prochaine », « sem pro », « semaine 32 », « fin de semaine », « ce week-end ». */
final class WeekRule {

    private static final Set<String> ONE = TimeWord.ONE.words();
    private static final Phrases THIS_WEEK = TimeWord.THIS_WEEK.phrases();
    private static final Phrases WEEK = TimeWord.WEEK.phrases();
    private static final Phrases WEEKEND = TimeWord.WEEKEND.phrases();
    private static final Set<String> LETTER = TimeWord.WEEK_LETTER.words();
    private static final Phrases BEGINNING = TimeWord.BEGINNING_OF_A_WEEK.phrases();
    private static final Phrases MIDDLE = TimeWord.MIDDLE_OF_A_WEEK.phrases();
    private static final Phrases END = TimeWord.END_OF_A_WEEK.phrases();
    private static final Phrases OF_THE = TimeWord.WEEK_OF.phrases();
    private static final Set<String> EVERY = TimeWord.BEFORE_ANY_WEEK.words();

    static final Set<String> BEGINNINGS = Phrases.beginnings(THIS_WEEK, WEEK, WEEKEND, BEGINNING, MIDDLE, END);

    private WeekRule() {}

    static @Nullable List<DayStretch> next(TokenCursor cursor, ReferenceDay reference) {
        if (!cursor.standsOneOf(BEGINNINGS)) {
            return null;
        }
        var part = cursor.attempt(() -> partOfWeek(cursor, reference));
        if (part != null) {
            return part;
        }
        if (cursor.isBehind(EVERY)) {
            return null;
        }
        var week = cursor.attempt(() -> week(cursor, reference));
        return week != null ? week : cursor.attempt(() -> weekend(cursor, reference));
    }

    private static @Nullable List<DayStretch> partOfWeek(TokenCursor cursor, ReferenceDay reference) {
        var third = cursor.take(BEGINNING) ? 0 : cursor.take(MIDDLE) ? 1 : cursor.take(END) ? 2 : -1;
        var weeks = third < 0 ? null : cursor.attempt(() -> week(cursor, reference));
        if (weeks == null) {
            weeks = third >= 0 && cursor.take(WEEK) ? List.of(DayStretch.week(reference.date())) : null;
        }
        if (weeks == null) {
            return null;
        }
        var monday = weeks.getFirst().first();
        return switch (third) {
            case 0 -> List.of(days(monday, 0, 1));
            case 1 -> List.of(days(monday, 2, 3));
            default -> List.of(days(monday, 3, 5), DayStretch.weekend(monday));
        };
    }

    private static DayStretch days(LocalDate monday, int first, int last) {
        return new DayStretch(monday.plusDays(first), monday.plusDays(last), Grain.DAY);
    }

    private static @Nullable List<DayStretch> week(TokenCursor cursor, ReferenceDay reference) {
        var started = cursor.position();
        var counted = isCount(cursor.before());
        if (cursor.take(WEEK)) {
            cursor.takeEndOfAbbreviation();
            if (cursor.take(WeekdayRule.NEXT) || cursor.take(WeekdayRule.COMING)) {
                return List.of(DayStretch.week(reference.date().plusWeeks(1)));
            }
            if (cursor.take(WeekdayRule.LAST)) {
                return List.of(DayStretch.week(reference.date().minusWeeks(1)));
            }
            var other = cursor.attempt(() -> numbered(cursor, reference));
            other = other != null || counted ? other : cursor.attempt(() -> dated(cursor, reference));
            if (other != null) {
                return other;
            }
            cursor.moveTo(started);
        }
        return cursor.take(THIS_WEEK) ? List.of(DayStretch.week(reference.date())) : null;
    }

    /** « Trois semaines du 3 au 23 » are no week of the 3rd. */
    private static boolean isCount(@Nullable Token before) {
        return switch (before) {
            case Numeral number -> number.value() > 1;
            case Token.Word word -> NumberWords.BEGINNINGS.contains(word.folded()) && !ONE.contains(word.folded());
            case null, default -> false;
        };
    }

    /** « semaine 32 »; the letter alone only right before its number: « S32 ». */
    private static @Nullable List<DayStretch> numbered(TokenCursor cursor, ReferenceDay reference) {
        var letter = cursor.before() instanceof Token.Word word && LETTER.contains(word.folded());
        if (letter && !cursor.isGlued()) {
            return null;
        }
        return cursor.numeral() instanceof Numeral number && number.value() >= 1 && number.value() <= 53
                ? reference.occurrences(2, n -> week(reference.date().getYear() + n, number.value()))
                : null;
    }

    private static @Nullable DayStretch week(int year, int number) {
        try {
            return DayStretch.week(LocalDate.of(year, 7, 1).with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number));
        } catch (DateTimeException none) {
            return null;
        }
    }

    /** « la semaine du 10 août ». */
    private static @Nullable List<DayStretch> dated(TokenCursor cursor, ReferenceDay reference) {
        if (!cursor.take(OF_THE)) {
            return null;
        }
        var range = DayRangeRule.behindAnArticle(cursor, reference);
        var days = range != null ? range : date(cursor, reference);
        return days.isEmpty()
                ? null
                : days.stream()
                        .map(day -> DayStretch.week(day.first()))
                        .distinct()
                        .toList();
    }

    private static List<DayStretch> date(TokenCursor cursor, ReferenceDay reference) {
        cursor.day();
        var date = DateRule.next(cursor);
        return date == null ? List.of() : date.on(reference);
    }

    private static @Nullable List<DayStretch> weekend(TokenCursor cursor, ReferenceDay reference) {
        if (!cursor.take(WEEKEND)) {
            return null;
        }
        var near = DayStretch.weekend(reference.date());
        if (cursor.take(WeekdayRule.COMING)) {
            return List.of(near);
        }
        var next = DayStretch.weekend(reference.date().plusWeeks(1));
        if (cursor.take(WeekdayRule.NEXT)) {
            return near.isRunningOn(reference.date()) ? List.of(next) : List.of(near, next);
        }
        if (cursor.take(WeekdayRule.LAST)) {
            return List.of(DayStretch.weekend(reference.date().minusWeeks(1)));
        }
        var dated = cursor.attempt(() -> dated(cursor, reference));
        if (dated != null) {
            return dated.stream().map(week -> DayStretch.weekend(week.first())).toList();
        }
        return reference.lookingBack() && !near.isRunningOn(reference.date())
                ? List.of(DayStretch.weekend(reference.date().minusWeeks(1)))
                : List.of(near);
    }
}
