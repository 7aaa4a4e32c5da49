package app.rosalie.pictures;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the agenda with one month: a cell for each day, a row for each week.
 *
 * @param alt the picture in one line
 * @param title the heading
 * @param subtitle the quiet line below it
 * @param weekdays what the seven columns are called
 * @param blank how many places of the first row stay empty before the first day, 0 to 6
 * @param days the days of the month in order, 1 to 31
 * @param legend what the signs are called, in this order; may be empty
 */
public record MonthPicture(
        String alt,
        String title,
        String subtitle,
        List<String> weekdays,
        int blank,
        List<Cell> days,
        List<LegendEntry> legend)
        implements Picture {

    private static final int LONGEST = 31;

    public MonthPicture {
        weekdays = List.copyOf(weekdays);
        days = List.copyOf(days);
        legend = List.copyOf(legend);
        if (weekdays.size() != WeekPicture.DAYS || blank < 0 || blank >= WeekPicture.DAYS) {
            throw new IllegalArgumentException("%d weekdays, %d blank".formatted(weekdays.size(), blank));
        }
        if (days.isEmpty() || days.size() > LONGEST) {
            throw new IllegalArgumentException("a month of %d days".formatted(days.size()));
        }
    }

    /**
     * One day of the month.
     *
     * @param day its number
     * @param note the small line below it
     * @param load how much of it is taken, 0 or more, 1 and more drawn to the end; null for no bar, as where it is closed
     *     and nobody comes
     * @param state how the whole cell is drawn
     * @param toConfirm whether something waits to be confirmed: a dot
     * @param today whether the cell stands out
     * @param past whether it is over, and dimmed
     */
    public record Cell(
            String day,
            String note,
            @Nullable Double load,
            State state,
            boolean toConfirm,
            boolean today,
            boolean past) {

        public Cell {
            if (load != null && !(load >= 0)) {
                throw new IllegalArgumentException("load %s".formatted(load));
            }
        }
    }

    /** A closed day that has visits still shows its note and its load. */
    public enum State {
        OPEN,
        FULL,
        CLOSED
    }
}
