package app.rosalie.pictures.painter;

import static app.rosalie.pictures.Gauges.november;
import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.pictures.Painter;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class Java2dPainterTest {

    private final Painter painter = new Java2dPainter();

    @Test
    void saysWhatItShowsToThoseWhoCannotSeeIt() throws Exception {
        var png = painter.png(november().gauge());
        var reader = ImageIO.getImageReadersByFormatName("png").next();
        reader.setInput(ImageIO.createImageInputStream(new ByteArrayInputStream(png)));

        var metadata = (Element) reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0");
        var entry = (Element) metadata.getElementsByTagName("iTXtEntry").item(0);

        assertThat(entry.getAttribute("keyword")).isEqualTo("Description");
        assertThat(entry.getAttribute("text")).isEqualTo("Jauge : 2 300 € « encaissés » — l’objectif est de 3 000 €");
        assertThat(new String(png, StandardCharsets.UTF_8)).contains("— l’objectif est de 3 000 €");
    }

    @Test
    void paintsEqualPicturesToEqualBytesFromManyThreads() throws Exception {
        var expected = painter.png(november().pace(0.7).gauge());

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var paintings = IntStream.range(0, 24)
                    .mapToObj(_ -> threads.submit(
                            () -> painter.png(november().pace(0.7).gauge())))
                    .toList();
            for (var painting : paintings) {
                assertThat(Arrays.equals(painting.get(), expected)).isTrue();
            }
        }
    }

    @Test
    void leavesOutWhatTheFontCannotDraw() {
        assertThat(painter.png(november().title("Novembre 💅\u0007").gauge()))
                .isEqualTo(painter.png(november().title("Novembre").gauge()));
    }
}
