package app.rosalie.pictures.calendar;

import app.rosalie.pictures.DayColumn;
import app.rosalie.pictures.EmptyStretch;
import app.rosalie.pictures.VisitBlock;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One day from top to bottom, between {@code left} and {@code left + width}. */
record DayColumnDrawing(DayColumn column, HourAxis axis, int left, int width, ColumnMeasures measures) {

    private static final int AROUND_LABEL = 30;

    /** The present line lies over the visits and under their words. */
    void draw(Graphics2D graphics) {
        stretches(column.closed()).forEach(closed -> closed.drawClosed(graphics));
        if (measures.notes()) {
            stretches(column.free()).forEach(free -> free.drawFree(graphics));
        }
        var positions = OverlapLayout.of(extents());
        positions.forEach(position -> drawGround(graphics, position));
        var line = now();
        if (line != null) {
            line.draw(graphics);
        }
        positions.forEach(position -> drawWords(graphics, position, line));
    }

    private @Nullable NowLine now() {
        var now = column.now();
        return now != null && axis.shows(now, now + 1) ? new NowLine(axis.y(now), left, left + width) : null;
    }

    private List<EmptyStretchDrawing> stretches(List<EmptyStretch> stretches) {
        return stretches.stream()
                .filter(stretch -> axis.shows(stretch.from(), stretch.to()))
                .map(this::drawing)
                .toList();
    }

    private EmptyStretchDrawing drawing(EmptyStretch stretch) {
        var top = axis.y(stretch.from());
        var place = new Rectangle(left, top, width, axis.y(stretch.to()) - top);
        var label = stretch.label();
        return new EmptyStretchDrawing(
                place,
                label == null || !measures.notes()
                        ? null
                        : PageText.line(PageText.NOTE, label, width - 2 * AROUND_LABEL));
    }

    private List<OverlapLayout.Extent> extents() {
        return column.blocks().stream()
                .filter(block -> axis.shows(block.from(), block.to()))
                .map(this::extent)
                .toList();
    }

    /** At least as high as it is read at, be it a little beyond the end of the page's hours. */
    private OverlapLayout.Extent extent(VisitBlock block) {
        var top = axis.y(block.from());
        return new OverlapLayout.Extent(
                block,
                top,
                Math.max(axis.y(block.to()), top + measures.heights().leastVisit()));
    }

    private Rectangle rectangle(OverlapLayout.Position position) {
        var gap = measures.gap();
        var from = left + gap + position.first() * (width - gap) / position.lanes();
        var to = left + (position.first() + position.span()) * (width - gap) / position.lanes();
        var top = position.extent().top() + gap;
        return new Rectangle(
                from, top, Math.max(gap, to - from), position.extent().bottom() - gap - top);
    }

    private void drawGround(Graphics2D graphics, OverlapLayout.Position position) {
        var hours = axis.hours();
        var block = position.extent().block();
        VisitBlockDrawing.draw(
                graphics, block.sign(), rectangle(position), block.from() < hours.first(), block.to() > hours.last());
        var processing = block.processing();
        if (processing != null && axis.shows(processing.from(), processing.to())) {
            VisitBlockDrawing.hatch(graphics, rectangle(position), axis.y(processing.from()), axis.y(processing.to()));
        }
    }

    private void drawWords(Graphics2D graphics, OverlapLayout.Position position, @Nullable NowLine now) {
        var block = position.extent().block();
        var place = rectangle(position);
        if (UprightText.suits(block, measures.text(), place)) {
            new UprightText(block, place).draw(graphics);
        } else {
            new VisitBlockText(block, measures, place, now).draw(graphics);
        }
    }
}
