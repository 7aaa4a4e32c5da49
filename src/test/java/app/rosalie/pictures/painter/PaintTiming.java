package app.rosalie.pictures.painter;

import app.rosalie.pictures.Charts;
import app.rosalie.pictures.Gauges;
import app.rosalie.pictures.MonthPages;
import app.rosalie.pictures.Picture;
import app.rosalie.pictures.SamplePages;
import app.rosalie.pictures.drawing.BundledFonts;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
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
 * How long the painter takes for each kind of picture, against the same drawing on bare Java2D and ImageIO: the same calls
 * with every place, size and word known beforehand, on the layout and with the compression that ImageIO is quickest with,
 * and without a description. Each is timed in a JVM of its own: the first picture, the fourth (what the warm-up at start
 * leaves for the first visitor) and the median of the warm ones, in milliseconds.
 */
final class PaintTiming {

    private static final int WARM_UP = 100;
    private static final int MEASURED = 101;
    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    /** A kind of picture, as busy as it usually is. */
    enum Kind {
        GAUGE(Gauges.november().pace(0.86).gauge()),
        SPLIT(Charts.split(0.35, 0.25, 0.2, 0.12, 0.08)),
        TREND(Charts.month()),
        HEAT(Charts.heatMap(12)),
        RANKING(Charts.ranking(10)),
        DAY(SamplePages.busyDay()),
        WEEK(SamplePages.calmWeek()),
        MONTH(MonthPages.month(2, 30));

        final Picture picture;

        Kind(Picture picture) {
            this.picture = picture;
        }
    }

    private PaintTiming() {}

    /** Without an argument: everything, one after the other. With a kind and {@code painter} or {@code bare}: that one. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length > 0) {
            OUT.println(measure(Kind.valueOf(arguments[0]), arguments[1].equals("bare")));
            return;
        }
        OUT.printf("pictures, %d cores%n", Runtime.getRuntime().availableProcessors());
        for (var kind : Kind.values()) {
            inAJvmOfItsOwn(kind, "bare");
            inAJvmOfItsOwn(kind, "painter");
        }
    }

    private static void inAJvmOfItsOwn(Kind kind, String way) throws IOException, InterruptedException {
        new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        PaintTiming.class.getName(),
                        kind.name(),
                        way)
                .inheritIO()
                .start()
                .waitFor();
    }

    private static String measure(Kind kind, boolean bare) {
        var painting = bare ? bare(kind) : painted(kind);
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
                "%-6s %-8s first %6.1f ms   fourth %6.1f ms   warm median %6.2f ms",
                kind.name().toLowerCase(Locale.ROOT),
                bare ? "bare" : "painter",
                first,
                fourth,
                times[MEASURED / 2]);
    }

    private static double time(Supplier<byte[]> painting) {
        var start = System.nanoTime();
        if (painting.get().length == 0) {
            throw new IllegalStateException("nothing painted");
        }
        return (System.nanoTime() - start) / 1e6;
    }

    static Supplier<byte[]> painted(Kind kind) {
        var painter = new Java2dPainter();
        return () -> painter.png(kind.picture);
    }

    static Supplier<byte[]> bare(Kind kind) {
        BundledFonts.unpack();
        var drawing = Java2dPainter.drawing(kind.picture);
        var height = drawing.height();
        var recorded = RecordedDrawing.of(drawing);
        return () -> bare(recorded, height);
    }

    private static byte[] bare(RecordedDrawing recorded, int height) {
        var image = new BufferedImage(1080, height, BufferedImage.TYPE_3BYTE_BGR);
        var graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(new Color(0xFBF7F4));
        graphics.fillRect(0, 0, 1080, height);
        recorded.play(graphics);
        graphics.dispose();
        return encoded(image);
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
