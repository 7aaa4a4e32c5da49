package app.rosalie.pictures;

import java.util.Collection;

/**
 * Where a minute stands on a page: {@code hourHeight} pixels an hour from {@code top} down. What lies outside the page's
 * hours stands at its edge.
 */
record Axis(HourScale hours, int top, int hourHeight) {

    private static final double HOUR = 60;

    /**
     * As calm as it may be, and higher only where one visit after the other would not leave each the least height that it is
     * read at; never so high that the page gets too long.
     */
    static Axis of(HourScale hours, Collection<Column> columns, int top, Measures measures) {
        var needed = columns.stream()
                .mapToDouble(column -> needed(column, hours, measures.leastBlock()))
                .max()
                .orElse(0);
        var longest = measures.longest() * HOUR / (hours.last() - hours.first());
        var height = Math.min(Math.max(measures.hour(), Math.ceil(needed)), Math.floor(longest));
        return new Axis(hours, top, (int) height);
    }

    private static double needed(Column column, HourScale hours, int least) {
        return column.blocks().stream()
                .mapToInt(block -> after(block, column, hours) - block.from())
                .filter(minutes -> minutes > 0)
                .mapToDouble(minutes -> least * HOUR / minutes)
                .max()
                .orElse(0);
    }

    /** When the next visit begins that is not at the same time as this one; the end of the page where there is none. */
    private static int after(Block block, Column column, HourScale hours) {
        return column.blocks().stream()
                .mapToInt(Block::from)
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
