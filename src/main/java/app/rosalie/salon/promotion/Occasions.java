package app.rosalie.salon.promotion;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * On which days of the week, and at which hours a visit begins that costs less.
 *
 * @param days at least one
 * @param fromMinute of the day, included
 * @param toMinute of the day, excluded: a visit at that minute costs what it always does
 */
public record Occasions(Set<DayOfWeek> days, int fromMinute, int toMinute) {

    public static final int MINUTES = 24 * 60;

    /** Always. */
    public static final Occasions ALWAYS = new Occasions(EnumSet.allOf(DayOfWeek.class), 0, MINUTES);

    public Occasions {
        if (days.isEmpty() || !fit(fromMinute, toMinute)) {
            throw new IllegalArgumentException("%s from %d to %d".formatted(days, fromMinute, toMinute));
        }
        // Always in the order of the week, so that equal ones read the same.
        days = Collections.unmodifiableSet(EnumSet.copyOf(days));
    }

    public static boolean fit(int fromMinute, int toMinute) {
        return fromMinute >= 0 && fromMinute < toMinute && toMinute <= MINUTES;
    }

    public Occasions on(Set<DayOfWeek> others) {
        return new Occasions(others, fromMinute, toMinute);
    }

    public Occasions between(int from, int to) {
        return new Occasions(days, from, to);
    }

    public boolean everyDay() {
        return days.size() == DayOfWeek.values().length;
    }

    public boolean allDay() {
        return fromMinute == 0 && toMinute == MINUTES;
    }

    /** @param start of a visit, in the salon's zone */
    public boolean hold(LocalDateTime start) {
        int minute = start.toLocalTime().toSecondOfDay() / 60;
        return days.contains(start.getDayOfWeek()) && fromMinute <= minute && minute < toMinute;
    }
}
