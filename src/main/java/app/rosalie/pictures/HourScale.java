package app.rosalie.pictures;

import java.util.Collection;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The hours down the side of a page of the agenda, in minutes from the midnight that begins its day: 540 is 9:00. What is
 * before 0 or after 1440 belongs to the day before or after, for those who work at night; at most 36 hours are shown.
 *
 * @param first where the page begins
 * @param last where it ends, after {@code first}
 * @param hours the lines across the page, each with its label, in order and within the page
 */
public record HourScale(int first, int last, List<Hour> hours) {

    private static final int LONGEST = 36 * 60;
    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;

    public HourScale {
        hours = List.copyOf(hours);
        PageMinutes.checkSpan(first, last);
        if (last - first > LONGEST) {
            throw new IllegalArgumentException("%d to %d is too long for a page".formatted(first, last));
        }
        checkOrder(hours, first, last);
    }

    private static void checkOrder(List<Hour> hours, int first, int last) {
        var previous = first - 1;
        for (var hour : hours) {
            if (hour.minute() <= previous || hour.minute() > last) {
                throw new IllegalArgumentException("%s is not in order within %d to %d".formatted(hour, first, last));
            }
            previous = hour.minute();
        }
    }

    /** One line across the page. */
    public record Hour(int minute, String label) {}

    /**
     * Whole hours that hold {@code first} to {@code last} and every visit of the columns. It never grows over midnight by
     * itself: what goes on there is cut at the page's end, unless {@code first} or {@code last} is already beyond it.
     *
     * @param label how an hour is called, asked for each whole hour in minutes of the day
     */
    public static HourScale around(int first, int last, Collection<DayColumn> columns, IntFunction<String> label) {
        var from = Math.floorDiv(earliest(first, columns), HOUR);
        var to = Math.ceilDiv(latest(last, columns), HOUR);
        var hours = IntStream.rangeClosed(from, to)
                .map(hour -> hour * HOUR)
                .mapToObj(minute -> new Hour(minute, label.apply(minute)))
                .toList();
        return new HourScale(from * HOUR, to * HOUR, hours);
    }

    private static int earliest(int first, Collection<DayColumn> columns) {
        return blocks(columns)
                .mapToInt(VisitBlock::from)
                .map(minute -> Math.max(minute, 0))
                .reduce(first, Math::min);
    }

    private static int latest(int last, Collection<DayColumn> columns) {
        return blocks(columns)
                .mapToInt(VisitBlock::to)
                .map(minute -> Math.min(minute, DAY))
                .reduce(last, Math::max);
    }

    private static Stream<VisitBlock> blocks(Collection<DayColumn> columns) {
        return columns.stream().flatMap(column -> column.blocks().stream());
    }
}
