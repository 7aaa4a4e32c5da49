package app.rosalie.pictures.chart;

import static app.rosalie.pictures.Charts.share;
import static app.rosalie.pictures.Charts.split;
import static app.rosalie.pictures.painter.Painting.rgb;
import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.pictures.Split;
import app.rosalie.pictures.drawing.Theme;
import app.rosalie.pictures.painter.Painting;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.knowm.xchart.style.colors.FontColorDetector;

/** A turn is a place on the ring, from 0 at the top, clockwise, to 1 at the top again. */
class SplitDrawingTest {

    /** Between the words in the middle of a slice and the ring's outer edge. */
    private static final double OUTSIDE = Donut.RADIUS - 12;

    @Test
    void paintsOnItsOwnGroundAtAPhonesWidth() {
        var painting = Painting.of(split(0.4, 0.3, 0.2, 0.1));

        assertThat(painting.width()).isEqualTo(1080);
        assertThat(painting.height()).isBetween(600, 800);
        assertThat(painting.color(0, 0)).isEqualTo(rgb(Theme.GROUND));
        assertThat(painting.color(1079, painting.height() - 1)).isEqualTo(rgb(Theme.GROUND));
    }

    @Test
    void drawsTheSharesClockwiseFromTheTop() {
        var ring = ring(split(0.4, 0.3, 0.2, 0.1));

        assertThat(List.of(ring.at(0.02), ring.at(0.38))).containsOnly(rgb(Theme.PLUM));
        assertThat(List.of(ring.at(0.42), ring.at(0.68))).containsOnly(rgb(Theme.ROSE));
        assertThat(List.of(ring.at(0.72), ring.at(0.88))).containsOnly(rgb(Theme.SAGE_INK));
        assertThat(List.of(ring.at(0.92), ring.at(0.98))).containsOnly(rgb(Theme.LILAC));
    }

    @Test
    void keepsAGapBetweenSlices() {
        var ring = ring(split(0.5, 0.5));

        assertThat(ring.at(0)).isEqualTo(rgb(Theme.GROUND));
        assertThat(ring.at(0.5)).isEqualTo(rgb(Theme.GROUND));
    }

    @Test
    void leavesTheRingEmptyWhereThereIsNothing() {
        assertThat(ring(split(0)).all()).containsOnly(rgb(Theme.TRACK));
        assertThat(ring(split(0, 0, 0)).all()).containsOnly(rgb(Theme.TRACK));
    }

    @Test
    void leavesWhatIsMissingToTheWholeEmpty() {
        var ring = ring(split(0.25, 0.25));

        assertThat(ring.at(0.45)).isEqualTo(rgb(Theme.ROSE));
        assertThat(ring.at(0.55)).isEqualTo(rgb(Theme.TRACK));
        assertThat(ring.at(0.95)).isEqualTo(rgb(Theme.TRACK));
    }

    @Test
    void drawsAWholeInOnePieceWithoutAGap() {
        assertThat(ring(split(1)).all()).containsOnly(rgb(Theme.PLUM));
        assertThat(ring(split(0, 1, 0)).all()).containsOnly(rgb(Theme.ROSE));
    }

    @Test
    void showsTheLeastThatThereIs() {
        assertThat(ring(split(1 - 1e-9, 1e-9)).at(0.991)).isEqualTo(rgb(Theme.ROSE));
    }

    @Test
    void drawsSevenSharesThatAreTinyButForOne() {
        var seen = ring(split(0.94, 0.01, 0.01, 0.01, 0.01, 0.01, 0.01)).all();

        for (var colour : ChartTheme.SLICES) {
            assertThat(seen).filteredOn(color -> color == rgb(colour)).hasSizeGreaterThan(5);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.08, 0.2, 0.5, 1})
    void writesThePercentOnASlice(double share) {
        assertThat(wordsOnTheRing(share)).isNotEmpty();
    }

    @Test
    void writesNothingOnASliceThatIsTooSmall() {
        assertThat(wordsOnTheRing(0.07)).isEmpty();
    }

    private List<Painting.Spot> wordsOnTheRing(double share) {
        var silent = new Split.Share("Massage", "", "", share);
        var wordy = new Split.Share("Massage", "", Math.round(share * 100) + " %", share);
        return Painting.of(split(wordy)).differencesFrom(Painting.of(split(silent))).stream()
                .filter(spot -> spot.x() < SplitDrawing.CENTRE_X + Donut.RADIUS)
                .toList();
    }

    /** XChart chooses one of two inks. */
    @Test
    void readsItsWordsOnEveryColour() {
        for (var colour : ChartTheme.SLICES) {
            var ink = FontColorDetector.getAutomaticFontColor(colour, Theme.INK, Theme.GROUND);
            assertThat(Contrast.between(colour, ink))
                    .as(colour.toString())
                    .isGreaterThanOrEqualTo(Contrast.ENOUGH_FOR_WORDS);
        }
    }

    @Test
    void tellsNeighboursApart() {
        for (var place = 0; place < ChartTheme.SLICES.size(); place++) {
            var one = ChartTheme.SLICES.get(place);
            var other = ChartTheme.SLICES.get((place + 1) % ChartTheme.SLICES.size());
            var apart = Math.hypot(
                    Math.hypot(one.getRed() - other.getRed(), one.getGreen() - other.getGreen()),
                    one.getBlue() - other.getBlue());

            assertThat(apart).as("share %d and the next", place).isGreaterThan(50);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 €", "2 300 €", "1 234 567 890,12 €", "une somme que personne n’a jamais gagnée"})
    void keepsTheFigureWithinTheRing(String amount) {
        var figure = Painting.of(figure(amount)).differencesFrom(Painting.of(figure("")));
        var centreY = new SplitDrawing(figure("")).centreY();

        assertThat(figure)
                .isNotEmpty()
                .allSatisfy(spot -> assertThat(Math.hypot(spot.x() - SplitDrawing.CENTRE_X, spot.y() - centreY))
                        .isLessThan(Donut.RADIUS - Donut.BREADTH - 4));
    }

    private static Split figure(String amount) {
        return new Split("", "", "", amount, "", List.of(share("Massage", 0.5)), null);
    }

    @Test
    void keepsTheLongestLabelBetweenItsPatchAndTheMargin() {
        var endless = "Semi-permanent avec dépose ".repeat(40);
        var silent = legend("", "");
        var words = legend(endless, endless).differencesFrom(silent);

        assertThat(words)
                .isNotEmpty()
                .allSatisfy(spot -> assertThat(spot.x())
                        .isBetween(ShareLegend.LEFT + ShareLegend.PATCH + 8, Theme.WIDTH - Theme.MARGIN));
        assertThat(words)
                .filteredOn(spot -> silent.color(spot.x(), spot.y()) != rgb(Theme.GROUND))
                .as("what they run into")
                .isEmpty();
    }

    private static Painting legend(String label, String detail) {
        return Painting.of(split(new Split.Share(label, detail, "62,5 %", 0.625)));
    }

    @Test
    void growsWithItsLegendAndItsRemark() {
        var four = Painting.of(split(0.25, 0.25, 0.25, 0.25)).height();

        assertThat(Painting.of(split(new double[7])).height()).isGreaterThan(four);
        assertThat(Painting.of(split("Une remarque", share("Massage", 0.5))).height())
                .isGreaterThan(four);
    }

    @Test
    void paintsEqualSplitsToEqualBytes() {
        assertThat(Painting.png(split(0.4, 0.3, 0.2))).isEqualTo(Painting.png(split(0.4, 0.3, 0.2)));
    }

    @Test
    void drawsTheSameTreatmentTwice() {
        var ring = ring(split(share("Massage", 0.5), share("Massage", 0.5)));

        assertThat(ring.at(0.3)).isEqualTo(rgb(Theme.PLUM));
        assertThat(ring.at(0.8)).isEqualTo(rgb(Theme.ROSE));
    }

    private static Ring ring(Split split) {
        return new Ring(Painting.of(split), new SplitDrawing(split).centreY());
    }

    private record Ring(Painting painting, int centreY) {

        int at(double turn) {
            var angle = 2 * Math.PI * turn;
            return painting.color(
                    SplitDrawing.CENTRE_X + OUTSIDE * Math.sin(angle), centreY - OUTSIDE * Math.cos(angle));
        }

        List<Integer> all() {
            return IntStream.range(0, 2000).mapToObj(step -> at(step / 2000.0)).toList();
        }
    }
}
