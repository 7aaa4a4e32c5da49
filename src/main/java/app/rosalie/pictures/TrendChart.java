package app.rosalie.pictures;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure over time: a bar for each period, and the outline of what it is compared to.
 *
 * @param bars the periods in order, 1 to 31
 * @param ticks the values that a line is drawn at, evenly apart, 12 at most; where they are too close some are left out
 * @param nowLabel what the bars are called
 * @param beforeLabel what the outline is called, or null for none
 */
public record TrendChart(
        @JsonUnwrapped Heading heading,
        @JsonUnwrapped Sum sum,
        List<Bar> bars,
        List<Tick> ticks,
        String nowLabel,
        @Nullable String beforeLabel,
        @JsonUnwrapped Remark remarked)
        implements Picture {

    private static final int MOST_BARS = 31;
    private static final int MOST_TICKS = 12;

    public TrendChart {
        bars = List.copyOf(bars);
        ticks = List.copyOf(ticks);
        if (bars.isEmpty() || bars.size() > MOST_BARS || ticks.size() > MOST_TICKS) {
            throw new IllegalArgumentException("%d bars, %d ticks".formatted(bars.size(), ticks.size()));
        }
    }

    @Override
    public String alt() {
        return heading.alt();
    }

    /**
     * What the bars come to.
     *
     * @param total the one large figure, above the bars, or null for none
     * @param sumLabel what the curve of the sum so far is called, up to the bar that is not over; or null for no curve
     */
    public record Sum(@Nullable String total, @Nullable String sumLabel) {}

    /**
     * @param remark the line below the figure, or null for none
     * @param trend the direction that it is drawn in
     */
    public record Remark(@Nullable String remark, Direction trend) {}

    /**
     * One period.
     *
     * @param label what it is called; of many, only some labels are drawn
     * @param value drawn upwards, or downwards below 0
     * @param before the value that it is compared to, or null for none
     * @param running whether the period is not over yet: hatched
     * @param note a short figure beside the bar's end, left out where there is no room; or null for none
     */
    public record Bar(
            String label,
            double value,
            @Nullable Double before,
            boolean running,
            @Nullable String note) {

        public Bar {
            if (!Double.isFinite(value) || (before != null && !Double.isFinite(before))) {
                throw new IllegalArgumentException("value %s, before %s".formatted(value, before));
            }
        }
    }

    /** A line across the chart at a value, and what the value is called. */
    public record Tick(double value, String label) {

        public Tick {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("tick at %s".formatted(value));
            }
        }
    }
}
