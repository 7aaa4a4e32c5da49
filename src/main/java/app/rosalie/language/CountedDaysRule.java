package app.rosalie.language;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Days that are counted from today: « dans 15 jours », « il y a une semaine », « les 7 derniers jours ». */
final class CountedDaysRule {

    private static final int MOST_DAYS = 366;
    private static final int MOST_YEARS = 10;

    private static final Phrases AHEAD = Phrases.of("dans", "ds");
    private static final Phrases AGO = Phrases.of("il y a", "ya", "y a", "il ya", "cela fait", "ca fait");
    private static final Phrases DAYS = Phrases.of("jour", "jours", "j", "jrs", "jr");
    private static final Phrases WEEKS = Phrases.of("semaine", "semaines", "sem");
    private static final Phrases MONTHS = Phrases.of("mois");
    private static final Phrases YEARS = Phrases.of("an", "ans", "annee", "annees");
    private static final Phrases EIGHT_DAYS = Phrases.of("une huitaine", "une huitaine de jours");
    private static final Phrases FIFTEEN_DAYS = Phrases.of("une quinzaine", "une quinzaine de jours", "quinzaine");
    private static final Phrases THESE = Phrases.of("les", "ces", "sur les", "des", "pour les", "dans les", "mes");
    private static final Phrases LAST = Phrases.of("derniers", "dernieres", "passes", "passees");
    private static final Phrases NEXT = Phrases.of("prochains", "prochaines", "jours a venir");

    private CountedDaysRule() {}

    /** Some units of the calendar; the loose ones of « huit jours », which is a week, besides. */
    private record Count(long days, long months, @Nullable Integer loosely) {

        LocalDate from(LocalDate day, int direction) {
            return day.plusDays(days * direction).plusMonths(months * direction);
        }
    }

    static @Nullable List<DayStretch> next(TokenCursor cursor, ReferenceDay reference) {
        var single = single(cursor, reference);
        return single != null ? single : cursor.attempt(() -> several(cursor, reference));
    }

    /** « dans 3 jours », « il y a 3 jours ». */
    static @Nullable List<DayStretch> single(TokenCursor cursor, ReferenceDay reference) {
        return cursor.attempt(() -> fromToday(cursor, reference));
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
        var exact = Stream.of(count.from(reference.date(), direction));
        var loose =
                Stream.ofNullable(count.loosely()).map(days -> reference.date().plusDays((long) days * direction));
        return Stream.concat(exact, loose).map(DayStretch::day).toList();
    }

    private static @Nullable Count count(TokenCursor cursor) {
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
        var number = cursor.take(THESE) ? number(cursor) : null;
        var direction = number == null ? 0 : cursor.take(LAST) ? -1 : cursor.take(NEXT) ? 1 : 0;
        var count = number == null || direction == 0 ? null : plain(cursor, number);
        if (count == null || number == null || number == 0) {
            return null;
        }
        var far = count.from(reference.date(), direction);
        var days = direction < 0
                ? new DayStretch(far.plusDays(1), reference.date(), Grain.DAY)
                : new DayStretch(reference.date().plusDays(1), far, Grain.DAY);
        return List.of(days);
    }

    private static @Nullable Count plain(TokenCursor cursor, int number) {
        return cursor.take(DAYS) ? new Count(number, 0, null) : unit(cursor, number);
    }
}
