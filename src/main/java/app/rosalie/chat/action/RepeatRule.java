package app.rosalie.chat.action;

import app.rosalie.agenda.RecurrenceRule;
import app.rosalie.agenda.RecurrenceRule.Daily;
import app.rosalie.agenda.RecurrenceRule.Monthly;
import app.rosalie.agenda.RecurrenceRule.MonthlyWeekday;
import app.rosalie.agenda.RecurrenceRule.Weekly;
import java.time.DayOfWeek;

/**
 * A recurrence rule as one number, in thousands by its kind. Every how many weeks is that number itself, as buttons have carried
 * it before there were other rules.
 */
public record RepeatRule(long packed) {

    private static final int KIND = 1000;
    private static final int WEEKS = 0;
    private static final int DAYS = 1;
    private static final int MONTHS = 2;
    private static final int WEEKDAY = 3;
    private static final int NTH_WEEKDAY = 4;
    private static final int DAY_OF_MONTH = 5;
    private static final int DAYS_OF_WEEK = 7;
    private static final int DAYS_OF_MONTH = 31;

    /** The four first ones of a month, and the last. */
    private static final int PLACES = RecurrenceRule.MOST_NTH + 1;

    public static RepeatRule of(RecurrenceRule rule) {
        return new RepeatRule(
                switch (rule) {
                    case Daily(int interval) -> packed(DAYS, interval);
                    case Weekly(int interval, DayOfWeek day) ->
                        day == null ? interval : packed(WEEKDAY, (interval - 1) * DAYS_OF_WEEK + day.getValue() - 1);
                    case Monthly(int interval, Integer day) ->
                        day == null
                                ? packed(MONTHS, interval)
                                : packed(DAY_OF_MONTH, (interval - 1) * DAYS_OF_MONTH + day - 1);
                    case MonthlyWeekday(int interval, int nth, DayOfWeek day) ->
                        packed(
                                NTH_WEEKDAY,
                                ((interval - 1) * PLACES + (nth == RecurrenceRule.LAST ? 0 : nth)) * DAYS_OF_WEEK
                                        + day.getValue()
                                        - 1);
                });
    }

    /** The rule; a number that no rule has is cut to every week. */
    public RecurrenceRule rule() {
        int kind = packed < 0 || packed > KIND * KIND ? WEEKS : (int) (packed / KIND);
        int rest = (int) Math.floorMod(packed, (long) KIND);
        return switch (kind) {
            case DAYS -> new Daily(Math.clamp(rest, 1, RecurrenceRule.MOST_DAYS));
            case MONTHS -> new Monthly(months(rest), null);
            case WEEKDAY ->
                new Weekly(
                        Math.clamp(rest / DAYS_OF_WEEK + 1, 1, RecurrenceRule.MOST_WEEKS),
                        DayOfWeek.of(rest % DAYS_OF_WEEK + 1));
            case NTH_WEEKDAY -> {
                int place = rest / DAYS_OF_WEEK;
                int nth = place % PLACES;
                yield new MonthlyWeekday(
                        months(place / PLACES + 1),
                        nth == 0 ? RecurrenceRule.LAST : nth,
                        DayOfWeek.of(rest % DAYS_OF_WEEK + 1));
            }
            case DAY_OF_MONTH -> new Monthly(months(rest / DAYS_OF_MONTH + 1), rest % DAYS_OF_MONTH + 1);
            default -> new Weekly((int) Math.clamp(packed, 1L, (long) RecurrenceRule.MOST_WEEKS), null);
        };
    }

    private static int months(int number) {
        return Math.clamp(number, 1, RecurrenceRule.MOST_MONTHS);
    }

    private static int packed(int kind, int rest) {
        return KIND * kind + rest;
    }
}
