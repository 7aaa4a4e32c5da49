package app.rosalie.pictures.chart;

import static app.rosalie.pictures.Gauges.november;
import static app.rosalie.pictures.painter.Painting.rgb;
import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.pictures.Direction;
import app.rosalie.pictures.Gauges;
import app.rosalie.pictures.drawing.Theme;
import app.rosalie.pictures.painter.Painting;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class GaugeDrawingTest {

    private static final double INSIDE_THE_ARC = GaugeDial.RADIUS - GaugeDial.BREADTH / 2;

    @Test
    void paintsOnItsOwnGroundAtAPhonesWidth() {
        var painting = painted(november());

        assertThat(painting.width()).isEqualTo(1080);
        assertThat(painting.height()).isBetween(750, 860);
        assertThat(painting.color(0, 0)).isEqualTo(0xFBF7F4);
        assertThat(painting.color(1079, painting.height() - 1)).isEqualTo(0xFBF7F4);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.2, 0.5, 0.77, 0.9})
    void fillsTheArcUpToTheShare(double share) {
        var painting = painted(november().share(share));

        assertThat(colorOfArc(painting, 0)).isEqualTo(rgb(Theme.PLUM));
        assertThat(colorOfArc(painting, share)).isEqualTo(rgb(Theme.PLUM));
        assertThat(colorOfArc(painting, share + 0.05)).isEqualTo(rgb(Theme.TRACK));
        assertThat(colorOfArc(painting, 1)).isEqualTo(rgb(Theme.TRACK));
    }

    @Test
    void leavesTheArcEmptyForNothingAndShowsTheLeastThatThereIs() {
        assertThat(painted(november().share(0)).shows(Theme.PLUM)).isFalse();
        assertThat(painted(november().share(1e-9)).shows(Theme.PLUM)).isTrue();
    }

    @Test
    void drawsTheGoalAsFull() {
        var painting = painted(november().share(1));

        assertThat(colorOfArc(painting, 0.5)).isEqualTo(rgb(Theme.PLUM));
        assertThat(colorOfArc(painting, 1)).isEqualTo(rgb(Theme.PLUM));
        assertThat(painting.shows(Theme.TRACK)).isFalse();
        assertThat(painting.shows(GaugeDial.BEYOND)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(doubles = {1.001, 1.2, 1.5, 1.84})
    void drawsWhatIsBeyondTheGoalAsASecondLap(double share) {
        var painting = painted(november().share(share));

        assertThat(colorOfArc(painting, 0)).isEqualTo(rgb(GaugeDial.BEYOND));
        assertThat(colorOfArc(painting, share - 1)).isEqualTo(rgb(GaugeDial.BEYOND));
        assertThat(colorOfArc(painting, share - 1 + 0.08)).isEqualTo(rgb(Theme.PLUM));
        assertThat(painting.shows(Theme.TRACK)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(doubles = {2, 250, Double.POSITIVE_INFINITY})
    void drawsNoThirdLap(double share) {
        var painting = painted(november().share(share));

        assertThat(colorOfArc(painting, 0)).isEqualTo(rgb(GaugeDial.BEYOND));
        assertThat(colorOfArc(painting, 1)).isEqualTo(rgb(GaugeDial.BEYOND));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.14, 0.5, 0.86, 1})
    void marksThePaceAcrossTheArc(double pace) {
        assertThat(colorOfArc(painted(november().pace(pace)), pace)).isEqualTo(rgb(Theme.INK));
    }

    @ParameterizedTest
    @CsvSource({
        "rythme attendu",
        "objectif d’aujourd’hui",
        "anticonstitutionnellement",
        "un assez long rappel de ce qui est attendu ce mois-ci"
    })
    void keepsTheMarkOnTheArcAndItsNameBetweenTheEnds(String label) {
        var extremes = november().amount("123 456,78 €").high("123 456,78 €").paceLabel(label);
        var without = painted(extremes);

        for (var pace :
                IntStream.rangeClosed(0, 20).mapToDouble(step -> step / 20.0).toArray()) {
            var marked = painted(extremes.pace(pace)).differencesFrom(without);

            assertThat(marked)
                    .as("the name at pace %s", pace)
                    .anyMatch(spot -> spot.y() > GaugeDial.CENTRE_Y + GaugeDial.BREADTH);
            assertThat(marked)
                    .as("what the mark at pace %s runs into", pace)
                    .filteredOn(spot -> !isOnTheArc(spot) && without.color(spot.x(), spot.y()) != rgb(Theme.GROUND))
                    .isEmpty();
        }
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
        var figure = painted(november().amount(amount))
                .differencesFrom(painted(november().amount("")));

        assertThat(figure)
                .isNotEmpty()
                .allSatisfy(spot -> assertThat(fromCentre(spot)).isLessThan(INSIDE_THE_ARC - 10));
    }

    @Test
    void shortensATitleThatIsTooLong() {
        var title = painted(november().title("Chiffre d’affaires ".repeat(600)))
                .differencesFrom(painted(november().title("")));

        assertThat(title).isNotEmpty().allSatisfy(spot -> assertThat(spot.x()).isBetween(60, 1020));
    }

    @ParameterizedTest
    @EnumSource(Direction.class)
    void tellsTheTrendByAShapeAndNotByColourAlone(Direction trend) {
        var painting = painted(november().trend(trend));
        assertThat(widthOfTheShapeAt(painting, 755)).as("near its top").matches(width -> switch (trend) {
            case UP -> width < 12;
            case DOWN -> width > 18;
            case LEVEL -> width < 12;
        });
        assertThat(widthOfTheShapeAt(painting, 770)).as("near its foot").matches(width -> switch (trend) {
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
        assertThat(painted(november().comparison(null)).height())
                .isLessThan(painted(november()).height());
    }

    private static Painting painted(Gauges gauge) {
        return Painting.of(gauge.gauge());
    }

    /** What is painted on the middle of the arc, from 0 at its left end to 1 at its right. */
    private static int colorOfArc(Painting painting, double share) {
        return painting.color(
                GaugeDial.CENTRE_X - GaugeDial.RADIUS * Math.cos(Math.PI * share),
                GaugeDial.CENTRE_Y - GaugeDial.RADIUS * Math.sin(Math.PI * share));
    }

    private static double fromCentre(Painting.Spot spot) {
        return Math.hypot(spot.x() - GaugeDial.CENTRE_X, spot.y() - GaugeDial.CENTRE_Y);
    }

    private static boolean isOnTheArc(Painting.Spot spot) {
        return Math.abs(fromCentre(spot) - GaugeDial.RADIUS) < GaugeDial.BREADTH / 2 + 2;
    }
}
