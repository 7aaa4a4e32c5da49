package app.rosalie.pictures;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/**
 * How far a goal has come: a half ring filled to {@code share}, with a mark where one would expect to be today. Kept flat, as a
 * message that waits in the outbox.
 *
 * @param share how much is reached, 0 or more; 1 is the goal, what is more is drawn as a second lap
 * @param pace where today should stand, 0 to 1, or null for no mark
 * @param paceLabel what the mark is called, or null for no mark
 */
public record Gauge(
        @JsonUnwrapped Heading heading,
        @JsonUnwrapped Figure figure,
        double share,
        @Nullable Double pace,
        @Nullable String paceLabel,
        @JsonUnwrapped Ends ends,
        @JsonUnwrapped Comparison compared)
        implements Picture {

    public Gauge {
        if (!(share >= 0) || (pace != null && !(pace >= 0 && pace <= 1))) {
            throw new IllegalArgumentException("share %s, pace %s".formatted(share, pace));
        }
    }

    /**
     * @param amount in the middle
     * @param target the quiet line below
     */
    public record Figure(String amount, String target) {}

    /** What the ends of the half ring are called, left and right. */
    public record Ends(String low, String high) {}

    /**
     * @param comparison the line below, or null for none
     * @param trend the direction that it is drawn in
     */
    public record Comparison(@Nullable String comparison, Direction trend) {}

    @Override
    public String alt() {
        return heading.alt();
    }
}
