package app.rosalie.pictures.calendar;

import app.rosalie.pictures.StatusSign;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.RoundRectangle2D;

/** The ground, the edge and the border of a visit; what lies outside the page's hours is cut off there. */
final class VisitBlockDrawing {

    private static final int ROUND = 18;
    private static final int BEYOND = 24;
    private static final int STEP = 22;
    private static final Color STRIPE = new Color(255, 255, 255, 200);
    private static final BasicStroke STRIPES = new BasicStroke(9);
    private static final BasicStroke DASHED =
            new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {8, 6}, 0);

    private VisitBlockDrawing() {}

    /** What goes on before or after the page is drawn longer and cut at {@code place}; takes a canvas without a clip. */
    static void draw(Graphics2D graphics, StatusSign sign, Rectangle place, boolean goesOnAbove, boolean goesOnBelow) {
        if (!goesOnAbove && !goesOnBelow) {
            draw(graphics, sign, place);
            return;
        }
        var above = goesOnAbove ? BEYOND : 0;
        var below = goesOnBelow ? BEYOND : 0;
        graphics.setClip(place);
        draw(graphics, sign, new Rectangle(place.x, place.y - above, place.width, place.height + above + below));
        graphics.setClip(null);
    }

    /** Stripes right of the edge, from one height to another: time in which somebody else may be served. */
    static void hatch(Graphics2D graphics, Rectangle place, int top, int bottom) {
        var field = new Rectangle(place.x + StatusEdge.BREADTH, top, place.width - StatusEdge.BREADTH, bottom - top)
                .intersection(place);
        if (field.isEmpty()) {
            return;
        }
        graphics.setClip(field);
        graphics.setColor(STRIPE);
        graphics.setStroke(STRIPES);
        for (var x = field.x - field.height; x < field.x + field.width + STEP; x += STEP) {
            graphics.drawLine(x, field.y + field.height, x + field.height, field.y);
        }
        graphics.setClip(null);
    }

    static void draw(Graphics2D graphics, StatusSign sign, Rectangle place) {
        graphics.setColor(SignColours.of(sign).ground());
        graphics.fillRoundRect(place.x, place.y, place.width, place.height, ROUND, ROUND);
        if (sign == StatusSign.TO_CONFIRM || sign == StatusSign.HELD) {
            graphics.setColor(SignColours.of(sign).edge());
            graphics.setStroke(DASHED);
            graphics.draw(new RoundRectangle2D.Double(
                    place.x + 1, place.y + 1, place.width - 2, place.height - 2, ROUND - 2, ROUND - 2));
        }
        StatusEdge.draw(graphics, sign, place.x, place.y, place.height);
    }
}
