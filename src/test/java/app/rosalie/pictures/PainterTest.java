package app.rosalie.pictures;

import static app.rosalie.pictures.Gauges.november;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class PainterTest {

    private static final double INSIDE_THE_ARC = GaugeDrawing.RADIUS - GaugeDrawing.BREADTH / 2;

    private final Painter painter = new Java2dPainter();

    @Test
    void paintsOnItsOwnGroundAtAPhonesWidth() {
        var painting = november().painted();

        assertThat(painting.width()).isEqualTo(1080);
        assertThat(painting.height()).isBetween(700, 800);
        assertThat(painting.color(0, 0)).isEqualTo(0xFBF7F4);
        assertThat(painting.color(1079, painting.height() - 1)).isEqualTo(0xFBF7F4);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.2, 0.5, 0.77, 0.9})
    void fillsTheArcUpToTheShare(double share) {
        var painting = november().share(share).painted();

        assertThat(painting.colorOfArc(0)).isEqualTo(rgb(Theme.PLUM));
        assertThat(painting.colorOfArc(share)).isEqualTo(rgb(Theme.PLUM));
        assertThat(painting.colorOfArc(share + 0.05)).isEqualTo(rgb(Theme.TRACK));
        assertThat(painting.colorOfArc(1)).isEqualTo(rgb(Theme.TRACK));
    }

    @Test
    void leavesTheArcEmptyForNothingAndShowsTheLeastThatThereIs() {
        assertThat(november().share(0).painted().shows(Theme.PLUM)).isFalse();
        assertThat(november().share(1e-9).painted().shows(Theme.PLUM)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 1.4, 250, Double.POSITIVE_INFINITY})
    void drawsMoreThanTheGoalAsFull(double share) {
        var painting = november().share(share).painted();

        assertThat(painting.colorOfArc(0.5)).isEqualTo(rgb(Theme.PLUM));
        assertThat(painting.colorOfArc(1)).isEqualTo(rgb(Theme.PLUM));
        assertThat(painting.shows(Theme.TRACK)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.14, 0.5, 0.86, 1})
    void marksThePaceAcrossTheArc(double pace) {
        assertThat(november().pace(pace).painted().colorOfArc(pace)).isEqualTo(rgb(Theme.INK));
    }

    @ParameterizedTest
    @CsvSource({
        "rythme attendu",
        "objectif d’aujourd’hui",
        "anticonstitutionnellement",
        "un assez long rappel de ce qui est attendu ce mois-ci"
    })
    void keepsTheMarkAndItsLabelClearOfEverythingElse(String label) {
        var extremes = november().amount("123 456,78 €").high("123 456,78 €").paceLabel(label);
        var without = extremes.painted();

        for (var pace :
                IntStream.rangeClosed(0, 20).mapToDouble(step -> step / 20.0).toArray()) {
            var marked = extremes.pace(pace).painted().differencesFrom(without);

            assertThat(marked)
                    .as("the label at pace %s", pace)
                    .anyMatch(spot -> spot.fromCentre() > GaugeDrawing.RADIUS + 80);
            assertThat(marked)
                    .as("what the mark at pace %s runs into", pace)
                    .filteredOn(spot -> runsInto(without, spot))
                    .isEmpty();
        }
    }

    private static boolean runsInto(Painting painting, Painting.Spot spot) {
        var offThePage = spot.x() < 20 || spot.x() >= 1060 || spot.y() < 140;
        var onWhatIsThere = !spot.onTheArc() && painting.color(spot.x(), spot.y()) != rgb(Theme.GROUND);
        return offThePage || onWhatIsThere || spot.fromCentre() < INSIDE_THE_ARC;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0 €",
                "2 300 €",
                "123 456,78 €",
                "1 234 567 890,12 €",
                "une somme que personne n’a jamais gagnée"
            })
    void keepsTheFigureWithinTheArc(String amount) {
        var figure = november()
                .amount(amount)
                .painted()
                .differencesFrom(november().amount("").painted());

        assertThat(figure)
                .isNotEmpty()
                .allSatisfy(spot -> assertThat(spot.fromCentre()).isLessThan(INSIDE_THE_ARC - 10));
    }

    @Test
    void shortensATitleThatIsTooLong() {
        var title = november()
                .title("Chiffre d’affaires ".repeat(600))
                .painted()
                .differencesFrom(november().title("").painted());

        assertThat(title).isNotEmpty().allSatisfy(spot -> assertThat(spot.x()).isBetween(60, 1020));
    }

    @ParameterizedTest
    @EnumSource(Direction.class)
    void tellsTheTrendByAShapeAndNotByColourAlone(Direction trend) {
        var painting = november().trend(trend).painted();
        assertThat(widthOfTheShapeAt(painting, 705)).as("near its top").matches(width -> switch (trend) {
            case UP -> width < 12;
            case DOWN -> width > 18;
            case LEVEL -> width < 12;
        });
        assertThat(widthOfTheShapeAt(painting, 720)).as("near its foot").matches(width -> switch (trend) {
            case UP -> width > 18;
            case DOWN -> width < 12;
            case LEVEL -> width < 12;
        });
    }

    private static long widthOfTheShapeAt(Painting painting, int y) {
        return IntStream.range(50, 95)
                .filter(x -> painting.color(x, y) != rgb(Theme.GROUND))
                .count();
    }

    @Test
    void leavesNoGapWhereNothingIsCompared() {
        assertThat(november().comparison(null).painted().height())
                .isLessThan(november().painted().height());
    }

    @Test
    void leavesOutWhatTheFontCannotDraw() {
        assertThat(painter.png(november().title("Novembre 💅\u0007").gauge()))
                .isEqualTo(painter.png(november().title("Novembre").gauge()));
    }

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
    void refusesAGaugeThatIsNone() {
        assertThatThrownBy(() -> november().share(-0.1).gauge()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> november().share(Double.NaN).gauge()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> november().pace(1.1).gauge()).isInstanceOf(IllegalArgumentException.class);
    }

    private static int rgb(Color color) {
        return color.getRGB() & 0xFFFFFF;
    }
}
