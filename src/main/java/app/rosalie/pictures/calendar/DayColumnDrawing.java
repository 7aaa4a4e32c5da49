package app.rosalie.pictures.calendar;

import app.rosalie.pictures.DayColumn;
import app.rosalie.pictures.EmptyStretch;
import app.rosalie.pictures.VisitBlock;
import app.rosalie.pictures.drawing.Theme;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;

/** One day from top to bottom, between {@code left} and {@code left + width}. */
record DayColumnDrawing(DayColumn column, HourAxis axis, int left, int width, ColumnMeasures measures) {

    private static final int AROUND_LABEL = 30;

    void draw(Graphics2D graphics) {
        stretches(column.closed()).forEach(closed -> closed.drawClosed(graphics));
        if (measures.notes()) {
            stretches(column.free()).forEach(free -> free.drawFree(graphics));
        }
        var visits = drawVisits(graphics);
        var now = column.now();
        if (now != null && axis.shows(now, now + 1)) {
            new NowLine(axis.y(now), left, left + width).draw(graphics, visits);
        }
    }

    /** Gives where they are drawn. */
    private List<Rectangle> drawVisits(Graphics2D graphics) {
        var drawn = new ArrayList<Rectangle>();
        for (var position : OverlapLayout.of(extents())) {
            var rectangle = rectangle(position);
            drawVisit(graphics, position.extent().block(), rectangle);
            drawn.add(rectangle);
        }
        return drawn;
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
                place, label == null || !measures.notes() ? null : Theme.NOTE.line(label, width - 2 * AROUND_LABEL));
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

    private void drawVisit(Graphics2D graphics, VisitBlock block, Rectangle place) {
        var hours = axis.hours();
        VisitBlockDrawing.draw(graphics, block.sign(), place, block.from() < hours.first(), block.to() > hours.last());
        if (UprightText.suits(block, measures.text(), place)) {
            new UprightText(block, measures.text().title(), place).draw(graphics);
        } else {
            new VisitBlockText(block, measures, place).draw(graphics);
        }
    }
}
