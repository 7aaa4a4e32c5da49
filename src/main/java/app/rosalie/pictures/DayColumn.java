package app.rosalie.pictures;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One day of the agenda from top to bottom. What lies outside the page's hours is not drawn, what reaches over them is cut
 * there; visits at the same time stand side by side.
 *
 * @param label the day, above the column
 * @param today whether the label stands out
 * @param now where the line of the present time is drawn, in minutes from midnight, or null for none
 * @param closed what is hatched
 * @param free what is left to book, drawn on a day's page only
 * @param blocks the visits in any order
 */
public record DayColumn(
        String label,
        boolean today,
        @Nullable Integer now,
        List<EmptyStretch> closed,
        List<EmptyStretch> free,
        List<VisitBlock> blocks) {

    public DayColumn {
        closed = List.copyOf(closed);
        free = List.copyOf(free);
        blocks = List.copyOf(blocks);
        if (now != null) {
            PageMinutes.check(now);
        }
    }
}
