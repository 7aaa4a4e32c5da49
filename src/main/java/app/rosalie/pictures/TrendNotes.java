package app.rosalie.pictures;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The short figures at the ends of columns, over no column of now and over no other note: the largest are placed first. */
final class TrendNotes {

    static final int HEIGHT = 40;

    private static final double WIDEST = 200;
    private static final double NOTE = 20;
    private static final double AWAY = 4;
    private static final double FROM_THE_END = 12;
    private static final double FAR = 30;
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
        var left = Math.clamp(column - note.width() / 2, columns.left(), Theme.WIDTH - FREE_OF_THE_EDGE - note.width());
        var top = top(bar, left - AWAY, left + note.width() + AWAY);
        var leader = leader(column, columns.end(bar), bar.value() < 0 ? top : top + NOTE);
        var place = new Rectangle2D.Double(left - AWAY, top - AWAY, note.width() + 2 * AWAY, NOTE + 2 * AWAY);
        if (taken.stream().noneMatch(other -> place.intersects(other) || leader.intersects(other))) {
            taken.addAll(List.of(place, leader));
            note.from(graphics, left, top + NOTE);
            graphics.fill(leader);
        }
    }

    /** Beyond the ends of all columns that it reaches over. */
    private double top(TrendChart.Bar bar, double from, double to) {
        return bar.value() < 0 ? columns.bottom(from, to) + FROM_THE_END : columns.top(from, to) - FROM_THE_END - NOTE;
    }

    /** From a column to its note, where the neighbours have pushed the note away from it. */
    private static Rectangle2D leader(double column, double end, double note) {
        var length = Math.abs(end - note) > FAR ? Math.abs(end - note) - FROM_THE_END : 0;
        return new Rectangle2D.Double(
                Math.rint(column) - 1, Math.rint(Math.min(end, note) + FROM_THE_END / 2), 2, length);
    }
}
