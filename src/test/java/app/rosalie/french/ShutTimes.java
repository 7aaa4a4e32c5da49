package app.rosalie.french;

import app.rosalie.salon.Salon;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The hours that a wish closes or opens, so that « the afternoon » and « from 13:00 to 19:00 » are the same. */
final class ShutTimes {

    private static final int QUARTER = 15;
    private static final int QUARTERS = 24 * 60 / QUARTER;

    private ShutTimes() {}

    /** Quarters of an hour of each day; only those within opening hours, where that is asked for. */
    static Map<LocalDate, List<Integer>> of(Wish wish, Salon salon, boolean withinHours) {
        Map<LocalDate, List<Integer>> quarters = new HashMap<>();
        int from = wish.slot("from").map(ShutTimes::quarter).orElse(0);
        int until = wish.slot("until").map(ShutTimes::quarter).orElse(QUARTERS);
        for (LocalDate day : days(wish)) {
            List<Integer> shut = new ArrayList<>();
            for (int quarter = from; quarter < until; quarter++) {
                if (!withinHours || isOpen(salon, day, quarter)) {
                    shut.add(quarter);
                }
            }
            if (!shut.isEmpty()) {
                quarters.put(day, shut);
            }
        }
        return quarters;
    }

    static List<LocalDate> days(Wish wish) {
        return Stream.concat(wish.slot("day").stream(), wish.slot("days").stream())
                .flatMap(days -> Stream.of(days.split(",")))
                .flatMap(ShutTimes::row)
                .toList();
    }

    private static Stream<LocalDate> row(String days) {
        String[] ends = days.split("\\.\\.");
        return LocalDate.parse(ends[0])
                .datesUntil(LocalDate.parse(ends[ends.length - 1]).plusDays(1));
    }

    private static int quarter(String time) {
        LocalTime clock = LocalTime.parse(time.substring(time.length() - 5));
        return clock.toSecondOfDay() / 60 / QUARTER;
    }

    private static boolean isOpen(Salon salon, LocalDate day, int quarter) {
        LocalTime time = LocalTime.MIDNIGHT.plusMinutes((long) quarter * QUARTER);
        return salon.hours().on(day.getDayOfWeek()).stream()
                .anyMatch(range -> !time.isBefore(range.from()) && time.isBefore(range.to()));
    }
}
