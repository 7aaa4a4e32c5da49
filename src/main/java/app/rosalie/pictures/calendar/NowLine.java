package app.rosalie.pictures.calendar;

import app.rosalie.pictures.drawing.Theme;
import java.awt.Color;
import java.awt.Graphics2D;

/**
 * The present time across a column, over the visits that it goes through; only their words stand on it, on a ground of their
 * own, so that it never reads as a stroke through a name.
 */
record NowLine(int y, int left, int right) {

    private static final int BREADTH = 4;
    private static final int DOT = 18;
    private static final int HALO = 26;

    void draw(Graphics2D graphics) {
        graphics.setColor(Theme.GROUND);
        graphics.fillRect(left, y - BREADTH, right - left, 2 * BREADTH);
        graphics.fillOval(left - HALO / 2, y - HALO / 2, HALO, HALO);
        graphics.setColor(Theme.PLUM);
        graphics.fillRect(left, y - BREADTH / 2, right - left, BREADTH);
        graphics.fillOval(left - DOT / 2, y - DOT / 2, DOT, DOT);
    }

    /** Makes room for words on it: between these two points, in this colour. */
    void interrupt(Graphics2D graphics, double from, double to, Color ground) {
        graphics.setColor(ground);
        graphics.fillRect((int) from - BREADTH, y - BREADTH, (int) (to - from) + 2 * BREADTH, 2 * BREADTH);
    }

    boolean isBetween(double top, double bottom) {
        return y + BREADTH > top && y - BREADTH < bottom;
    }
}
