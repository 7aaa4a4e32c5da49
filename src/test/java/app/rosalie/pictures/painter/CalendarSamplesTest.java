package app.rosalie.pictures.painter;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.pictures.MonthPages;
import app.rosalie.pictures.Picture;
import app.rosalie.pictures.SamplePages;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The pages of the agenda as they are looked at on a phone. With {@code -Drosalie.pictures=<folder>} each is kept there, as
 * wide as a phone shows it.
 */
class CalendarSamplesTest {

    private static final int PHONE = 360;
    private static final String FOLDER = System.getProperty("rosalie.pictures", "");

    enum Sample {
        AGENDA_WEEK(SamplePages.calmWeek()),
        AGENDA_WEEK_CROWDED(SamplePages.crowdedWeek()),
        AGENDA_DAY(SamplePages.busyDay()),
        AGENDA_DAY_OF_THIRTY(SamplePages.dayOfThirty()),
        AGENDA_DAY_OF_NAMES(SamplePages.dayOfNames()),
        AGENDA_MONTH(MonthPages.month(2, 30)),
        AGENDA_POSTER(SamplePages.poster());

        private final Picture picture;

        Sample(Picture picture) {
            this.picture = picture;
        }

        private Path file() {
            return Path.of(FOLDER, name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + ".png");
        }
    }

    @ParameterizedTest
    @EnumSource
    void isPaintedForAPhone(Sample sample) throws IOException {
        var png = Painting.png(sample.picture);

        assertThat(Painting.of(png).width()).isEqualTo(1080);
        assertThat(Painting.of(png).height()).isBetween(800, 2500);
        if (!FOLDER.isEmpty()) {
            Files.createDirectories(Path.of(FOLDER));
            ImageIO.write(onAPhone(png), "png", sample.file().toFile());
        }
    }

    private static BufferedImage onAPhone(byte[] png) throws IOException {
        var painted = ImageIO.read(new ByteArrayInputStream(png));
        var height = Math.round((float) painted.getHeight() * PHONE / painted.getWidth());
        var small = new BufferedImage(PHONE, height, BufferedImage.TYPE_INT_RGB);
        var graphics = small.createGraphics();
        graphics.drawImage(painted.getScaledInstance(PHONE, height, Image.SCALE_AREA_AVERAGING), 0, 0, null);
        graphics.dispose();
        return small;
    }
}
