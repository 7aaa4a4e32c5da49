package app.rosalie.language;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Days that are counted from today: « dans 15 jours », « il y a une semaine », « les 7 derniers jours ». */
final class CountedPart {

    private static final int MOST_DAYS = 366;
    private static final int MOST_YEARS = 10;

    private static final Sayings AHEAD = Sayings.of("dans", "ds");
    private static final Sayings AGO = Sayings.of("il y a", "ya", "y a", "il ya", "cela fait", "ca fait");
    private static final Sayings DAYS = Sayings.of("jour", "jours", "j", "jrs", "jr");
    private static final Sayings WEEKS = Sayings.of("semaine", "semaines", "sem");
    private static final Sayings MONTHS = Sayings.of("mois");
    private static final Sayings YEARS = Sayings.of("an", "ans", "annee", "annees");
    private static final Sayings EIGHT_DAYS = Sayings.of("une huitaine", "une huitaine de jours");
    private static final Sayings FIFTEEN_DAYS = Sayings.of("une quinzaine", "une quinzaine de jours", "quinzaine");
    private static final Sayings THESE = Sayings.of("les", "ces", "sur les", "des", "pour les", "dans les", "mes");
    private static final Sayings LAST = Sayings.of("derniers", "dernieres", "passes", "passees");
    private static final Sayings NEXT = Sayings.of("prochains", "prochaines", "jours a venir");

    private CountedPart() {}

    /** Some units of the calendar; the loose ones of « huit jours », which is a week, besides. */
    private record Count(long days, long months, @Nullable Integer loosely) {

        LocalDate from(LocalDate day, int direction) {
            return day.plusDays(days * direction).plusMonths(months * direction);
        }
    }

    static @Nullable List<Stretch> next(Reading reading, Today today) {
        var single = single(reading, today);
        return single != null ? single : reading.attempt(() -> several(reading, today));
    }

    /** « dans 3 jours », « il y a 3 jours ». */
    static @Nullable List<Stretch> single(Reading reading, Today today) {
        return reading.attempt(() -> fromToday(reading, today));
    }

    /** « 3 jours », behind « d'ici » or « sous ». */
    static @Nullable List<Stretch> ahead(Reading reading, Today today) {
        return reading.attempt(() -> counted(reading, today, 1));
    }

    private static @Nullable List<Stretch> fromToday(Reading reading, Today today) {
        var direction = reading.take(AHEAD) ? 1 : reading.take(AGO) ? -1 : 0;
        return direction == 0 ? null : counted(reading, today, direction);
    }

    private static @Nullable List<Stretch> counted(Reading reading, Today today, int direction) {
        var count = count(reading);
        if (count == null) {
            return null;
        }
        var exact = Stream.of(count.from(today.date(), direction));
        var loose = Stream.ofNullable(count.loosely()).map(days -> today.date().plusDays((long) days * direction));
        return Stream.concat(exact, loose).map(Stretch::day).toList();
    }

    private static @Nullable Count count(Reading reading) {
        if (reading.take(EIGHT_DAYS)) {
            return new Count(7, 0, 8);
        }
        if (reading.take(FIFTEEN_DAYS)) {
            return new Count(14, 0, 15);
        }
        var number = number(reading);
        return number == null ? null : unit(reading, number);
    }

    private static @Nullable Integer number(Reading reading) {
        var digits = reading.numeral();
        var number = digits == null ? NumberWords.next(reading) : Integer.valueOf(digits.value());
        return number == null || number > MOST_DAYS ? null : number;
    }

    private static @Nullable Count unit(Reading reading, int number) {
        if (reading.take(DAYS)) {
            return switch (number) {
                case 8 -> new Count(7, 0, 8);
                case 15 -> new Count(14, 0, 15);
                default -> new Count(number, 0, null);
            };
        }
        if (reading.take(WEEKS)) {
            return new Count(7L * number, 0, null);
        }
        if (number <= 12 * MOST_YEARS && reading.take(MONTHS)) {
            return new Count(0, number, null);
        }
        return number <= MOST_YEARS && reading.take(YEARS) ? new Count(0, 12L * number, null) : null;
    }

    /** « les 7 derniers jours » end today, « les 3 prochains jours » begin tomorrow. */
    private static @Nullable List<Stretch> several(Reading reading, Today today) {
        var number = reading.take(THESE) ? number(reading) : null;
        var direction = number == null ? 0 : reading.take(LAST) ? -1 : reading.take(NEXT) ? 1 : 0;
        var count = number == null || direction == 0 ? null : plain(reading, number);
        if (count == null || number == null || number == 0) {
            return null;
        }
        var far = count.from(today.date(), direction);
        var days = direction < 0
                ? new Stretch(far.plusDays(1), today.date(), Grain.DAY)
                : new Stretch(today.date().plusDays(1), far, Grain.DAY);
        return List.of(days);
    }

    private static @Nullable Count plain(Reading reading, int number) {
        return reading.take(DAYS) ? new Count(number, 0, null) : unit(reading, number);
    }
}
