package app.rosalie.pictures;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/** A painted picture, read back from its PNG for what can be seen on it. */
record Painting(int width, int height, int[] pixels) {

    /** One pixel and its place. */
    record Spot(int x, int y, int color) {

        double fromCentre() {
            return Math.hypot(x - GaugeDrawing.CENTRE_X, y - GaugeDrawing.CENTRE_Y);
        }

        boolean onTheArc() {
            return Math.abs(fromCentre() - GaugeDrawing.RADIUS) < GaugeDrawing.BREADTH / 2 + 2;
        }
    }

    static Painting of(Picture picture) {
        return of(new Java2dPainter().png(picture));
    }

    static Painting of(byte[] png) {
        try {
            var image = ImageIO.read(new ByteArrayInputStream(png));
            var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            return new Painting(image.getWidth(), image.getHeight(), pixels);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    int color(double x, double y) {
        return pixels[(int) Math.round(y) * width + (int) Math.round(x)] & 0xFFFFFF;
    }

    /** What is painted on the middle of the arc, from 0 at its left end to 1 at its right. */
    int colorOfArc(double share) {
        return color(
                GaugeDrawing.CENTRE_X - GaugeDrawing.RADIUS * Math.cos(Math.PI * share),
                GaugeDrawing.CENTRE_Y - GaugeDrawing.RADIUS * Math.sin(Math.PI * share));
    }

    boolean shows(Color color) {
        return Arrays.stream(pixels).anyMatch(pixel -> (pixel & 0xFFFFFF) == (color.getRGB() & 0xFFFFFF));
    }

    /** The pixels of this painting where the other, of the same size, has a different colour. */
    List<Spot> differencesFrom(Painting other) {
        return IntStream.range(0, pixels.length)
                .filter(place -> pixels[place] != other.pixels[place])
                .mapToObj(place -> new Spot(place % width, place / width, pixels[place] & 0xFFFFFF))
                .toList();
    }
}
