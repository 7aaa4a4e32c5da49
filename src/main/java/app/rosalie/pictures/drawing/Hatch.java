package app.rosalie.pictures.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.TexturePaint;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;

/** The diagonal stripes of what is closed or not over: a tile, drawn once, whose stripes meet those of its neighbours. */
public final class Hatch {

    public static final Color GROUND = new Color(0xF5F0F3);
    public static final Color STRIPE = new Color(0xEAE2E8);

    private static final int SIDE = 24;
    private static final float BREADTH = 6.5f;

    /** Of what is closed. */
    public static final Paint CLOSED = paint(GROUND, STRIPE);

    /** Of what is not over. */
    public static final Paint RUNNING = paint(Theme.TRACK, Theme.PLUM);

    private Hatch() {}

    private static Paint paint(Color ground, Color stripe) {
        return new TexturePaint(tile(ground, stripe), new Rectangle(SIDE, SIDE));
    }

    private static BufferedImage tile(Color ground, Color stripe) {
        var tile = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        var graphics = tile.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(ground);
        graphics.fillRect(0, 0, SIDE, SIDE);
        graphics.setColor(stripe);
        graphics.setStroke(new BasicStroke(BREADTH));
        for (var shift = 0; shift <= 2; shift++) {
            graphics.draw(new Line2D.Double((shift - 1.5) * SIDE, SIDE * 1.5, (shift + 0.5) * SIDE, -SIDE * 0.5));
        }
        graphics.dispose();
        return tile;
    }
}
