package app.rosalie.pictures;

import org.jspecify.annotations.Nullable;

/**
 * How far a goal has come: a half circle filled to {@code share}, with a mark where one would expect to be today.
 *
 * @param alt the picture in one line
 * @param title the heading
 * @param subtitle the quiet line below it
 * @param amount the figure in the middle
 * @param target the quiet line below the figure
 * @param share how much is reached, 0 or more; 1 is the goal, more is drawn full
 * @param pace where today should stand, 0 to 1, or null for no mark
 * @param paceLabel what the mark is called, or null for no mark
 * @param low the left end's label
 * @param high the right end's label
 * @param comparison the line below, or null for none
 * @param trend the direction that the comparison is drawn in
 */
public record Gauge(
        String alt,
        String title,
        String subtitle,
        String amount,
        String target,
        double share,
        @Nullable Double pace,
        @Nullable String paceLabel,
        String low,
        String high,
        @Nullable String comparison,
        Direction trend)
        implements Picture {

    public Gauge {
        if (!(share >= 0) || (pace != null && !(pace >= 0 && pace <= 1))) {
            throw new IllegalArgumentException("share %s, pace %s".formatted(share, pace));
        }
    }
}
