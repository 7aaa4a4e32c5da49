package app.rosalie.agenda.waitlist;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * When she could come: on some days, or on one day of the week among them, between two times of the salon's wall clock.
 *
 * @param last the last of the days, not before the first
 * @param weekday empty: any
 * @param to behind the last time at which her visit may begin; midnight is the one that closes the day
 */
public record WishWindow(LocalDate first, LocalDate last, Optional<DayOfWeek> weekday, LocalTime from, LocalTime to) {

    private static final String BETWEEN = ";";

    public WishWindow {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(last + " is before " + first);
        }
        if (!to.equals(LocalTime.MIDNIGHT) && !from.isBefore(to)) {
            throw new IllegalArgumentException(from + "-" + to + " ends before it starts");
        }
    }

    /** Any of these days, at any time. */
    public static WishWindow days(LocalDate first, LocalDate last) {
        return new WishWindow(first, last, Optional.empty(), LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
    }

    /** The same between these times alone. */
    public WishWindow between(LocalTime start, LocalTime end) {
        return new WishWindow(first, last, weekday, start, end);
    }

    /** The same on that day of the week alone. */
    public WishWindow on(DayOfWeek day) {
        return new WishWindow(first, last, Optional.of(day), from, to);
    }

    public boolean isAllDay() {
        return from.equals(LocalTime.MIDNIGHT) && to.equals(LocalTime.MIDNIGHT);
    }

    /** Whether a visit may begin then. */
    public boolean holds(LocalDateTime start) {
        LocalDate day = start.toLocalDate();
        LocalTime time = start.toLocalTime();
        return !day.isBefore(first)
                && !day.isAfter(last)
                && weekday.map(day.getDayOfWeek()::equals).orElse(true)
                && !time.isBefore(from)
                && (to.equals(LocalTime.MIDNIGHT) || time.isBefore(to));
    }

    /** As the table keeps several: « 2026-03-03 2026-03-07 6 14:00 18:00 », with 0 for any day of the week. */
    static String text(List<WishWindow> windows) {
        return windows.stream().map(WishWindow::text).collect(Collectors.joining(BETWEEN));
    }

    private String text() {
        return String.join(
                " ",
                first.toString(),
                last.toString(),
                String.valueOf(weekday.map(DayOfWeek::getValue).orElse(0)),
                from.toString(),
                to.toString());
    }

    static List<WishWindow> read(String text) {
        return Arrays.stream(text.split(BETWEEN)).map(WishWindow::one).toList();
    }

    private static WishWindow one(String text) {
        String[] parts = text.split(" ");
        int weekday = Integer.parseInt(parts[2]);
        return new WishWindow(
                LocalDate.parse(parts[0]),
                LocalDate.parse(parts[1]),
                weekday == 0 ? Optional.empty() : Optional.of(DayOfWeek.of(weekday)),
                LocalTime.parse(parts[3]),
                LocalTime.parse(parts[4]));
    }
}
