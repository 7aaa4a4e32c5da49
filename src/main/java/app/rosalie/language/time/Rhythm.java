package app.rosalie.language.time;

import java.time.DayOfWeek;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How often something comes again: « tous les 10 jours », « le premier lundi du mois ».
 *
 * @param every at least 1
 * @param unit days, weeks or months
 * @param weekday the day it falls on, where one was said
 * @param number within a month: which one of the weekday (-1 for the last), or the day of the month where no weekday was said
 */
public record Rhythm(
        int every,
        ChronoUnit unit,
        @Nullable DayOfWeek weekday,
        @Nullable Integer number) {
    static Rhythm of(int every, ChronoUnit unit) {
        return new Rhythm(every, unit, null, null);
    }

    Rhythm on(DayOfWeek day) {
        return new Rhythm(every, unit, day, number);
    }

    Rhythm onNumber(int which) {
        return new Rhythm(every, unit, weekday, which);
    }

    Rhythm times(int more) {
        return new Rhythm(every * more, unit, weekday, number);
    }
}
