package app.rosalie.pictures.painter;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.pictures.Charts;
import app.rosalie.pictures.Gauges;
import app.rosalie.pictures.Picture;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** The sample charts in docs/pictures, as wide as on a phone: « ./dev pictures » paints them anew, for whoever looks at a change. */
class ChartGalleryTest {

    private static final Path GALLERY = Path.of("docs/pictures");
    private static final int PHONE = 360;

    private static final Map<String, Picture> SAMPLES = Map.of(
            "gauge", Gauges.november().pace(0.86).gauge(),
            "gauge-beyond", Gauges.beyond().gauge(),
            "gauge-empty",
                    Gauges.november()
                            .amount("0 €")
                            .share(0)
                            .pace(0.04)
                            .comparison(null)
                            .gauge(),
            "split", Charts.split(0.35, 0.25, 0.2, 0.12, 0.08),
            "trend-month", Charts.month(),
            "trend-year", Charts.year(),
            "trend-days", Charts.trend(120, 80, 0, 240, -60, 180, 90),
            "heat", Charts.heatMap(11),
            "ranking", Charts.ranking(8));

    @Test
    void hangsEverySample() throws IOException {
        if ("paint".equals(System.getProperty("rosalie.pictures"))) {
            for (var sample : SAMPLES.entrySet()) {
                ImageIO.write(
                        small(Painting.png(sample.getValue())),
                        "png",
                        file(sample.getKey()).toFile());
            }
        }
        assertThat(SAMPLES.keySet().stream().map(ChartGalleryTest::file))
                .allSatisfy(file -> assertThat(file).exists());
    }

    private static Path file(String name) {
        return GALLERY.resolve(name + ".png");
    }

    private static BufferedImage small(byte[] png) throws IOException {
        var large = ImageIO.read(new ByteArrayInputStream(png));
        var height = large.getHeight() * PHONE / large.getWidth();
        var small = new BufferedImage(PHONE, height, BufferedImage.TYPE_INT_RGB);
        var graphics = small.createGraphics();
        graphics.drawImage(large.getScaledInstance(PHONE, height, Image.SCALE_AREA_AVERAGING), 0, 0, null);
        graphics.dispose();
        return small;
    }
}
