package app.rosalie.language.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.function.IntFunction;

/** A day of the year that has a name of its own in France. */
record NamedDay(IntFunction<LocalDate> inYear) {

    /** As many days after Easter. */
    static final int WHITSUN = 49;

    static NamedDay on(int day, Month month) {
        return new NamedDay(year -> LocalDate.of(year, month, day));
    }

    /** So many days after Easter Sunday. */
    static NamedDay easterPlus(int days) {
        return new NamedDay(year -> easter(year).plusDays(days));
    }

    static NamedDay sunday(int number, Month month) {
        return new NamedDay(year ->
                LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(number, DayOfWeek.SUNDAY)));
    }

    /** The last Sunday of May, or the first of June where that one is Whitsun. */
    static NamedDay mothersDay() {
        return new NamedDay(year -> {
            var last = LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.SUNDAY));
            return last.equals(easter(year).plusDays(WHITSUN)) ? last.plusWeeks(1) : last;
        });
    }

    /** By the Gregorian computus, in the form that Meeus, Jones and Butcher gave it. */
    static LocalDate easter(int year) {
        var century = year / 100;
        var golden = year % 19;
        var epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        var weekday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - epact - year % 100 % 4) % 7;
        var late = (golden + 11 * epact + 22 * weekday) / 451;
        var days = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
