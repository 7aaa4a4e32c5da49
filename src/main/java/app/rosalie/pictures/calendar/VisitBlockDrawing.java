package app.rosalie.pictures.calendar;

import app.rosalie.pictures.StatusSign;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.RoundRectangle2D;

/** The ground, the edge and the border of a visit; what lies outside the page's hours is cut off there. */
final class VisitBlockDrawing {

    private static final int ROUND = 18;
    private static final int BEYOND = 24;
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

    static void draw(Graphics2D graphics, StatusSign sign, Rectangle place) {
        graphics.setColor(SignColours.of(sign).ground());
        graphics.fillRoundRect(place.x, place.y, place.width, place.height, ROUND, ROUND);
        if (sign == StatusSign.TO_CONFIRM) {
            graphics.setColor(SignColours.of(sign).edge());
            graphics.setStroke(DASHED);
            graphics.draw(new RoundRectangle2D.Double(
                    place.x + 1, place.y + 1, place.width - 2, place.height - 2, ROUND - 2, ROUND - 2));
        }
        StatusEdge.draw(graphics, sign, place.x, place.y, place.height);
    }
}
