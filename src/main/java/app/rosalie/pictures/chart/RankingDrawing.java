package app.rosalie.pictures.chart;

import app.rosalie.pictures.Ranking;
import app.rosalie.pictures.drawing.Drawing;
import app.rosalie.pictures.drawing.FittedLine;
import app.rosalie.pictures.drawing.Theme;
import java.awt.Graphics2D;
import java.util.List;

/** A {@link Ranking}: for each entry its words, and below them its bar with the figure at the right. */
public final class RankingDrawing implements Drawing {

    static final int TOP = ChartHeading.HEIGHT + 30;
    static final int STEP = 104;
    static final int BAR = 28;
    static final int BAR_BELOW = 52;

    private static final int ROOM = Theme.WIDTH - 2 * Theme.MARGIN;
    private static final int WIDEST_FIGURE = 320;
    private static final int BETWEEN = 24;
    private static final int BELOW = 42;
    private static final double MOST_OF_A_LABEL = 0.7;

    private final Ranking ranking;
    private final List<FittedLine> figures;
    private final int track;

    public RankingDrawing(Ranking ranking) {
        this.ranking = ranking;
        figures = ranking.entries().stream()
                .map(entry -> Theme.ENTRY.line(entry.figure(), WIDEST_FIGURE))
                .toList();
        var widest = figures.stream().mapToDouble(FittedLine::width).max().orElse(0);
        track = ROOM - (widest > 0 ? (int) Math.ceil(widest) + BETWEEN : 0);
    }

    @Override
    public int height() {
        return TOP + (ranking.entries().size() - 1) * STEP + BAR_BELOW + BAR + BELOW;
    }

    @Override
    public void draw(Graphics2D graphics) {
        new ChartHeading(ranking.title(), ranking.subtitle()).draw(graphics);
        for (var place = 0; place < ranking.entries().size(); place++) {
            var top = TOP + place * STEP;
            drawEntry(graphics, ranking.entries().get(place), top);
            figures.get(place).upTo(graphics, Theme.MARGIN + ROOM, top + BAR_BELOW + 25);
        }
    }

    private void drawEntry(Graphics2D graphics, Ranking.Entry entry, int top) {
        drawWords(graphics, entry, top + 36);
        drawBar(graphics, entry.share(), top + BAR_BELOW);
        if (entry.mark() != null) {
            drawMark(graphics, entry.mark(), top + BAR_BELOW);
        }
    }

    /** How wide the track is: up to the widest figure. */
    int track() {
        return track;
    }

    private static void drawWords(Graphics2D graphics, Ranking.Entry entry, double baseline) {
        var label = Theme.ENTRY.line(entry.label(), entry.detail().isBlank() ? ROOM : ROOM * MOST_OF_A_LABEL, 30);
        label.from(graphics, Theme.MARGIN, baseline);
        var from = label.width() + BETWEEN / 1.5;
        Theme.LABEL.line(entry.detail(), ROOM - from).from(graphics, Theme.MARGIN + from, baseline);
    }

    /** One with anything in it never looks empty. */
    private void drawBar(Graphics2D graphics, double share, int top) {
        graphics.setColor(Theme.TRACK);
        graphics.fillRoundRect(Theme.MARGIN, top, track, BAR, BAR, BAR);
        if (share > 0) {
            graphics.setColor(Theme.PLUM);
            graphics.fillRoundRect(Theme.MARGIN, top, Math.max(BAR, (int) Math.round(share * track)), BAR, BAR, BAR);
        }
    }

    /** As on the gauge: a stroke of ink that keeps its distance to what it crosses. */
    private void drawMark(Graphics2D graphics, double mark, int top) {
        var x = Theme.MARGIN + (int) Math.round(mark * track);
        graphics.setColor(Theme.GROUND);
        graphics.fillRect(x - 7, top - 6, 14, BAR + 12);
        graphics.setColor(Theme.INK);
        graphics.fillRoundRect(x - 3, top - 8, 6, BAR + 16, 6, 6);
    }
}
