package app.rosalie.pictures.chart;

import app.rosalie.pictures.drawing.Theme;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;

/** The stroke across a gauge that says where today should stand, and the same stroke with its name between the gauge's ends. */
record PaceMark(double pace, String label) {

    private static final double REACH = GaugeDial.BREADTH / 2 + 14;
    private static final BasicStroke HALO = new BasicStroke(20, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    private static final BasicStroke MARK = new BasicStroke(8, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    private static final double BESIDE = 22;
    private static final double TALL = 34;

    void draw(Graphics2D graphics) {
        var across = -Math.cos(Math.PI * pace);
        var up = Math.sin(Math.PI * pace);
        stroke(
                graphics,
                new Line2D.Double(
                        GaugeDial.CENTRE_X + across * (GaugeDial.RADIUS - REACH),
                        GaugeDial.CENTRE_Y - up * (GaugeDial.RADIUS - REACH),
                        GaugeDial.CENTRE_X + across * (GaugeDial.RADIUS + REACH),
                        GaugeDial.CENTRE_Y - up * (GaugeDial.RADIUS + REACH)));
    }

    void drawName(Graphics2D graphics, double baseline, double room) {
        var line = ChartTheme.line(ChartTheme.LABEL, label, room - BESIDE);
        var left = GaugeDial.CENTRE_X - (line.width() + BESIDE) / 2;
        stroke(graphics, new Line2D.Double(left, baseline - TALL + 4, left, baseline + 4));
        line.from(graphics, left + BESIDE, baseline);
    }

    private static void stroke(Graphics2D graphics, Line2D line) {
        graphics.setColor(Theme.GROUND);
        graphics.setStroke(HALO);
        graphics.draw(line);
        graphics.setColor(Theme.INK);
        graphics.setStroke(MARK);
        graphics.draw(line);
    }
}
