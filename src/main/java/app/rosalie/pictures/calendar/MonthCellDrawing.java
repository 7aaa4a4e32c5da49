package app.rosalie.pictures.calendar;

import app.rosalie.pictures.MonthPicture;
import app.rosalie.pictures.StatusSign;
import app.rosalie.pictures.drawing.Hatch;
import app.rosalie.pictures.drawing.TextStyle;
import app.rosalie.pictures.drawing.Theme;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.RoundRectangle2D;

/** One day of a month in its square. */
record MonthCellDrawing(MonthPicture.Cell cell, int left, int top) {

    static final int SIDE = 136;
    static final int DOT = 24;

    private static final int INSET = 14;
    private static final int ROUND = 32;
    private static final int BAR = 12;
    private static final Color PAST = new Color(0xF6F1F0);
    private static final BasicStroke THIN = new BasicStroke(2);
    private static final BasicStroke BOLD = new BasicStroke(5);

    void draw(Graphics2D graphics) {
        drawGround(graphics);
        PageText.line(number(), cell.day(), SIDE / 2.0).from(graphics, left + INSET, top + 46);
        PageText.line(note(), cell.note(), SIDE - 2.0 * INSET + 6).from(graphics, left + INSET, top + 94);
        if (cell.load() != null) {
            drawLoad(graphics, cell.load());
        }
        drawMarks(graphics);
    }

    private void drawMarks(Graphics2D graphics) {
        var right = left + SIDE - INSET;
        if (cell.toConfirm()) {
            drawDot(graphics, right - DOT, top + 18);
            right -= DOT + 8;
        }
        if (isFull()) {
            SignMark.draw(graphics, StatusSign.FULL, right - SignMark.SIZE, top + 14);
        }
    }

    private void drawGround(Graphics2D graphics) {
        var border = cell.today() ? BOLD : THIN;
        var inset = border.getLineWidth() / 2;
        var shape = new RoundRectangle2D.Double(
                left + inset, top + inset, SIDE - 2 * inset, SIDE - 2 * inset, ROUND, ROUND);
        graphics.setPaint(ground());
        graphics.fill(shape);
        graphics.setColor(cell.today() ? Theme.PLUM : Theme.LINE);
        graphics.setStroke(border);
        graphics.draw(shape);
    }

    private Paint ground() {
        return switch (cell.state()) {
            case OPEN, FULL -> cell.past() ? PAST : Color.WHITE;
            case CLOSED -> Hatch.CLOSED;
        };
    }

    private TextStyle number() {
        if (cell.today()) {
            return PageText.NUMBER.in(Theme.PLUM);
        }
        return cell.past() || (cell.state() == MonthPicture.State.CLOSED && cell.load() == null)
                ? PageText.NUMBER.in(Theme.QUIET_INK)
                : PageText.NUMBER;
    }

    private TextStyle note() {
        return cell.past() ? PageText.NOTE : PageText.NOTE.in(Theme.FADED_INK);
    }

    /** A day that is not full never looks so, and one with anything in it never looks empty. */
    private void drawLoad(Graphics2D graphics, double load) {
        var width = SIDE - 2 * INSET;
        var taken = isFull() ? width : (int) Math.round(Math.clamp(load, 0, 1) * width);
        graphics.setColor(Theme.TRACK);
        graphics.fillRoundRect(left + INSET, top + 110, width, BAR, BAR, BAR);
        if (load > 0 || isFull()) {
            graphics.setColor(cell.past() ? Theme.LILAC : isFull() ? Theme.SAGE : Theme.PLUM);
            graphics.fillRoundRect(left + INSET, top + 110, Math.max(taken, BAR), BAR, BAR, BAR);
        }
    }

    private boolean isFull() {
        return cell.state() == MonthPicture.State.FULL;
    }

    static void drawDot(Graphics2D graphics, int left, int top) {
        graphics.setColor(Theme.AMBER);
        graphics.fillOval(left, top, DOT, DOT);
    }
}
