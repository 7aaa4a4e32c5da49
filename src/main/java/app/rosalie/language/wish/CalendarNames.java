package app.rosalie.language.wish;

import app.rosalie.language.text.Folded;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The names of days and months as the JDK has them, folded, in the order of the calendar. */
final class CalendarNames {

    static final List<String> WEEKDAYS = Stream.of(DayOfWeek.values())
            .map(day -> Folded.of(day.getDisplayName(TextStyle.FULL, Locale.FRENCH)))
            .toList();
    static final List<String> MONTHS = Stream.of(Month.values())
            .map(month -> Folded.of(month.getDisplayName(TextStyle.FULL, Locale.FRENCH)))
            .toList();

    private CalendarNames() {}
}
