package app.rosalie.pictures;

import java.util.List;

/**
 * What is free at a salon, to be shared: under its name, the times of some days. It names no client.
 *
 * @param alt the picture in one line
 * @param title what it is about
 * @param salon whose times they are
 * @param days 1 to 7, in order
 * @param foot what to do about it
 */
public record SlotPoster(String alt, String title, String salon, List<Day> days, String foot) implements Picture {

    private static final int MOST_DAYS = 7;
    private static final int MOST_TIMES = 12;

    public SlotPoster {
        days = List.copyOf(days);
        if (days.isEmpty() || days.size() > MOST_DAYS) {
            throw new IllegalArgumentException("%d days".formatted(days.size()));
        }
    }

    /**
     * One day.
     *
     * @param name the day in words
     * @param times 1 to 12, in order
     */
    public record Day(String name, List<String> times) {

        public Day {
            times = List.copyOf(times);
            if (times.isEmpty() || times.size() > MOST_TIMES) {
                throw new IllegalArgumentException("%d times".formatted(times.size()));
            }
        }
    }
}
