package app.rosalie.pictures.chart;

import app.rosalie.pictures.drawing.Theme;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Arc2D;

/** The half circle of a gauge: where it lies, and how a share of it is drawn from its left end on. */
final class GaugeArc {

    static final double CENTRE_X = Theme.WIDTH / 2.0;
    static final double CENTRE_Y = 576;
    static final double RADIUS = 290;
    static final float BREADTH = 58;

    private static final BasicStroke STROKE = new BasicStroke(BREADTH, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

    private GaugeArc() {}

    static void draw(Graphics2D graphics, double share, Color color) {
        graphics.setColor(color);
        graphics.setStroke(STROKE);
        graphics.draw(new Arc2D.Double(
                CENTRE_X - RADIUS, CENTRE_Y - RADIUS, 2 * RADIUS, 2 * RADIUS, 180, -180 * share, Arc2D.OPEN));
    }
}
