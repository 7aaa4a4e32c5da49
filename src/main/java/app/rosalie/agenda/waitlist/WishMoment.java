package app.rosalie.agenda.waitlist;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;

/** Windows that are asked for most, each with one press. Buttons carry them by their places. */
public enum WishMoment {
    THIS_WEEK,
    NEXT_WEEK,
    MORNINGS,
    AFTERNOONS,
    EVENINGS,
    SATURDAYS,
    ANY_TIME;

    /** What names no dates of its own is for so many days. */
    public static final int DAYS_AHEAD = 28;

    private static final LocalTime EVENING = LocalTime.of(17, 0);

    /** Seen from that day on. */
    public WishWindow from(LocalDate today) {
        WishWindow ahead = WishWindow.days(today, today.plusDays(DAYS_AHEAD));
        LocalDate sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return switch (this) {
            case THIS_WEEK -> WishWindow.days(today, sunday);
            case NEXT_WEEK -> WishWindow.days(sunday.plusDays(1), sunday.plusWeeks(1));
            case MORNINGS -> ahead.between(LocalTime.MIDNIGHT, LocalTime.NOON);
            case AFTERNOONS -> ahead.between(LocalTime.NOON, LocalTime.MIDNIGHT);
            case EVENINGS -> ahead.between(EVENING, LocalTime.MIDNIGHT);
            case SATURDAYS -> ahead.on(DayOfWeek.SATURDAY);
            case ANY_TIME -> ahead;
        };
    }
}
