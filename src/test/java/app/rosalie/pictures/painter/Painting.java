package app.rosalie.pictures.painter;

import app.rosalie.pictures.Picture;
import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/** A painted picture, read back from its PNG for what can be seen on it. */
public record Painting(int width, int height, int[] pixels) {

    /** One pixel and its place. */
    public record Spot(int x, int y, int color) {}

    public static Painting of(Picture picture) {
        return of(png(picture));
    }

    public static byte[] png(Picture picture) {
        return new Java2dPainter().png(picture);
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

    public int color(double x, double y) {
        return pixels[(int) Math.round(y) * width + (int) Math.round(x)] & 0xFFFFFF;
    }

    /** A colour as {@link #color} gives it. */
    public static int rgb(Color color) {
        return color.getRGB() & 0xFFFFFF;
    }

    public boolean shows(Color color) {
        return Arrays.stream(pixels).anyMatch(pixel -> (pixel & 0xFFFFFF) == rgb(color));
    }

    /** The pixels of this painting where the other, of the same size, has a different colour. */
    public List<Spot> differencesFrom(Painting other) {
        return IntStream.range(0, pixels.length)
                .filter(place -> pixels[place] != other.pixels[place])
                .mapToObj(place -> new Spot(place % width, place / width, pixels[place] & 0xFFFFFF))
                .toList();
    }
}
