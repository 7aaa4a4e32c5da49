package app.rosalie.pictures.chart;

import app.rosalie.pictures.Direction;
import app.rosalie.pictures.drawing.Theme;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import org.jspecify.annotations.Nullable;

/** The line below a chart: after the mark of its direction, or alone where it has none. */
record ChartRemark(String text, @Nullable Direction direction) {

    /** From the end of a chart to its remark, and from there to the end of the picture. */
    private static final int ABOVE = 66;

    private static final int BELOW = 56;
    private static final int WITHOUT = 50;

    private static final int BESIDE_THE_MARK = 46;
    private static final double ROOM = Theme.WIDTH - 2.0 * Theme.MARGIN;

    /** What a chart's picture needs below the chart, remark or not. */
    static int room(@Nullable String text) {
        return text == null ? WITHOUT : ABOVE + BELOW;
    }

    void drawBelow(Graphics2D graphics, double chart) {
        draw(graphics, chart + ABOVE);
    }

    void draw(Graphics2D graphics, double baseline) {
        if (direction == null) {
            ChartTheme.line(ChartTheme.REMARK, text, ROOM).from(graphics, Theme.MARGIN, baseline);
            return;
        }
        var ink = ink(direction);
        graphics.setColor(ink);
        graphics.fill(mark(direction, baseline));
        ChartTheme.line(ChartTheme.REMARK.in(ink), text, ROOM - BESIDE_THE_MARK)
                .from(graphics, Theme.MARGIN + BESIDE_THE_MARK, baseline);
    }

    private static Color ink(Direction direction) {
        return switch (direction) {
            case UP -> Theme.SAGE_INK;
            case DOWN -> Theme.CORAL_INK;
            case LEVEL -> Theme.QUIET_INK;
        };
    }

    private static Shape mark(Direction direction, double baseline) {
        return switch (direction) {
            case UP -> triangle(baseline, baseline - 24);
            case DOWN -> triangle(baseline - 23, baseline + 1);
            case LEVEL -> new Ellipse2D.Double(Theme.MARGIN + 5, baseline - 19, 16, 16);
        };
    }

    private static Path2D triangle(double base, double tip) {
        var triangle = new Path2D.Double();
        triangle.moveTo(Theme.MARGIN, base);
        triangle.lineTo(Theme.MARGIN + 27, base);
        triangle.lineTo(Theme.MARGIN + 13.5, tip);
        triangle.closePath();
        return triangle;
    }
}
