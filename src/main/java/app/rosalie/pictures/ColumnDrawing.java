package app.rosalie.pictures;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;

/** One day from top to bottom, between {@code left} and {@code left + width}. */
record ColumnDrawing(Column column, Axis axis, int left, int width, Measures measures) {

    private static final int AROUND_LABEL = 30;

    void draw(Graphics2D graphics) {
        stretches(column.closed()).forEach(closed -> closed.drawClosed(graphics));
        if (measures.notes()) {
            stretches(column.free()).forEach(free -> free.drawFree(graphics));
        }
        var drawn = new ArrayList<Rectangle>();
        for (var place : Lanes.of(extents())) {
            var rectangle = rectangle(place);
            drawBlock(graphics, place.extent().block(), rectangle);
            drawn.add(rectangle);
        }
        var now = column.now();
        if (now != null && axis.shows(now, now + 1)) {
            new NowLine(axis.y(now), left, left + width).draw(graphics, drawn);
        }
    }

    private List<StretchDrawing> stretches(List<Stretch> stretches) {
        return stretches.stream()
                .filter(stretch -> axis.shows(stretch.from(), stretch.to()))
                .map(this::drawing)
                .toList();
    }

    private StretchDrawing drawing(Stretch stretch) {
        var top = axis.y(stretch.from());
        var place = new Rectangle(left, top, width, axis.y(stretch.to()) - top);
        var label = stretch.label();
        return new StretchDrawing(
                place, label == null || !measures.notes() ? null : Theme.NOTE.line(label, width - 2 * AROUND_LABEL));
    }

    private List<Lanes.Extent> extents() {
        return column.blocks().stream()
                .filter(block -> axis.shows(block.from(), block.to()))
                .map(this::extent)
                .toList();
    }

    /** At least as high as it is read at, be it a little beyond the end of the page's hours. */
    private Lanes.Extent extent(Block block) {
        var top = axis.y(block.from());
        return new Lanes.Extent(block, top, Math.max(axis.y(block.to()), top + measures.leastBlock()));
    }

    private Rectangle rectangle(Lanes.Place place) {
        var gap = measures.gap();
        var from = left + gap + place.first() * (width - gap) / place.lanes();
        var to = left + (place.first() + place.span()) * (width - gap) / place.lanes();
        var top = place.extent().top() + gap;
        return new Rectangle(from, top, Math.max(gap, to - from), place.extent().bottom() - gap - top);
    }

    private void drawBlock(Graphics2D graphics, Block block, Rectangle place) {
        var hours = axis.hours();
        BlockDrawing.draw(graphics, block.sign(), place, block.from() < hours.first(), block.to() > hours.last());
        if (UprightText.suits(block, measures, place)) {
            new UprightText(block, measures.title(), place).draw(graphics);
        } else {
            new BlockText(block, measures, place).draw(graphics);
        }
    }
}
