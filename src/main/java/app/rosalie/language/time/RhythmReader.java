package app.rosalie.language.time;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.MONTHS;
import static java.time.temporal.ChronoUnit.WEEKS;

import app.rosalie.language.text.NumberWords;
import app.rosalie.language.text.Phrases;
import app.rosalie.language.text.Rule;
import app.rosalie.language.text.Token.Unit;
import app.rosalie.language.text.TokenCursor;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** How often something comes again, as people type it: « toutes les 3 semaines », « 1 fois par mois », « le premier lundi du mois ». */
public final class RhythmReader {

    private static final int LAST = -1;
    private static final int DAYS_OF_A_WEEK = 7;
    private static final int FIFTEEN = 15;
    private static final int EIGHT = 8;

    /** Beyond it no number is a rhythm. */
    private static final int MOST = 999;

    private static final Phrases LEADING = RhythmWord.BEFORE_A_RHYTHM.phrases();
    private static final Phrases EVERY = RhythmWord.EVERY.phrases();
    private static final Phrases ONCE = RhythmWord.ONCE.phrases();
    private static final Phrases TIMES = RhythmWord.TIMES.phrases();
    private static final Phrases PER = RhythmWord.PER.phrases();
    private static final Phrases OUT_OF = RhythmWord.OUT_OF.phrases();
    private static final Phrases THE = RhythmWord.THE.phrases();
    private static final Phrases OF_THE_MONTH = RhythmWord.OF_THE_MONTH.phrases();

    private static final Phrases DAY = TimeWord.DAYS.phrases();

    /** What one of them is. */
    private record Named(Phrases phrases, Rhythm rhythm) {}

    private static final List<Named> UNITS = List.of(
            new Named(TimeWord.WEEKS.phrases(), Rhythm.of(1, WEEKS)),
            new Named(RhythmWord.FORTNIGHT.phrases(), Rhythm.of(2, WEEKS)),
            new Named(TimeWord.MONTHS.phrases(), Rhythm.of(1, MONTHS)),
            new Named(RhythmWord.QUARTER.phrases(), Rhythm.of(3, MONTHS)),
            new Named(RhythmWord.HALF_YEAR.phrases(), Rhythm.of(6, MONTHS)),
            new Named(TimeWord.YEARS.phrases(), Rhythm.of(12, MONTHS)));
    private static final List<Named> ADJECTIVES = List.of(
            new Named(RhythmWord.DAILY.phrases(), Rhythm.of(1, DAYS)),
            new Named(RhythmWord.WEEKLY.phrases(), Rhythm.of(1, WEEKS)),
            new Named(RhythmWord.MONTHLY.phrases(), Rhythm.of(1, MONTHS)),
            new Named(RhythmWord.EVERY_TWO_MONTHS.phrases(), Rhythm.of(2, MONTHS)),
            new Named(RhythmWord.QUARTERLY.phrases(), Rhythm.of(3, MONTHS)),
            new Named(RhythmWord.HALF_YEARLY.phrases(), Rhythm.of(6, MONTHS)),
            new Named(RhythmWord.YEARLY.phrases(), Rhythm.of(12, MONTHS)));

    private static final List<Phrases> ORDINALS = List.of(
            RhythmWord.FIRST.phrases(),
            RhythmWord.SECOND.phrases(),
            RhythmWord.THIRD.phrases(),
            RhythmWord.FOURTH.phrases());
    private static final Phrases LAST_ONE = RhythmWord.LAST.phrases();
    private static final Phrases ORDINAL_ENDING = RhythmWord.ORDINAL_ENDING.phrases();

    private static final Phrases COUNTED = RhythmWord.BESIDE_A_COUNT.phrases();

    private final TokenCursor cursor;

    private RhythmReader(String text) {
        cursor = TokenCursor.of(text);
    }

    /** The rhythm; nothing for anything else, also where only a part of the text is one. */
    public static Optional<Rhythm> read(String text) {
        var reader = new RhythmReader(text);
        reader.cursor.skip(LEADING);
        var rhythm = reader.rhythm();
        reader.cursor.takeAny(",");
        return rhythm != null && rhythm.every() > 0 && reader.cursor.isFinished()
                ? Optional.of(rhythm)
                : Optional.empty();
    }

    /** How often: « 6 », « 6 fois », « encore 6 visites »; nothing where it counts anything else, as « 6 mois » does. */
    public static OptionalInt count(String text) {
        var cursor = TokenCursor.of(text);
        cursor.skip(COUNTED);
        var count = number(cursor);
        cursor.skip(COUNTED);
        return count != null && cursor.isFinished() ? OptionalInt.of(count) : OptionalInt.empty();
    }

    private @Nullable Rhythm rhythm() {
        for (Rule<Rhythm> way : List.<Rule<Rhythm>>of(
                this::adjective,
                this::oneOutOf,
                this::nthWeekday,
                this::dayOfMonth,
                this::once,
                this::each,
                this::bare)) {
            var read = cursor.attempt(way);
            if (read != null) {
                return read;
            }
        }
        return null;
    }

    private @Nullable Rhythm adjective() {
        return named(ADJECTIVES);
    }

    private @Nullable Rhythm named(List<Named> some) {
        return some.stream()
                .filter(one -> cursor.take(one.phrases()))
                .findFirst()
                .map(Named::rhythm)
                .orElse(null);
    }

    /** « une semaine sur deux », « un mardi sur deux ». */
    private @Nullable Rhythm oneOutOf() {
        var one = number(cursor);
        var what = one == null || one != 1 ? null : unitOrWeekday(1);
        var more = what != null && cursor.take(OUT_OF) ? number(cursor) : null;
        return what == null || more == null ? null : withDay(what.times(more));
    }

    /** « le premier lundi du mois », « le dernier vendredi, tous les 2 mois ». */
    private @Nullable Rhythm nthWeekday() {
        var nth = nthWeekday(Rhythm.of(1, MONTHS));
        if (nth == null) {
            return null;
        }
        cursor.takeAny(",");
        var months = cursor.take(OF_THE_MONTH) ? Integer.valueOf(1) : cursor.attempt(this::everyMonths);
        return months == null ? nth : nth.times(months);
    }

    private @Nullable Integer everyMonths() {
        var other = cursor.attempt(this::oneOutOf);
        var rhythm = other != null ? other : each();
        return rhythm == null || rhythm.unit() != MONTHS || rhythm.number() != null ? null : rhythm.every();
    }

    private @Nullable Rhythm nthWeekday(Rhythm months) {
        cursor.take(THE);
        var which = ordinal();
        var day = which == null ? null : cursor.day();
        return which == null || day == null ? null : months.on(day).onNumber(which);
    }

    private @Nullable Integer ordinal() {
        if (cursor.take(LAST_ONE)) {
            return LAST;
        }
        for (var ordinal : ORDINALS) {
            if (cursor.take(ordinal)) {
                return ORDINALS.indexOf(ordinal) + 1;
            }
        }
        var digits = cursor.numeral();
        var ending = digits != null && (cursor.take(ORDINAL_ENDING) || cursor.take(Unit.EURO));
        return digits == null || !ending || digits.value() < 1 || digits.value() > ORDINALS.size()
                ? null
                : Integer.valueOf(digits.value());
    }

    /** « le 15 du mois », « le 1er de chaque mois ». */
    private @Nullable Rhythm dayOfMonth() {
        var day = cursor.take(THE) ? dayNumber() : null;
        return day != null && cursor.take(OF_THE_MONTH) ? Rhythm.of(1, MONTHS).onNumber(day) : null;
    }

    private @Nullable Integer dayNumber() {
        var day = number(cursor);
        cursor.take(ORDINAL_ENDING);
        return day == null || day < 1 || day > 31 ? null : day;
    }

    /** « 1 fois par mois », « une fois toutes les 3 semaines »; twice a month says not when. */
    private @Nullable Rhythm once() {
        if (!cursor.take(ONCE)) {
            var one = number(cursor);
            if (one == null || one != 1 || !cursor.take(TIMES)) {
                return null;
            }
        }
        return cursor.take(PER) || cursor.takeAny("/") ? counted() : null;
    }

    private @Nullable Rhythm each() {
        return cursor.take(EVERY) ? counted() : null;
    }

    /** « 4 semaines », « 2 mois »; a number alone counts weeks. */
    private @Nullable Rhythm bare() {
        var weeks = number(cursor);
        if (weeks == null) {
            var weekday = cursor.take(THE) ? cursor.day() : null;
            return weekday == null ? null : Rhythm.of(1, WEEKS).on(weekday);
        }
        var unit = cursor.attempt(() -> unit(weeks));
        return unit == null ? Rhythm.of(weeks, WEEKS) : withDay(unit);
    }

    private @Nullable Rhythm counted() {
        var number = number(cursor);
        var rhythm = unitOrWeekday(number == null ? 1 : number);
        return rhythm == null ? null : withDay(rhythm);
    }

    private @Nullable Rhythm unitOrWeekday(int number) {
        var weekday = cursor.day();
        return weekday == null ? unit(number) : Rhythm.of(number, WEEKS).on(weekday);
    }

    private @Nullable Rhythm unit(int number) {
        if (cursor.take(DAY)) {
            return days(number);
        }
        var unit = named(UNITS);
        return unit == null ? null : unit.times(number);
    }

    /** Who says « tous les 15 jours » means the same weekday again, in two weeks. */
    private static Rhythm days(int number) {
        var idiom = number == FIFTEEN || number == EIGHT;
        return idiom || number % DAYS_OF_A_WEEK == 0
                ? Rhythm.of(number / DAYS_OF_A_WEEK, WEEKS)
                : Rhythm.of(number, DAYS);
    }

    /** « toutes les 2 semaines, le mardi », « tous les mois, le premier lundi », « tous les 2 mois le 15 ». */
    private Rhythm withDay(Rhythm rhythm) {
        var with = cursor.attempt(() -> {
            cursor.takeAny(",");
            if (rhythm.unit() == MONTHS) {
                var nth = cursor.attempt(() -> nthWeekday(rhythm));
                return nth != null ? nth : numbered(rhythm);
            }
            cursor.take(THE);
            DayOfWeek day = rhythm.unit() == WEEKS && rhythm.weekday() == null ? cursor.day() : null;
            return day == null ? null : rhythm.on(day);
        });
        return with == null ? rhythm : with;
    }

    private @Nullable Rhythm numbered(Rhythm months) {
        var day = cursor.take(THE) ? dayNumber() : null;
        return day == null ? null : months.onNumber(day);
    }

    private static @Nullable Integer number(TokenCursor cursor) {
        return cursor.attempt(() -> {
            var digits = cursor.numeral();
            var number = digits == null ? NumberWords.next(cursor) : Integer.valueOf(digits.value());
            return number == null || number > MOST ? null : number;
        });
    }
}
