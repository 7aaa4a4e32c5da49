package app.rosalie.pictures;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The short figures at the ends of columns, over no column and over no other note: the largest are placed first. */
final class TrendNotes {

    static final int HEIGHT = 40;

    private static final double WIDEST = 200;
    private static final double AWAY = 12;
    private static final double FREE_OF_THE_EDGE = 20;

    private final TrendColumns columns;
    private final List<Rectangle2D> taken = new ArrayList<>();

    TrendNotes(TrendColumns columns) {
        this.columns = columns;
    }

    void draw(Graphics2D graphics, List<TrendChart.Bar> bars) {
        IntStream.range(0, bars.size())
                .boxed()
                .filter(place -> bars.get(place).note() != null)
                .sorted(Comparator.comparingDouble(
                        place -> -Math.abs(bars.get(place).value())))
                .forEach(place -> drawNote(graphics, bars.get(place), columns.centre(place)));
    }

    private void drawNote(Graphics2D graphics, TrendChart.Bar bar, double column) {
        var note = Theme.SHARE.line(bar.note() == null ? "" : bar.note(), WIDEST);
        var centre = Math.min(column, Theme.WIDTH - FREE_OF_THE_EDGE - note.width() / 2);
        var from = centre - note.width() / 2 - AWAY / 2;
        var to = centre + note.width() / 2 + AWAY / 2;
        var baseline = bar.value() < 0 ? columns.bottom(from, to) + AWAY + 20 : columns.top(from, to) - AWAY;
        var place = new Rectangle2D.Double(from, baseline - 26, to - from, 34);
        if (taken.stream().noneMatch(place::intersects)) {
            taken.add(place);
            note.around(graphics, centre, baseline);
        }
    }
}
