package app.rosalie.pictures.chart;

import app.rosalie.pictures.TrendChart;
import app.rosalie.pictures.drawing.Theme;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The short figures at the ends of bars, over no bar of now and over no other note: the largest are placed first. */
final class TrendNotes {

    static final int HEIGHT = 40;

    private static final double WIDEST = 200;
    private static final double NOTE = 20;
    private static final double AWAY = 4;
    private static final double FROM_THE_END = 12;
    private static final double FAR = 30;
    private static final double FREE_OF_THE_EDGE = 20;

    private final TrendBars bars;
    private final List<Rectangle2D> taken = new ArrayList<>();

    TrendNotes(TrendBars bars) {
        this.bars = bars;
    }

    void draw(Graphics2D graphics, List<TrendChart.Bar> periods) {
        IntStream.range(0, periods.size())
                .boxed()
                .filter(place -> periods.get(place).note() != null)
                .sorted(Comparator.comparingDouble(
                        place -> -Math.abs(periods.get(place).value())))
                .forEach(place -> drawNote(graphics, periods.get(place), bars.centre(place)));
    }

    private void drawNote(Graphics2D graphics, TrendChart.Bar bar, double centre) {
        var note = Theme.SHARE.line(bar.note() == null ? "" : bar.note(), WIDEST);
        var left = Math.clamp(centre - note.width() / 2, bars.left(), Theme.WIDTH - FREE_OF_THE_EDGE - note.width());
        var top = top(bar, left - AWAY, left + note.width() + AWAY);
        var leader = leader(centre, bars.end(bar), bar.value() < 0 ? top : top + NOTE);
        var place = new Rectangle2D.Double(left - AWAY, top - AWAY, note.width() + 2 * AWAY, NOTE + 2 * AWAY);
        if (taken.stream().noneMatch(other -> place.intersects(other) || leader.intersects(other))) {
            taken.addAll(List.of(place, leader));
            note.from(graphics, left, top + NOTE);
            graphics.fill(leader);
        }
    }

    /** Beyond the ends of all bars that it reaches over. */
    private double top(TrendChart.Bar bar, double from, double to) {
        return bar.value() < 0 ? bars.bottom(from, to) + FROM_THE_END : bars.top(from, to) - FROM_THE_END - NOTE;
    }

    /** From a bar to its note, where the neighbours have pushed the note away from it. */
    private static Rectangle2D leader(double centre, double end, double note) {
        var length = Math.abs(end - note) > FAR ? Math.abs(end - note) - FROM_THE_END : 0;
        return new Rectangle2D.Double(
                Math.rint(centre) - 1, Math.rint(Math.min(end, note) + FROM_THE_END / 2), 2, length);
    }
}
