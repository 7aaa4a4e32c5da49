package app.rosalie.pictures.calendar;

import app.rosalie.pictures.StatusSign;
import app.rosalie.pictures.drawing.Hatch;
import java.awt.Graphics2D;
import java.awt.Rectangle;

/** The signs of a day's and a week's page as small visits. */
final class VisitLegendSymbols implements LegendSymbols {

    private static final int WITH_MARK = 56;
    private static final int ROUND = 12;

    @Override
    public int width(StatusSign sign) {
        return SignMark.existsFor(sign) ? WITH_MARK : HEIGHT;
    }

    @Override
    public void draw(Graphics2D graphics, StatusSign sign, int left, int top) {
        if (sign == StatusSign.CLOSED) {
            graphics.setPaint(Hatch.CLOSED);
            graphics.fillRoundRect(left, top, HEIGHT, HEIGHT, ROUND, ROUND);
        } else {
            VisitBlockDrawing.draw(graphics, sign, new Rectangle(left, top, width(sign), HEIGHT));
            SignMark.draw(graphics, sign, left + StatusEdge.BREADTH + 7, top + (HEIGHT - SignMark.SIZE) / 2);
        }
    }
}
