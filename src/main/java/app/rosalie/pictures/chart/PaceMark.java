package app.rosalie.pictures.chart;

import app.rosalie.pictures.drawing.FittedLine;
import app.rosalie.pictures.drawing.Theme;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;

/**
 * The stroke across a gauge's arc that says where today should stand, and its label beside it. The label keeps outside the
 * circle through the stroke's outer end, so that it meets neither the arc nor the figure, and takes no more room than there
 * is up to the picture's edge.
 */
final class PaceMark {

    private static final double INNER_END = GaugeArc.RADIUS - 8;
    private static final double OUTER_END = GaugeArc.RADIUS + 66;
    private static final double LABEL_FROM = OUTER_END + 14;
    private static final double NEAR_THE_TOP = 0.35;
    private static final double WIDTH_AT_THE_TOP = 420;
    private static final double FREE_OF_THE_EDGE = 24;
    private static final double LEADING = 30;

    private final double across;
    private final double up;
    private final List<FittedLine> label;

    PaceMark(double pace, String text) {
        var angle = Math.PI * (1 - pace);
        across = Math.cos(angle);
        up = Math.sin(angle);
        label = Math.abs(across) < NEAR_THE_TOP
                ? List.of(Theme.MARK.line(text, WIDTH_AT_THE_TOP))
                : wrapped(Theme.MARK.typeface().drawable(text));
    }

    void draw(Graphics2D graphics) {
        var stroke = new Line2D.Double(x(INNER_END), y(INNER_END), x(OUTER_END), y(OUTER_END));
        graphics.setColor(Theme.GROUND);
        graphics.setStroke(new BasicStroke(15, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        graphics.draw(stroke);
        graphics.setColor(Theme.INK);
        graphics.setStroke(new BasicStroke(5, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(stroke);
        drawLabel(graphics);
    }

    private void drawLabel(Graphics2D graphics) {
        var halfHeight = label.size() * LEADING / 2;
        var baseline = y(LABEL_FROM) - up * halfHeight - halfHeight + LEADING * 0.8;
        for (var line : label) {
            if (Math.abs(across) < NEAR_THE_TOP) {
                line.around(graphics, x(LABEL_FROM + Math.abs(across) * line.width() / 2), baseline);
            } else if (across > 0) {
                line.from(graphics, x(LABEL_FROM), baseline);
            } else {
                line.upTo(graphics, x(LABEL_FROM), baseline);
            }
            baseline += LEADING;
        }
    }

    /** At most two lines, broken at a space. */
    private List<FittedLine> wrapped(String text) {
        var lines = new ArrayList<FittedLine>();
        var space = breakOf(text);
        if (space < 0) {
            lines.add(Theme.MARK.line(text, room()));
        } else {
            lines.add(Theme.MARK.line(text.substring(0, space), room()));
            lines.add(Theme.MARK.line(text.substring(space + 1), room()));
        }
        return lines;
    }

    /** The last space after which the first line would still fit, or else the first space; -1 for a single word. */
    private int breakOf(String text) {
        if (fits(text)) {
            return -1;
        }
        var best = text.indexOf(' ');
        for (var space = best; space >= 0; space = text.indexOf(' ', space + 1)) {
            if (fits(text.substring(0, space))) {
                best = space;
            }
        }
        return best;
    }

    private boolean fits(String text) {
        return Theme.MARK.fits(text, room());
    }

    private double room() {
        return Theme.WIDTH / 2.0 - Math.abs(across) * LABEL_FROM - FREE_OF_THE_EDGE;
    }

    private double x(double distance) {
        return GaugeArc.CENTRE_X + across * distance;
    }

    private double y(double distance) {
        return GaugeArc.CENTRE_Y - up * distance;
    }
}
