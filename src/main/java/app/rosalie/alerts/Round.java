package app.rosalie.alerts;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What happens at a salon's own time, every day or once a week. Stored by name. */
public enum Round {
    /** What the day will bring. */
    MORNING(AlertKind.MORNING, LocalTime.of(8, 0)),
    /** How the day was, and what is left to close out. */
    EVENING(AlertKind.EVENING, LocalTime.of(19, 30)),
    /** What can still be booked today and tomorrow. */
    EMPTY_SLOTS(AlertKind.EMPTY_SLOTS, LocalTime.NOON),
    /** Whether enough days ahead are open. */
    AVAILABILITY(AlertKind.AVAILABILITY, LocalTime.of(18, 0)),
    /** How the week before was. */
    WEEK(AlertKind.WEEK, LocalTime.of(9, 0), DayOfWeek.MONDAY),
    /** Who has not come for long. */
    INACTIVE_CLIENTS(AlertKind.INACTIVE_CLIENTS, LocalTime.of(10, 0), DayOfWeek.WEDNESDAY);

    private final AlertKind kind;
    private final LocalTime usual;
    private final @Nullable DayOfWeek weekday;

    Round(AlertKind kind, LocalTime usual) {
        this(kind, usual, null);
    }

    Round(AlertKind kind, LocalTime usual, @Nullable DayOfWeek weekday) {
        this.kind = kind;
        this.usual = usual;
        this.weekday = weekday;
    }

    public AlertKind kind() {
        return kind;
    }

    /** On the salon's wall clock, as long as it has chosen no other time. */
    public LocalTime usual() {
        return usual;
    }

    /** On which day of the week; empty where it is every day. */
    public Optional<DayOfWeek> weekday() {
        return Optional.ofNullable(weekday);
    }

    /** The day of the last one that is not ahead of this moment, where it comes at this time. */
    LocalDate last(LocalDateTime now, LocalTime time) {
        LocalDate day = now.toLocalTime().isBefore(time) ? now.toLocalDate().minusDays(1) : now.toLocalDate();
        return weekday == null ? day : day.with(TemporalAdjusters.previousOrSame(weekday));
    }

    /** The day of the one that follows another. */
    LocalDate next(LocalDate day) {
        return day.plusDays(weekday == null ? 1 : 7);
    }
}
