package app.rosalie.pictures;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who or what comes first: a bar for each entry, in the given order.
 *
 * @param alt the picture in one line
 * @param title the heading
 * @param subtitle the quiet line below it
 * @param entries 1 to 10
 */
public record Ranking(String alt, String title, String subtitle, List<Entry> entries) implements Picture {

    private static final int MOST = 10;

    public Ranking {
        entries = List.copyOf(entries);
        if (entries.isEmpty() || entries.size() > MOST) {
            throw new IllegalArgumentException("%d entries".formatted(entries.size()));
        }
    }

    /**
     * One bar.
     *
     * @param label what it is, above the bar
     * @param detail the quiet words beside the label
     * @param figure the figure at the right of the bar
     * @param share how far the bar reaches, 0 to 1
     * @param mark where the track has a mark, such as a goal, 0 to 1; or null for none
     */
    public record Entry(
            String label,
            String detail,
            String figure,
            double share,
            @Nullable Double mark) {

        public Entry {
            if (!(share >= 0 && share <= 1) || (mark != null && !(mark >= 0 && mark <= 1))) {
                throw new IllegalArgumentException("share %s, mark %s".formatted(share, mark));
            }
        }
    }
}
