package app.rosalie.pictures;

import java.util.List;

/**
 * A page of the agenda with the seven days of a week side by side.
 *
 * @param alt the picture in one line
 * @param title the heading
 * @param subtitle the quiet line below it
 * @param hours the hours down the side, the same for all days
 * @param days seven columns
 * @param legend what the signs are called, in this order; may be empty
 */
public record WeekPicture(
        String alt, String title, String subtitle, HourScale hours, List<DayColumn> days, List<LegendEntry> legend)
        implements Picture {

    /** How many days a week has, and how many columns its page. */
    public static final int DAYS = 7;

    public WeekPicture {
        days = List.copyOf(days);
        legend = List.copyOf(legend);
        if (days.size() != DAYS) {
            throw new IllegalArgumentException("a week of %d days".formatted(days.size()));
        }
    }
}
