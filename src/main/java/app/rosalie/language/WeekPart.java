package app.rosalie.language;

import app.rosalie.language.Token.Numeral;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Weeks and week-ends: « la semaine prochaine », « sem pro », « semaine 32 », « fin de semaine », « ce week-end ». */
final class WeekPart {

    private static final Sayings THIS_WEEK = Sayings.of(
            "cette semaine",
            "cette sem",
            "cette semaine ci",
            "de la semaine",
            "la semaine en cours",
            "semaine en cours",
            "dans la semaine",
            "courant de la semaine",
            "courant semaine");
    private static final Sayings WEEK = Sayings.of(
            "la semaine",
            "la sem",
            "semaine",
            "sem",
            "smaine",
            "la smaine",
            "de la semaine",
            "cette semaine",
            "s",
            "semaines");
    private static final Sayings WEEKEND = Sayings.of(
            "week end",
            "weekend",
            "we",
            "w e",
            "wkd",
            "wend",
            "weeck end",
            "wk end",
            "ce week end",
            "ce weekend",
            "ce we",
            "ce w e",
            "le week end",
            "le weekend",
            "le we");
    private static final Sayings BEGINNING = Sayings.of("debut de", "en debut de", "debut", "en debut");
    private static final Sayings MIDDLE = Sayings.of("milieu de", "en milieu de", "mi");
    private static final Sayings END = Sayings.of("fin de", "en fin de", "fin", "la fin de", "en fin");
    private static final Sayings OF_THE = Sayings.of("du", "du lundi", "de");
    private static final Set<String> EVERY = Set.of("les", "tous", "par", "des", "en", "une", "chaque", "bon", "bonne");

    private static final Set<String> BEGINNINGS = Sayings.beginnings(THIS_WEEK, WEEK, WEEKEND, BEGINNING, MIDDLE, END);

    private WeekPart() {}

    static @Nullable List<Stretch> next(Reading reading, Today today) {
        if (!reading.standsOneOf(BEGINNINGS)) {
            return null;
        }
        var part = reading.attempt(() -> partOfWeek(reading, today));
        if (part != null) {
            return part;
        }
        if (reading.isBehind(EVERY)) {
            return null;
        }
        var week = reading.attempt(() -> week(reading, today));
        return week != null ? week : reading.attempt(() -> weekend(reading, today));
    }

    private static @Nullable List<Stretch> partOfWeek(Reading reading, Today today) {
        var third = reading.take(BEGINNING) ? 0 : reading.take(MIDDLE) ? 1 : reading.take(END) ? 2 : -1;
        var weeks = third < 0 ? null : reading.attempt(() -> week(reading, today));
        if (weeks == null) {
            weeks = third >= 0 && reading.take(WEEK) ? List.of(Stretch.week(today.date())) : null;
        }
        if (weeks == null) {
            return null;
        }
        var monday = weeks.getFirst().first();
        return switch (third) {
            case 0 -> List.of(days(monday, 0, 1));
            case 1 -> List.of(days(monday, 2, 3));
            default -> List.of(days(monday, 3, 5), Stretch.weekend(monday));
        };
    }

    private static Stretch days(LocalDate monday, int first, int last) {
        return new Stretch(monday.plusDays(first), monday.plusDays(last), Grain.DAY);
    }

    private static @Nullable List<Stretch> week(Reading reading, Today today) {
        var started = reading.position();
        if (reading.take(WEEK)) {
            if (reading.take(WeekdayPart.NEXT)) {
                return List.of(Stretch.week(today.date().plusWeeks(1)));
            }
            if (reading.take(WeekdayPart.LAST)) {
                return List.of(Stretch.week(today.date().minusWeeks(1)));
            }
            var other = reading.attempt(() -> numbered(reading, today));
            other = other != null ? other : reading.attempt(() -> dated(reading, today));
            if (other != null) {
                return other;
            }
            reading.moveTo(started);
        }
        return reading.take(THIS_WEEK) ? List.of(Stretch.week(today.date())) : null;
    }

    /** « semaine 32 »; the letter alone only right before its number: « S32 ». */
    private static @Nullable List<Stretch> numbered(Reading reading, Today today) {
        var letter =
                reading.before() instanceof Token.Word word && word.folded().equals("s");
        if (letter && !reading.isGlued()) {
            return null;
        }
        return reading.numeral() instanceof Numeral number && number.value() >= 1 && number.value() <= 53
                ? today.occurrences(2, n -> week(today.date().getYear() + n, number.value()))
                : null;
    }

    private static @Nullable Stretch week(int year, int number) {
        try {
            return Stretch.week(LocalDate.of(year, 7, 1).with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number));
        } catch (DateTimeException none) {
            return null;
        }
    }

    /** « la semaine du 10 août ». */
    private static @Nullable List<Stretch> dated(Reading reading, Today today) {
        if (!reading.take(OF_THE)) {
            return null;
        }
        var date = DatePart.next(reading);
        var days = date == null ? List.<Stretch>of() : date.on(today);
        return days.isEmpty()
                ? null
                : days.stream().map(day -> Stretch.week(day.first())).distinct().toList();
    }

    private static @Nullable List<Stretch> weekend(Reading reading, Today today) {
        if (!reading.take(WEEKEND)) {
            return null;
        }
        var near = Stretch.weekend(today.date());
        var next = Stretch.weekend(today.date().plusWeeks(1));
        if (reading.take(WeekdayPart.NEXT)) {
            return near.isRunningOn(today.date()) ? List.of(next) : List.of(near, next);
        }
        if (reading.take(WeekdayPart.LAST)) {
            return List.of(Stretch.weekend(today.date().minusWeeks(1)));
        }
        var dated = reading.attempt(() -> dated(reading, today));
        if (dated != null) {
            return dated.stream().map(week -> Stretch.weekend(week.first())).toList();
        }
        return today.lookingBack() && !near.isRunningOn(today.date())
                ? List.of(Stretch.weekend(today.date().minusWeeks(1)))
                : List.of(near);
    }
}
