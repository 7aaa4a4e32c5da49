package app.rosalie.pictures.calendar;

import app.rosalie.pictures.StatusSign;
import java.awt.Graphics2D;

/** The signs of a month's page: what is special to it, and the others as on a week's. */
final class MonthLegendSymbols implements LegendSymbols {

    private final LegendSymbols others = new VisitLegendSymbols();

    @Override
    public int width(StatusSign sign) {
        return switch (sign) {
            case TO_CONFIRM, FULL -> SignMark.SIZE;
            case CLOSED, CONFIRMED, PAYMENT, TO_CLOSE_OUT, DONE, MISSED, CANCELLED, HELD -> others.width(sign);
        };
    }

    @Override
    public void draw(Graphics2D graphics, StatusSign sign, int left, int top) {
        switch (sign) {
            case TO_CONFIRM -> MonthCellDrawing.drawDot(graphics, left + 2, top + (HEIGHT - MonthCellDrawing.DOT) / 2);
            case FULL -> SignMark.draw(graphics, sign, left, top + (HEIGHT - SignMark.SIZE) / 2);
            case CLOSED, CONFIRMED, PAYMENT, TO_CLOSE_OUT, DONE, MISSED, CANCELLED, HELD ->
                others.draw(graphics, sign, left, top);
        }
    }
}
