package app.rosalie.pictures.chart;

import app.rosalie.pictures.Direction;
import app.rosalie.pictures.drawing.FittedLine;
import app.rosalie.pictures.drawing.Paragraph;
import app.rosalie.pictures.drawing.TextStyle;
import app.rosalie.pictures.drawing.Theme;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The line or two below a chart: after the mark of its direction, or alone where it has none. */
record ChartRemark(String text, @Nullable Direction direction) {

    /** From the end of a chart to its remark, and from there to the end of the picture. */
    private static final int ABOVE = 66;

    private static final int BELOW = 56;
    private static final int WITHOUT = 50;

    private static final int BESIDE_THE_MARK = 46;
    private static final int LEADING = 48;

    /** The same with and without a mark. */
    private static final double ROOM = Theme.WIDTH - 2.0 * Theme.MARGIN - BESIDE_THE_MARK;

    /** What a chart's picture needs below the chart, remark or not. */
    static int room(@Nullable String text) {
        return text == null ? WITHOUT : ABOVE + more(text) + BELOW;
    }

    /** What it needs for its second line, where it has one. */
    static int more(String text) {
        return lines(ChartTheme.REMARK, text).size() > 1 ? LEADING : 0;
    }

    void drawBelow(Graphics2D graphics, double chart) {
        draw(graphics, chart + ABOVE);
    }

    /** From the first of its lines. */
    void draw(Graphics2D graphics, double first) {
        if (direction != null) {
            graphics.setColor(ink(direction));
            graphics.fill(mark(direction, first));
        }
        var left = Theme.MARGIN + (direction == null ? 0 : BESIDE_THE_MARK);
        var baseline = first;
        for (var line : lines(direction == null ? ChartTheme.REMARK : ChartTheme.REMARK.in(ink(direction)), text)) {
            line.from(graphics, left, baseline);
            baseline += LEADING;
        }
    }

    /** Two at most. */
    private static List<FittedLine> lines(TextStyle style, String text) {
        return Paragraph.of(text, style, ROOM, ROOM, 2);
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
