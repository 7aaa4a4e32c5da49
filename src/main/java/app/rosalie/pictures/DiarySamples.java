package app.rosalie.pictures;

import java.awt.Graphics2D;
import java.awt.Rectangle;

/** The signs of a day's and a week's page as small visits. */
final class DiarySamples implements LegendDrawing.Samples {

    private static final int WITH_MARK = 44;
    private static final int ROUND = 12;

    @Override
    public int width(Sign sign) {
        return SignMark.existsFor(sign) ? WITH_MARK : HEIGHT;
    }

    @Override
    public void draw(Graphics2D graphics, Sign sign, int left, int top) {
        if (sign == Sign.CLOSED) {
            graphics.setPaint(Hatch.PAINT);
            graphics.fillRoundRect(left, top, HEIGHT, HEIGHT, ROUND, ROUND);
        } else {
            BlockDrawing.draw(graphics, sign, new Rectangle(left, top, width(sign), HEIGHT));
            SignMark.draw(graphics, sign, left + Edge.BREADTH + 7, top + (HEIGHT - SignMark.SIZE) / 2);
        }
    }
}
