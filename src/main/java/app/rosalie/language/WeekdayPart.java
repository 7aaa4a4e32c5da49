package app.rosalie.language;

import app.rosalie.language.DatePart.Date;
import app.rosalie.language.Token.Numeral;
import java.time.DayOfWeek;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A weekday, alone, with its direction, or with its date: « mardi », « mardi en huit », « mardi dernier », « jeudi 12 mars ». */
final class WeekdayPart {

    static final Sayings NEXT = Sayings.of(
            "prochain",
            "prochaine",
            "prochaines",
            "prochains",
            "pro",
            "proch",
            "suivant",
            "suivante",
            "d apres",
            "qui vient",
            "qui suit");
    static final Sayings LAST =
            Sayings.of("dernier", "derniere", "passe", "passee", "precedent", "precedente", "d avant");
    static final Sayings THIS_WEEK = Sayings.of("de cette semaine", "cette semaine");
    static final Sayings NEXT_WEEK = Sayings.of(
            "de la semaine prochaine",
            "de la semaine pro",
            "la semaine prochaine",
            "semaine prochaine",
            "sem pro",
            "de la semaine d apres");
    static final Sayings LAST_WEEK =
            Sayings.of("de la semaine derniere", "de la semaine passee", "la semaine derniere", "semaine derniere");
    private static final Sayings IN_EIGHT = Sayings.of("en huit");
    private static final Sayings IN_FIFTEEN = Sayings.of("en quinze");
    private static final Sayings IN = Sayings.of("en");
    private static final Sayings THE = Sayings.of("le", "ce", "du");

    /** How many months around today are looked through for « mardi 14 ». */
    private static final int MONTHS_AROUND = 2;

    /** Further ahead, whoever says « mardi 14 » would say the month. */
    private static final int DAYS_AHEAD = 31;

    private WeekdayPart() {}

    static @Nullable List<Stretch> next(Reading reading, Today today) {
        var weekday = reading.day();
        if (weekday == null) {
            return null;
        }
        reading.takeEndOfAbbreviation();
        var dated = reading.attempt(() -> dated(reading, weekday, today));
        return dated != null ? dated : directed(reading, weekday, today);
    }

    private static @Nullable List<Stretch> dated(Reading reading, DayOfWeek weekday, Today today) {
        reading.takeAny(",");
        var led = reading.take(THE);
        var date = DatePart.next(reading);
        if (date == null || goesOn(reading)) {
            return null;
        }
        if (date.month() == null) {
            var days = inTheMonthsAround(date, weekday, today);
            return days.isEmpty() && led ? nonEmpty(date.on(today)) : nonEmpty(days);
        }
        var days = date.on(today);
        var fitting = days.stream().filter(day -> isOn(day, weekday)).toList();
        return fitting.isEmpty() && !days.isEmpty()
                ? Stream.concat(days.stream(), today.weekday(weekday).stream()).toList()
                : nonEmpty(fitting);
    }

    private static @Nullable List<Stretch> nonEmpty(List<Stretch> days) {
        return days.isEmpty() ? null : days;
    }

    /** « 14-16 » is no date. */
    static boolean goesOn(Reading reading) {
        return reading.isGlued()
                && (reading.stands(0, '-') || reading.stands(0, '/') || reading.stands(0, ':'))
                && reading.next(1) instanceof Numeral;
    }

    private static List<Stretch> inTheMonthsAround(Date date, DayOfWeek weekday, Today today) {
        var running = YearMonth.from(today.date());
        var months = today.lookingBack() ? IntStream.of(0, -1, -2) : IntStream.rangeClosed(0, MONTHS_AROUND);
        return months.mapToObj(n -> date.inMonth(running.plusMonths(n)))
                .flatMap(Stream::ofNullable)
                .filter(day -> isOn(day, weekday))
                .filter(day -> today.lookingBack()
                        ? !day.first().isAfter(today.date())
                        : !day.first().isBefore(today.date())
                                && day.first().isBefore(today.date().plusDays(DAYS_AHEAD)))
                .limit(1)
                .toList();
    }

    private static boolean isOn(Stretch day, DayOfWeek weekday) {
        return day.first().getDayOfWeek() == weekday;
    }

    static List<Stretch> directed(Reading reading, DayOfWeek weekday, Today today) {
        var inWeek = inWeek(reading, weekday, today);
        if (inWeek != null) {
            return inWeek;
        }
        if (reading.take(NEXT)) {
            return afterToday(weekday, today);
        }
        if (reading.take(LAST)) {
            return List.of(Stretch.day(today.date().with(TemporalAdjusters.previous(weekday))));
        }
        var weeks = weeksMore(reading);
        if (weeks > 0) {
            var coming = today.date().with(TemporalAdjusters.nextOrSame(weekday));
            return List.of(Stretch.day(coming.plusWeeks(weeks)));
        }
        return today.weekday(weekday);
    }

    /** « en 8 », but not « en 8 minutes ». */
    private static int weeksMore(Reading reading) {
        if (reading.take(IN_EIGHT)) {
            return 1;
        }
        if (reading.take(IN_FIFTEEN)) {
            return 2;
        }
        var weeks = reading.attempt(() -> {
            var number = reading.take(IN) ? reading.numeral() : null;
            return number == null || reading.next() instanceof Token.Measure
                    ? null
                    : switch (number.value()) {
                        case 8 -> Integer.valueOf(1);
                        case 15 -> Integer.valueOf(2);
                        default -> null;
                    };
        });
        return weeks == null ? 0 : weeks;
    }

    private static @Nullable List<Stretch> inWeek(Reading reading, DayOfWeek weekday, Today today) {
        var weeks = reading.take(THIS_WEEK)
                ? Integer.valueOf(0)
                : reading.take(NEXT_WEEK) ? Integer.valueOf(1) : reading.take(LAST_WEEK) ? Integer.valueOf(-1) : null;
        return weeks == null
                ? null
                : List.of(Stretch.day(
                        Stretch.week(today.date()).first().plusWeeks(weeks).plusDays(weekday.getValue() - 1L)));
    }

    /** Said on a Monday, « mardi prochain » is tomorrow to some and in eight days to others. */
    private static List<Stretch> afterToday(DayOfWeek weekday, Today today) {
        var next = today.date().with(TemporalAdjusters.next(weekday));
        var days = new ArrayList<Stretch>(2);
        days.add(Stretch.day(next));
        if (Stretch.week(today.date()).isRunningOn(next)) {
            days.add(Stretch.day(next.plusWeeks(1)));
        }
        return days;
    }
}
