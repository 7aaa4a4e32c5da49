package app.rosalie.pictures;

import java.util.List;

/**
 * A page of the agenda with one day: its visits, what is free between them, what is closed.
 *
 * @param alt the picture in one line
 * @param title the heading
 * @param subtitle the quiet line below it
 * @param hours the hours down the side
 * @param day the day; its label stands beside the heading, an empty one is left out
 * @param legend what the signs are called, in this order; may be empty
 */
public record DayPicture(
        String alt, String title, String subtitle, HourScale hours, DayColumn day, List<LegendEntry> legend)
        implements Picture {

    public DayPicture {
        legend = List.copyOf(legend);
    }
}
