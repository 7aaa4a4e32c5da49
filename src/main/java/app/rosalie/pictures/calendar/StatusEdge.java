package app.rosalie.pictures.calendar;

import app.rosalie.pictures.StatusSign;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;

/**
 * The upright bar at the left of a visit, whose form tells the visit's state however narrow the visit is: full, dashed, a
 * string of beads, waisted, thin, paired, hollow or broken in the middle.
 */
final class StatusEdge {

    static final int BREADTH = 8;

    private static final int DASH = 14;
    private static final int DASH_GAP = 6;
    private static final int BREAK = 8;
    private static final int BEAD_STEP = 11;

    private StatusEdge() {}

    static void draw(Graphics2D graphics, StatusSign sign, int x, int y, int height) {
        graphics.setColor(SignColours.of(sign).edge());
        switch (sign) {
            case CONFIRMED, FULL -> bar(graphics, x, y, BREADTH, height);
            case CANCELLED -> broken(graphics, x, y, height);
            case DONE -> bar(graphics, x, y, BREADTH / 2, height);
            case TO_CONFIRM -> dashes(graphics, x, y, height);
            case PAYMENT -> beads(graphics, x, y, height);
            case TO_CLOSE_OUT -> waisted(graphics, x, y, height);
            case MISSED -> hollow(graphics, x, y, height);
            case HELD -> paired(graphics, x, y, height);
            case CLOSED -> {}
        }
    }

    private static void bar(Graphics2D graphics, int x, int y, int breadth, int height) {
        graphics.fillRoundRect(x, y, breadth, height, breadth, breadth);
    }

    /** As many dashes as fit, the last one ending where the bar ends. */
    private static void dashes(Graphics2D graphics, int x, int y, int height) {
        var count = Math.max(1, Math.round((float) (height + DASH_GAP) / (DASH + DASH_GAP)));
        for (var dash = 0; dash < count; dash++) {
            var from = y + dash * (height + DASH_GAP) / count;
            var to = y + (dash + 1) * (height + DASH_GAP) / count - DASH_GAP;
            bar(graphics, x, from, BREADTH, to - from);
        }
    }

    private static void beads(Graphics2D graphics, int x, int y, int height) {
        var count = Math.max(1, (height - BREADTH) / BEAD_STEP + 1);
        for (var bead = 0; bead < count; bead++) {
            var at = count == 1 ? (height - BREADTH) / 2 : bead * (height - BREADTH) / (count - 1);
            graphics.fillOval(x, y + at, BREADTH, BREADTH);
        }
    }

    /** As broad as a bar at its ends, and nearly nothing in its middle. */
    private static void waisted(Graphics2D graphics, int x, int y, int height) {
        var middle = y + height / 2;
        graphics.fillPolygon(
                new int[] {x, x + BREADTH, x + BREADTH / 2 + 1, x + BREADTH, x, x + BREADTH / 2 - 1},
                new int[] {y, y, middle, y + height, y + height, middle},
                6);
    }

    private static void broken(Graphics2D graphics, int x, int y, int height) {
        bar(graphics, x, y, BREADTH, height);
        graphics.setColor(SignColours.of(StatusSign.CANCELLED).ground());
        graphics.fillRect(x, y + (height - BREAK) / 2, BREADTH, BREAK);
    }

    private static void paired(Graphics2D graphics, int x, int y, int height) {
        var thin = (BREADTH - 2) / 2;
        bar(graphics, x, y, thin, height);
        bar(graphics, x + BREADTH - thin, y, thin, height);
    }

    private static void hollow(Graphics2D graphics, int x, int y, int height) {
        graphics.setStroke(new BasicStroke(2));
        graphics.draw(new RoundRectangle2D.Double(x + 1, y + 1, BREADTH - 2, height - 2, BREADTH - 2, BREADTH - 2));
    }
}
