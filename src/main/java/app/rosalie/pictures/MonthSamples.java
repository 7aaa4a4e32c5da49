package app.rosalie.pictures;

import java.awt.Graphics2D;

/** The signs of a month's page: what is special to it, and the others as on a week's. */
final class MonthSamples implements LegendDrawing.Samples {

    private final LegendDrawing.Samples others = new DiarySamples();

    @Override
    public int width(Sign sign) {
        return switch (sign) {
            case TO_CONFIRM, FULL -> SignMark.SIZE;
            case CLOSED, CONFIRMED, PAYMENT, DONE, MISSED, CANCELLED -> others.width(sign);
        };
    }

    @Override
    public void draw(Graphics2D graphics, Sign sign, int left, int top) {
        switch (sign) {
            case TO_CONFIRM -> CellDrawing.drawDot(graphics, left + 2, top + (HEIGHT - CellDrawing.DOT) / 2);
            case FULL -> SignMark.draw(graphics, sign, left, top + (HEIGHT - SignMark.SIZE) / 2);
            case CLOSED, CONFIRMED, PAYMENT, DONE, MISSED, CANCELLED -> others.draw(graphics, sign, left, top);
        }
    }
}
