package app.rosalie.pictures.calendar;

import app.rosalie.pictures.drawing.Theme;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.util.Comparator;
import java.util.List;

/**
 * The present time across a column. It stops at the visits, where a stroke would read as one through a name, and leaves out
 * what is too short to be seen as a line.
 */
record NowLine(int y, int left, int right) {

    private static final int BREADTH = 4;
    private static final int SHORTEST = 16;
    private static final int DOT = 16;
    private static final int HALO = 22;

    void draw(Graphics2D graphics, List<Rectangle> visits) {
        graphics.setColor(Theme.PLUM);
        var from = left;
        for (var visit :
                visits.stream().sorted(Comparator.comparingInt(it -> it.x)).toList()) {
            if (visit.y - BREADTH < y && y < visit.getMaxY() + BREADTH) {
                drawPiece(graphics, from, visit.x);
                from = Math.max(from, visit.x + visit.width);
            }
        }
        drawPiece(graphics, from, right);
        drawDot(graphics);
    }

    private void drawPiece(Graphics2D graphics, int from, int to) {
        if (to - from >= SHORTEST) {
            graphics.fillRect(from, y - BREADTH / 2, to - from, BREADTH);
        }
    }

    private void drawDot(Graphics2D graphics) {
        graphics.setColor(Theme.GROUND);
        graphics.fillOval(left - HALO / 2, y - HALO / 2, HALO, HALO);
        graphics.setColor(Theme.PLUM);
        graphics.fillOval(left - DOT / 2, y - DOT / 2, DOT, DOT);
    }
}
