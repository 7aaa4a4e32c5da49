package app.rosalie.language;

import app.rosalie.language.Token.MonthName;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Months and years: « en juillet », « mi-août », « fin du mois », « le dernier mois », « l'année dernière ». */
final class MonthPart {

    private static final Sayings BEGINNING =
            Sayings.of("debut", "en debut de", "au debut de", "debut de", "tout debut");
    private static final Sayings MIDDLE = Sayings.of("mi", "milieu", "a la mi", "milieu de");
    private static final Sayings END =
            Sayings.of("fin", "en fin de", "a la fin de", "fin de", "la fin de", "toute fin");
    private static final Sayings IN = Sayings.of(
            "en",
            "au mois de",
            "au mois d",
            "le mois de",
            "le mois d",
            "mois de",
            "mois d",
            "courant",
            "du mois de",
            "du mois d",
            "ce mois de",
            "dans le mois de",
            "pour le mois de");
    private static final Sayings OF = Sayings.of("de", "d");
    private static final Sayings THIS_MONTH = Sayings.of(
            "ce mois ci",
            "ce mois",
            "du mois",
            "le mois en cours",
            "mois en cours",
            "du mois en cours",
            "dans le mois",
            "de ce mois");
    private static final Sayings MONTH =
            Sayings.of("le mois", "mois", "du mois", "ce mois", "de mois", "du mois", "au mois");
    private static final Sayings MONTH_ALONE = Sayings.of("mois");
    private static final Sayings THIS_YEAR = Sayings.of(
            "cette annee",
            "de cette annee",
            "de l annee",
            "annee en cours",
            "l annee en cours",
            "cet an",
            "d annee",
            "dans l annee");
    private static final Sayings YEAR =
            Sayings.of("l annee", "annee", "l an", "an", "de l annee", "de l an", "d annee", "cette annee");
    private static final Sayings YEAR_ALONE = Sayings.of("annee");
    private static final Sayings YEAR_NUMBER = Sayings.of("en", "annee", "l annee", "de l annee", "de", "courant");

    /** First names too, so that one of them alone may be a client. */
    private static final Set<Month> NAMES = Set.of(Month.JANUARY, Month.MARCH, Month.APRIL, Month.MAY, Month.JUNE);

    private static final Set<String> BEGINNINGS = Stream.concat(
                    Sayings.beginnings(
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
                            WeekdayPart.NEXT,
                            WeekdayPart.LAST)
                            .stream(),
                    Stream.of(Vocabulary.SEPT))
            .collect(Collectors.toUnmodifiableSet());

    /** @param maybeName whether it is one word that women are called by */
    record Read(List<Stretch> stretches, boolean maybeName) {}

    private MonthPart() {}

    static @Nullable Read next(Reading reading, Today today) {
        if (!(reading.next() instanceof MonthName) && !reading.standsOneOf(BEGINNINGS)) {
            return null;
        }
        var third = reading.attempt(() -> thirdOfMonth(reading, today));
        if (third != null) {
            return new Read(third, false);
        }
        var named = reading.attempt(() -> named(reading, today));
        if (named != null) {
            return named;
        }
        var counted = reading.attempt(() -> month(reading, today));
        counted = counted != null ? counted : reading.attempt(() -> year(reading, today));
        return counted == null ? null : new Read(counted, false);
    }

    private static @Nullable List<Stretch> thirdOfMonth(Reading reading, Today today) {
        var third = reading.take(BEGINNING) ? 0 : reading.take(MIDDLE) ? 1 : reading.take(END) ? 2 : -1;
        if (third < 0) {
            return null;
        }
        reading.takeAny("-");
        var named = reading.attempt(() -> named(reading, today));
        var months = named != null ? named.stretches() : reading.attempt(() -> month(reading, today));
        if (months == null && reading.take(MONTH)) {
            months = List.of(Stretch.month(YearMonth.from(today.date())));
        }
        if (months != null) {
            return months.stream()
                    .map(month -> third(YearMonth.from(month.first()), third))
                    .toList();
        }
        var years = reading.attempt(() -> year(reading, today));
        return years == null || third == 1
                ? null
                : years.stream()
                        .map(year -> Stretch.month(YearMonth.from(third == 0 ? year.first() : year.last())))
                        .toList();
    }

    private static Stretch third(YearMonth month, int third) {
        return switch (third) {
            case 0 -> new Stretch(month.atDay(1), month.atDay(10), Grain.WEEK);
            case 1 -> new Stretch(month.atDay(11), month.atDay(20), Grain.WEEK);
            default -> new Stretch(month.atDay(21), month.atEndOfMonth(), Grain.WEEK);
        };
    }

    private static @Nullable Read named(Reading reading, Today today) {
        var sure = reading.take(IN);
        if (!sure) {
            reading.take(OF);
        }
        var month = reading.month();
        if (month == null) {
            return null;
        }
        reading.takeEndOfAbbreviation();
        var year = reading.attempt(() -> DatePart.year(reading));
        if (year == null && reading.take(WeekdayPart.LAST)) {
            return new Read(today(today, true).occurrences(2, n -> inYear(today, n, month)), false);
        }
        var next = year == null && reading.take(WeekdayPart.NEXT);
        var stretches = year != null
                ? List.of(Stretch.month(YearMonth.of(year, month)))
                : today.occurrences(2, n -> inYear(today, n, month)).stream()
                        .filter(one -> !next || one.first().isAfter(today.date()))
                        .toList();
        return stretches.isEmpty()
                ? null
                : new Read(stretches, !sure && !next && year == null && NAMES.contains(month));
    }

    private static Today today(Today today, boolean lookingBack) {
        return new Today(today.now(), lookingBack);
    }

    private static Stretch inYear(Today today, int n, Month month) {
        return Stretch.month(YearMonth.of(today.date().getYear() + n, month));
    }

    private static @Nullable List<Stretch> month(Reading reading, Today today) {
        var months = Steps.next(reading, MONTH, MONTH_ALONE, THIS_MONTH);
        return months == null
                ? null
                : List.of(Stretch.month(YearMonth.from(today.date()).plusMonths(months)));
    }

    static @Nullable List<Stretch> year(Reading reading, Today today) {
        var years = Steps.next(reading, YEAR, YEAR_ALONE, THIS_YEAR);
        if (years != null) {
            return List.of(Stretch.year(today.date().getYear() + years));
        }
        var number = reading.take(YEAR_NUMBER) ? DatePart.year(reading) : null;
        return number == null ? null : List.of(Stretch.year(number));
    }
}
