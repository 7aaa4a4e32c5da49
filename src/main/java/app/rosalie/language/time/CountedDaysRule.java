package app.rosalie.language.time;

import app.rosalie.language.text.NumberWords;
import app.rosalie.language.text.Phrases;
import app.rosalie.language.text.TokenCursor;
import app.rosalie.language.text.WordSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Days that are counted, mostly from today: « dans 15 jours », « les 7 derniers jours », « trois semaines à partir du 3 août ». */
final class CountedDaysRule {

    private static final int MOST_DAYS = 366;
    private static final int MOST_YEARS = 10;

    private static final Phrases AHEAD = TimeWord.AHEAD.phrases();
    private static final Phrases FROM_THE_DAY = TimeWord.FROM_THE_DAY.phrases();
    private static final Phrases FROM_A_DAY = TimeWord.FROM_A_DAY.phrases();
    private static final Phrases AGO = TimeWord.AGO.phrases();
    private static final Phrases DAYS = TimeWord.DAYS.phrases();
    private static final Phrases WEEKS = TimeWord.WEEKS.phrases();
    private static final Phrases MONTHS = TimeWord.MONTHS.phrases();
    private static final Phrases YEARS = TimeWord.YEARS.phrases();
    private static final Phrases EIGHT_DAYS = TimeWord.EIGHT_DAYS.phrases();
    private static final Phrases FIFTEEN_DAYS = TimeWord.FIFTEEN_DAYS.phrases();
    private static final Phrases THESE = TimeWord.THESE.phrases();
    private static final Phrases LAST = TimeWord.LAST_ONES.phrases();
    private static final Phrases NEXT = TimeWord.NEXT_ONES.phrases();
    private static final Phrases PAST = TimeWord.GONE_BY.phrases();
    private static final Phrases TO_COME = TimeWord.TO_COME.phrases();
    private static final Phrases WITHIN_THE = TimeWord.WITHIN_THE.phrases();

    /** « dans les 15 jours après l'opération » begin some other day. */
    private static final Phrases OF_ANOTHER_DAY = TimeWord.OF_ANOTHER_DAY.phrases();

    /** The words with which a count may begin. */
    static final Set<String> BEGINNINGS =
            WordSet.of(NumberWords.BEGINNINGS, Phrases.beginnings(EIGHT_DAYS, FIFTEEN_DAYS));

    /** The words with which any of these days may begin. */
    static final Set<String> ALL_BEGINNINGS = WordSet.of(BEGINNINGS, Phrases.beginnings(AHEAD, AGO, THESE));

    private CountedDaysRule() {}

    /** Some units of the calendar; the loose ones of « huit jours », which is a week, besides. */
    record Count(long days, long months, @Nullable Integer loosely) {

        LocalDate from(LocalDate day, int direction) {
            return day.plusDays(days * direction).plusMonths(months * direction);
        }
    }

    static @Nullable List<DayStretch> next(TokenCursor cursor, ReferenceDay reference) {
        var single = single(cursor, reference);
        var from = single != null ? single : fromADay(cursor, reference);
        return from != null ? from : cursor.attempt(() -> several(cursor, reference));
    }

    /** « dans 3 jours », « il y a 3 jours ». */
    static @Nullable List<DayStretch> single(TokenCursor cursor, ReferenceDay reference) {
        return cursor.attempt(() -> fromToday(cursor, reference));
    }

    /** « trois semaines à partir du lundi 3 août ». */
    static @Nullable List<DayStretch> fromADay(TokenCursor cursor, ReferenceDay reference) {
        return cursor.attempt(() -> {
            var count = count(cursor);
            if (count == null || !(cursor.take(FROM_THE_DAY) || cursor.take(FROM_A_DAY))) {
                return null;
            }
            var day = DayWords.next(cursor, reference);
            day = day != null ? day : WeekdayRule.next(cursor, reference);
            day = day != null ? day : CalendarRule.date(cursor, reference, true);
            return day == null
                    ? null
                    : day.stream()
                            .map(DayStretch::first)
                            .map(first ->
                                    new DayStretch(first, count.from(first, 1).minusDays(1), Grain.DAY))
                            .toList();
        });
    }

    /** « 3 jours », behind « d'ici » or « sous ». */
    static @Nullable List<DayStretch> ahead(TokenCursor cursor, ReferenceDay reference) {
        return cursor.attempt(() -> counted(cursor, reference, 1));
    }

    private static @Nullable List<DayStretch> fromToday(TokenCursor cursor, ReferenceDay reference) {
        var direction = cursor.take(AHEAD) ? 1 : cursor.take(AGO) ? -1 : 0;
        return direction == 0 ? null : counted(cursor, reference, direction);
    }

    private static @Nullable List<DayStretch> counted(TokenCursor cursor, ReferenceDay reference, int direction) {
        var count = count(cursor);
        if (count == null) {
            return null;
        }
        return counted(count, reference.date(), direction).map(DayStretch::day).toList();
    }

    private static Stream<LocalDate> counted(Count count, LocalDate from, int direction) {
        return Stream.concat(
                Stream.of(count.from(from, direction)),
                Stream.ofNullable(count.loosely()).map(days -> from.plusDays((long) days * direction)));
    }

    /** « 3 jours », « une quinzaine », « deux mois »; where none stands here it may have moved on. */
    static @Nullable Count count(TokenCursor cursor) {
        if (cursor.take(EIGHT_DAYS)) {
            return new Count(7, 0, 8);
        }
        if (cursor.take(FIFTEEN_DAYS)) {
            return new Count(14, 0, 15);
        }
        var number = number(cursor);
        return number == null ? null : unit(cursor, number);
    }

    private static @Nullable Integer number(TokenCursor cursor) {
        var digits = cursor.numeral();
        var number = digits == null ? NumberWords.next(cursor) : Integer.valueOf(digits.value());
        return number == null || number > MOST_DAYS ? null : number;
    }

    private static @Nullable Count unit(TokenCursor cursor, int number) {
        if (cursor.take(DAYS)) {
            return switch (number) {
                case 8 -> new Count(7, 0, 8);
                case 15 -> new Count(14, 0, 15);
                default -> new Count(number, 0, null);
            };
        }
        if (cursor.take(WEEKS)) {
            return new Count(7L * number, 0, null);
        }
        if (number <= 12 * MOST_YEARS && cursor.take(MONTHS)) {
            return new Count(0, number, null);
        }
        return number <= MOST_YEARS && cursor.take(YEARS) ? new Count(0, 12L * number, null) : null;
    }

    /** « les 7 derniers jours » end today, « les 3 prochains jours » begin tomorrow. */
    private static @Nullable List<DayStretch> several(TokenCursor cursor, ReferenceDay reference) {
        var within = cursor.stands(WITHIN_THE);
        var number = cursor.take(THESE) ? number(cursor) : null;
        if (number == null || number == 0) {
            return null;
        }
        var before = cursor.take(LAST) ? -1 : cursor.take(NEXT) ? 1 : 0;
        var weeks = cursor.stands(WEEKS);
        var count = before == 0 ? unit(cursor, number) : plain(cursor, number);
        if (count == null) {
            return null;
        }
        var direction = before != 0 ? before : cursor.take(PAST) ? -1 : cursor.take(TO_COME) ? 1 : 0;
        if (direction == 0) {
            return within && !cursor.stands(OF_ANOTHER_DAY) ? withinThe(count, reference) : null;
        }
        var far = count.from(reference.date(), direction);
        if (direction < 0) {
            return List.of(new DayStretch(far.plusDays(1), reference.date(), Grain.DAY));
        }
        var fromTomorrow = new DayStretch(reference.date().plusDays(1), far, Grain.DAY);
        return weeks ? List.of(wholeWeeks(count, reference), fromTomorrow) : List.of(fromTomorrow);
    }

    /** « les deux prochaines semaines » are rather those of the calendar. */
    private static DayStretch wholeWeeks(Count count, ReferenceDay reference) {
        var monday = DayStretch.week(reference.date()).last().plusDays(1);
        return new DayStretch(monday, count.from(monday, 1).minusDays(1), Grain.DAY);
    }

    /** « dans les 15 jours »: today and up to then. */
    private static List<DayStretch> withinThe(Count count, ReferenceDay reference) {
        return counted(count, reference.date(), 1)
                .map(last -> new DayStretch(reference.date(), last, Grain.DAY))
                .toList();
    }

    private static @Nullable Count plain(TokenCursor cursor, int number) {
        return cursor.take(DAYS) ? new Count(number, 0, null) : unit(cursor, number);
    }
}
