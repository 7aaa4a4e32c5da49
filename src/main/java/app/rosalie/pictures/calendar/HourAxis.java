package app.rosalie.pictures.calendar;

import app.rosalie.pictures.DayColumn;
import app.rosalie.pictures.HourScale;
import app.rosalie.pictures.VisitBlock;
import java.util.Collection;

/**
 * Where a minute stands on a page: {@code hourHeight} pixels an hour from {@code top} down. What lies outside the page's
 * hours stands at its edge.
 */
record HourAxis(HourScale hours, int top, int hourHeight) {

    private static final double HOUR = 60;

    /**
     * As calm as it may be, and higher only where one visit after the other would not leave each the least height that it is
     * read at; never so high that the page gets too long.
     */
    static HourAxis of(HourScale hours, Collection<DayColumn> columns, int top, ColumnMeasures.Heights heights) {
        var needed = columns.stream()
                .mapToDouble(column -> needed(column, hours, heights.leastVisit()))
                .max()
                .orElse(0);
        var longest = heights.longest() * HOUR / (hours.last() - hours.first());
        var height = Math.min(Math.max(heights.hour(), Math.ceil(needed)), Math.floor(longest));
        return new HourAxis(hours, top, (int) height);
    }

    private static double needed(DayColumn column, HourScale hours, int least) {
        return column.blocks().stream()
                .mapToInt(block -> after(block, column, hours) - block.from())
                .filter(minutes -> minutes > 0)
                .mapToDouble(minutes -> least * HOUR / minutes)
                .max()
                .orElse(0);
    }

    /** When the next visit begins that is not at the same time as this one; the end of the page where there is none. */
    private static int after(VisitBlock block, DayColumn column, HourScale hours) {
        return column.blocks().stream()
                .mapToInt(VisitBlock::from)
                .filter(from -> from >= block.to())
                .min()
                .orElse(hours.last());
    }

    boolean shows(int from, int to) {
        return from < hours.last() && to > hours.first();
    }

    int y(int minute) {
        var shown = Math.clamp(minute, hours.first(), hours.last());
        return top + (int) Math.round((shown - hours.first()) * hourHeight / HOUR);
    }

    int bottom() {
        return y(hours.last());
    }
}
