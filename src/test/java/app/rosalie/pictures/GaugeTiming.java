package app.rosalie.pictures;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Arc2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * How long the painter takes for a gauge, against the same drawing written straight on Java2D and ImageIO: the same shapes,
 * letters and PNG settings with every place and size known beforehand, so without measuring, shortening or a description.
 * Each is timed in a JVM of its own: the first picture, the fourth (what the first coat at start leaves for the first
 * visitor) and the median of the warm ones, in milliseconds.
 */
final class GaugeTiming {

    private static final int WARM_UP = 150;
    private static final int MEASURED = 201;
    private static final PrintStream OUT =
            new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true, StandardCharsets.UTF_8);

    private GaugeTiming() {}

    /** Without an argument: both, one after the other. With {@code painter} or {@code bare}: that one, in this JVM. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length > 0) {
            OUT.println(measure(arguments[0]));
            return;
        }
        OUT.printf("gauge, %d cores%n", Runtime.getRuntime().availableProcessors());
        OUT.println("same pixels: " + samePixels());
        for (var way : new String[] {"bare", "painter"}) {
            new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            GaugeTiming.class.getName(),
                            way)
                    .inheritIO()
                    .start()
                    .waitFor();
        }
    }

    static String measure(String way) {
        Supplier<byte[]> painting = way.equals("bare") ? GaugeTiming::bare : GaugeTiming::painted;
        var first = time(painting);
        time(painting);
        time(painting);
        var fourth = time(painting);
        for (var round = 0; round < WARM_UP; round++) {
            time(painting);
        }
        var times = new double[MEASURED];
        Arrays.setAll(times, _ -> time(painting));
        Arrays.sort(times);
        return String.format(
                Locale.ROOT,
                "%-8s first %6.1f ms   fourth %5.1f ms   warm median %5.2f ms",
                way,
                first,
                fourth,
                times[MEASURED / 2]);
    }

    static boolean samePixels() {
        return Painting.of(bare()).differencesFrom(Painting.of(painted())).isEmpty();
    }

    private static double time(Supplier<byte[]> painting) {
        var start = System.nanoTime();
        if (painting.get().length == 0) {
            throw new IllegalStateException("nothing painted");
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private static byte[] painted() {
        return new Java2dPainter().png(Gauges.november().pace(0.86).gauge());
    }

    private static byte[] bare() {
        TypeCase.opened();
        var image = new BufferedImage(1080, 780, BufferedImage.TYPE_3BYTE_BGR);
        var graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(new Color(0xFBF7F4));
        graphics.fillRect(0, 0, 1080, 780);
        drawShapes(graphics);
        drawTexts(graphics);
        graphics.dispose();
        return encoded(image);
    }

    private static void drawShapes(Graphics2D graphics) {
        graphics.setStroke(new BasicStroke(58, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.setColor(new Color(0xEADFE6));
        graphics.draw(new Arc2D.Double(250, 286, 580, 580, 180, -180, Arc2D.OPEN));
        graphics.setColor(new Color(0x8E3B6F));
        graphics.draw(new Arc2D.Double(250, 286, 580, 580, 180, -180 * 0.77, Arc2D.OPEN));
        var mark = new Line2D.Double(795.1612287954175, 455.9302397786495, 862.118430677903, 424.4225722028341);
        graphics.setColor(new Color(0xFBF7F4));
        graphics.setStroke(new BasicStroke(15, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        graphics.draw(mark);
        graphics.setColor(new Color(0x2B2233));
        graphics.setStroke(new BasicStroke(5, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(mark);
        var triangle = new Path2D.Double();
        triangle.moveTo(60, 724);
        triangle.lineTo(87, 724);
        triangle.lineTo(73.5, 700);
        triangle.closePath();
        graphics.setColor(new Color(0x4B7857));
        graphics.fill(triangle);
    }

    private static void drawTexts(Graphics2D graphics) {
        var regular = Typeface.REGULAR.at(30);
        var bold = Typeface.BOLD.at(40);
        text(graphics, bold, 0x2B2233, "Chiffre d’affaires · novembre", 60, 84);
        text(graphics, regular, 0x756B7D, "au 23 novembre — encaissé", 60, 132);
        text(graphics, regular.deriveFont(26f), 0x2B2233, "rythme", 874.7860094124271, 399.6882833737);
        text(graphics, regular.deriveFont(26f), 0x2B2233, "attendu", 874.7860094124271, 429.6882833737);
        text(graphics, bold.deriveFont(100f), 0x2B2233, "2 300 €", 350.888671875, 516);
        text(graphics, regular.deriveFont(34f), 0x756B7D, "sur 3 000 € · 77 %", 391.05078125, 572);
        text(graphics, regular.deriveFont(28f), 0x756B7D, "0", 241.16796875, 656);
        text(graphics, regular.deriveFont(28f), 0x756B7D, "3 000 €", 777.650390625, 656);
        text(graphics, Typeface.SEMIBOLD.at(30), 0x4B7857, "+12 % par rapport à octobre à la même date", 98, 724);
    }

    private static void text(Graphics2D graphics, Font font, int ink, String text, double x, double baseline) {
        graphics.setFont(font);
        graphics.setColor(new Color(ink));
        graphics.drawString(text, (float) x, (float) baseline);
    }

    private static byte[] encoded(BufferedImage image) {
        var bytes = new ByteArrayOutputStream(1 << 16);
        try (var stream = new MemoryCacheImageOutputStream(bytes)) {
            var writer = ImageIO.getImageWritersByFormatName("png").next();
            writer.setOutput(stream);
            var settings = writer.getDefaultWriteParam();
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionQuality(0.8f);
            writer.write(null, new IIOImage(image, null, null), settings);
            writer.dispose();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
