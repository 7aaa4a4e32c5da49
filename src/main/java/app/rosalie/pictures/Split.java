package app.rosalie.pictures;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a whole is divided: a ring with a slice for each share, clockwise from the top in the given order, and its legend.
 *
 * @param alt the picture in one line
 * @param title the heading
 * @param subtitle the quiet line below it
 * @param amount the figure in the middle of the ring
 * @param below the quiet line below the figure
 * @param shares 1 to 7 of them; together 1 at most, what is missing to 1 stays empty
 * @param remark the line below, or null for none
 */
public record Split(
        String alt,
        String title,
        String subtitle,
        String amount,
        String below,
        List<Share> shares,
        @Nullable String remark)
        implements Picture {

    private static final int MOST = 7;
    private static final double WHOLE = 1.0001;

    public Split {
        shares = List.copyOf(shares);
        var sum = shares.stream().mapToDouble(Share::share).sum();
        if (shares.isEmpty() || shares.size() > MOST || sum > WHOLE) {
            throw new IllegalArgumentException("%d shares, together %s".formatted(shares.size(), sum));
        }
    }

    /**
     * One part of the whole.
     *
     * @param label what it is
     * @param detail the quiet line below its label
     * @param percent the share in words, beside the label and on the slice where it is large enough
     * @param share 0 to 1
     */
    public record Share(String label, String detail, String percent, double share) {

        public Share {
            if (!(share >= 0 && share <= WHOLE)) {
                throw new IllegalArgumentException("share %s".formatted(share));
            }
        }
    }
}
