package app.rosalie.pictures.chart;

import static app.rosalie.pictures.painter.Painting.rgb;
import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.pictures.Charts;
import app.rosalie.pictures.Heading;
import app.rosalie.pictures.HeatMap;
import app.rosalie.pictures.HeatMap.Cell;
import app.rosalie.pictures.HeatMap.Row;
import app.rosalie.pictures.drawing.Hatch;
import app.rosalie.pictures.drawing.Theme;
import app.rosalie.pictures.painter.Painting;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeatMapDrawingTest {

    @Test
    void paintsOnItsOwnGroundAtAPhonesWidth() {
        var painting = Painting.of(Charts.heatMap(12));

        assertThat(painting.width()).isEqualTo(1080);
        assertThat(painting.height()).isBetween(850, 1100);
        assertThat(painting.color(0, 0)).isEqualTo(rgb(Theme.GROUND));
        assertThat(painting.color(1079, painting.height() - 1)).isEqualTo(rgb(Theme.GROUND));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0.0001, 1", "0.2, 1", "0.4, 2", "0.6, 3", "0.8, 4", "1, 5"})
    void tintsACellByItsStrength(double strength, int step) {
        assertThat(colorOf(row(new Cell(strength, "", false)), 0)).isEqualTo(rgb(new HeatTint(step).ground()));
    }

    @Test
    void beginsAtTheTrackAndEndsAtPlum() {
        assertThat(HeatTint.of(0).ground()).isEqualTo(Theme.TRACK);
        assertThat(HeatTint.of(1).ground()).isEqualTo(Theme.PLUM);
    }

    @Test
    void readsTheFigureOnEveryTint() {
        for (var step = 0; step <= HeatTint.DARKEST; step++) {
            assertThat(Contrast.between(new HeatTint(step).ground(), new HeatTint(step).ink()))
                    .as("tint %d", step)
                    .isGreaterThanOrEqualTo(Contrast.ENOUGH_FOR_WORDS);
        }
        assertThat(Contrast.between(Hatch.STRIPE, Theme.FADED_INK)).isGreaterThanOrEqualTo(Contrast.ENOUGH_FOR_WORDS);
    }

    @Test
    void hatchesWhatIsClosedAndNotWhatIsEmpty() {
        var map = row(new Cell(0, "", true), new Cell(0, "", false));

        assertThat(colorsOf(map, 0)).contains(rgb(Hatch.STRIPE), rgb(Hatch.GROUND));
        assertThat(colorsOf(map, 1)).containsOnly(rgb(Theme.TRACK));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 12, 18})
    void keepsTheFigureWithinItsCell(int columns) {
        var silent = row(Collections.nCopies(columns, new Cell(1, "", false)).toArray(Cell[]::new));
        var wordy = row(Collections.nCopies(columns, new Cell(1, "12", false)).toArray(Cell[]::new));
        var before = Painting.of(silent);

        assertThat(Painting.of(wordy).differencesFrom(before))
                .isNotEmpty()
                .allSatisfy(spot -> assertThat(before.color(spot.x(), spot.y())).isEqualTo(rgb(Theme.PLUM)));
    }

    @Test
    void writesNoFigureThatIsNotLegibleInItsCell() {
        var silent = row(Collections.nCopies(18, new Cell(1, "", false)).toArray(Cell[]::new));
        var wordy = row(Collections.nCopies(18, new Cell(1, "1 234", false)).toArray(Cell[]::new));

        assertThat(Painting.of(wordy).differencesFrom(Painting.of(silent))).isEmpty();
    }

    @Test
    void hatchesATableThatIsClosedAllOver() {
        assertThat(colorsOf(row(new Cell(0, "", true)), 0)).contains(rgb(Hatch.STRIPE), rgb(Hatch.GROUND));
    }

    @Test
    void keepsARowsLabelBesideItsCells() {
        var endless = "mercredi ".repeat(60);
        var cells = List.of(new Cell(1, "", false));
        var map = new HeatMap(
                new Heading("", endless, endless),
                List.of(endless),
                List.of(new Row(endless, cells)),
                endless,
                endless,
                endless);
        var painting = Painting.of(map);

        assertThat(colorOf(map, 0)).isEqualTo(rgb(Theme.PLUM));
        assertThat(IntStream.range(0, painting.height()).map(y -> painting.color(1066, y)))
                .containsOnly(rgb(Theme.GROUND));
    }

    @Test
    void paintsEqualMapsToEqualBytes() {
        assertThat(Painting.png(Charts.heatMap(18))).isEqualTo(Painting.png(Charts.heatMap(18)));
    }

    private static HeatMap row(Cell... cells) {
        return new HeatMap(
                new Heading("", "", ""),
                Collections.nCopies(cells.length, "8 h"),
                List.of(new Row("lun.", Arrays.asList(cells))),
                "",
                "",
                null);
    }

    private static int colorOf(HeatMap map, int column) {
        return colorsOf(map, column)[0];
    }

    /** Across the upper part of a cell, above its figure. */
    private static int[] colorsOf(HeatMap map, int column) {
        var painting = Painting.of(map);
        var left = (int) new HeatMapDrawing(map).centre(column) - 100;
        return IntStream.range(10, 90)
                .map(inset -> painting.color(left + inset, HeatMapDrawing.TOP + 12))
                .toArray();
    }
}
