package app.rosalie.pictures;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import javax.imageio.ImageIO;

/** A painted gauge, read back from its PNG for what can be seen on it. */
record Painting(BufferedImage image) {

    /** One pixel and its place. */
    record Spot(int x, int y, int color) {

        double fromCentre() {
            return Math.hypot(x - GaugeDrawing.CENTRE_X, y - GaugeDrawing.CENTRE_Y);
        }

        boolean onTheArc() {
            return Math.abs(fromCentre() - GaugeDrawing.RADIUS) < GaugeDrawing.BREADTH / 2 + 2;
        }
    }

    static Painting of(Gauge gauge) {
        return of(new Java2dPainter().png(gauge));
    }

    static Painting of(byte[] png) {
        try {
            return new Painting(ImageIO.read(new ByteArrayInputStream(png)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    int width() {
        return image.getWidth();
    }

    int height() {
        return image.getHeight();
    }

    int color(double x, double y) {
        return image.getRGB((int) Math.round(x), (int) Math.round(y)) & 0xFFFFFF;
    }

    /** What is painted on the middle of the arc, from 0 at its left end to 1 at its right. */
    int colorOfArc(double share) {
        return color(
                GaugeDrawing.CENTRE_X - GaugeDrawing.RADIUS * Math.cos(Math.PI * share),
                GaugeDrawing.CENTRE_Y - GaugeDrawing.RADIUS * Math.sin(Math.PI * share));
    }

    boolean shows(Color color) {
        return !spots((x, y) -> color(x, y) == (color.getRGB() & 0xFFFFFF)).isEmpty();
    }

    /** The pixels of this painting where the other, of the same size, has a different colour. */
    List<Spot> differencesFrom(Painting other) {
        return spots((x, y) -> color(x, y) != other.color(x, y));
    }

    private List<Spot> spots(BiPredicate<Integer, Integer> wanted) {
        var spots = new ArrayList<Spot>();
        for (var y = 0; y < height(); y++) {
            for (var x = 0; x < width(); x++) {
                if (wanted.test(x, y)) {
                    spots.add(new Spot(x, y, color(x, y)));
                }
            }
        }
        return spots;
    }
}
