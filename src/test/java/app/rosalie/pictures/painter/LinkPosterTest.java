package app.rosalie.pictures.painter;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.pictures.LinkPoster;
import app.rosalie.pictures.SamplePages;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The picture of a link is read as a phone's camera reads it. */
class LinkPosterTest {

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void leadsToTheLinkThatItWasDrawnFor(boolean tall) throws IOException, ReaderException {
        LinkPoster poster = SamplePages.linkPoster(tall);
        byte[] png = new Java2dPainter().png(poster);
        Files.write(Files.createDirectories(Path.of("target", "pictures")).resolve("link-" + tall + ".png"), png);
        assertThat(read(png)).isEqualTo(poster.target());
    }

    @Test
    void isReadWithTheLongestLinkAndNames() throws IOException, ReaderException {
        String target = "https://t.me/" + "b".repeat(32) + "?start=" + "s".repeat(64);
        String name = "Une prestation dont le nom est bien long et qui ne tient pas sur une ligne";
        LinkPoster poster = new LinkPoster("", name, name, target, name, target, false);
        assertThat(read(new Java2dPainter().png(poster))).isEqualTo(target);
    }

    private static String read(byte[] png) throws IOException, ReaderException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        int width = image.getWidth();
        int height = image.getHeight();
        int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
        BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
        return new QRCodeReader().decode(bitmap).getText();
    }
}
