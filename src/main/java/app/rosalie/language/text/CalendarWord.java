package app.rosalie.language.text;

import java.util.List;
import java.util.Set;

/** The names of days and months; in {@code vocabulary/fr/calendar.yaml}, in the order of the week and the year. */
enum CalendarWord {
    MONDAY,
    TUESDAY,
    WEDNESDAY,
    THURSDAY,
    FRIDAY,
    SATURDAY,
    SUNDAY,
    JANUARY,
    FEBRUARY,
    MARCH,
    APRIL,
    MAY,
    JUNE,
    JULY,
    AUGUST,
    SEPTEMBER,
    OCTOBER,
    NOVEMBER,
    DECEMBER,
    NO_DAY,
    NO_MONTH,
    BEFORE_A_ONE,
    PLUS,
    BEHIND_A_PLUS;

    private static final WordFile<CalendarWord> WORDS = WordFile.of("calendar.yaml", values());

    Set<String> words() {
        return WORDS.set(this);
    }

    /** In the order in which they stand there. */
    List<String> list() {
        return WORDS.list(this);
    }

    /** Those from one to another, both included. */
    static List<CalendarWord> between(CalendarWord first, CalendarWord last) {
        return List.of(values()).subList(first.ordinal(), last.ordinal() + 1);
    }
}
