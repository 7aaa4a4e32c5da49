package app.rosalie.pictures.calendar;

import static app.rosalie.pictures.MonthPages.cell;
import static app.rosalie.pictures.MonthPages.closedCell;
import static app.rosalie.pictures.MonthPages.month;
import static app.rosalie.pictures.painter.Painting.rgb;
import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.pictures.MonthPicture.Cell;
import app.rosalie.pictures.MonthPicture.State;
import app.rosalie.pictures.drawing.Hatch;
import app.rosalie.pictures.drawing.Theme;
import app.rosalie.pictures.painter.Painting;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells are counted from 0, blank ones too. */
class MonthDrawingTest {

    private static final int BAR = 116;

    @Test
    void takesARowAWeek() {
        assertThat(Painting.of(month(0, 28)).height()).isBetween(800, 950);
        assertThat(Painting.of(month(6, 31)).height()
                        - Painting.of(month(2, 30)).height())
                .isEqualTo(MonthDrawing.STEP);
    }

    @Test
    void leavesThePlacesBeforeTheFirstAndAfterTheLastEmpty() {
        var painting = Painting.of(month(2, cell(1, 3)));

        assertThat(painting.color(x(1, 66), y(1, 66))).isEqualTo(rgb(Theme.GROUND));
        assertThat(painting.color(x(2, 66), y(2, 66))).isEqualTo(0xFFFFFF);
        assertThat(painting.color(x(3, 66), y(3, 66))).isEqualTo(rgb(Theme.GROUND));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.25, 0.5, 0.75})
    void fillsTheBarUpToTheLoad(double load) {
        var painting = Painting.of(month(0, loaded(load, State.OPEN)));
        var end = 16 + load * (MonthCellDrawing.SIDE - 32);

        assertThat(painting.color(x(0, 24), y(0, BAR))).isEqualTo(rgb(Theme.PLUM));
        assertThat(painting.color(x(0, end - 8), y(0, BAR))).isEqualTo(rgb(Theme.PLUM));
        assertThat(painting.color(x(0, end + 8), y(0, BAR))).isEqualTo(rgb(Theme.TRACK));
    }

    @Test
    void leavesTheBarEmptyForNothingAndShowsTheLeastThatThereIs() {
        assertThat(Painting.of(month(0, loaded(0, State.OPEN))).shows(Theme.PLUM))
                .isFalse();
        assertThat(Painting.of(month(0, loaded(1e-9, State.OPEN))).shows(Theme.PLUM))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 2.5, Double.POSITIVE_INFINITY})
    void drawsMoreThanADayAsAWholeBar(double load) {
        assertThat(Painting.png(month(0, loaded(load, State.OPEN))))
                .isEqualTo(Painting.png(month(0, loaded(1, State.OPEN))));
    }

    @Test
    void marksAFullDayByItsBarAndByATick() {
        var full = Painting.of(month(0, loaded(0.9, State.FULL)));
        var open = Painting.of(month(0, loaded(0.9, State.OPEN)));

        assertThat(full.color(x(0, MonthCellDrawing.SIDE - 24), y(0, BAR))).isEqualTo(rgb(Theme.SAGE));
        assertThat(full.differencesFrom(open)).anyMatch(spot -> spot.y() < y(0, 50));
    }

    @Test
    void putsADotOnADayWithSomethingToConfirm() {
        var centre = MonthCellDrawing.SIDE - 16 - MonthCellDrawing.DOT / 2;
        var painting = Painting.of(month(0, marked(State.OPEN, true), marked(State.OPEN, false)));

        assertThat(painting.color(x(0, centre), y(0, 29))).isEqualTo(rgb(Theme.AMBER));
        assertThat(painting.color(x(1, centre), y(1, 29))).isEqualTo(0xFFFFFF);
    }

    @Test
    void hasRoomForTheDotAndTheTick() {
        var both = Painting.of(month(0, marked(State.FULL, true)));
        var dot = Painting.of(month(0, marked(State.OPEN, true)));

        assertThat(both.differencesFrom(dot))
                .filteredOn(spot -> spot.y() < y(0, 50))
                .isNotEmpty()
                .allMatch(spot -> dot.color(spot.x(), spot.y()) == 0xFFFFFF);
    }

    @Test
    void hatchesAClosedDayAndStillShowsItsVisits() {
        var painting = Painting.of(month(0, closedCell(1), loaded(0.5, State.CLOSED), cell(3, 1)));

        assertThat(bottomOf(painting, 0)).contains(rgb(Hatch.STRIPE), rgb(Hatch.GROUND));
        assertThat(bottomOf(painting, 2)).containsOnly(0xFFFFFF);
        assertThat(painting.color(x(0, 24), y(0, BAR))).isNotEqualTo(rgb(Theme.PLUM));
        assertThat(painting.color(x(1, 24), y(1, BAR))).isEqualTo(rgb(Theme.PLUM));
    }

    @Test
    void makesTodayStandOut() {
        var today = new Cell("1", "0 RDV", 0.0, State.OPEN, false, true, false);

        assertThat(Painting.of(month(0, today)).color(x(0, 2), y(0, 66))).isEqualTo(rgb(Theme.PLUM));
        assertThat(Painting.of(month(0, cell(1, 0))).shows(Theme.PLUM)).isFalse();
    }

    @Test
    void keepsTheLongestNoteWithinItsDay() {
        var wordy = new Cell("31", "trente rendez-vous", 0.5, State.OPEN, false, false, false);
        var silent = new Cell("31", "", 0.5, State.OPEN, false, false, false);

        assertThat(Painting.of(month(0, wordy)).differencesFrom(Painting.of(month(0, silent))))
                .isNotEmpty()
                .allSatisfy(spot -> assertThat(spot.x()).isBetween(x(0, 10), x(0, MonthCellDrawing.SIDE - 8)));
    }

    @Test
    void paintsEqualMonthsToEqualBytes() {
        assertThat(Painting.png(month(2, 30))).isEqualTo(Painting.png(month(2, 30)));
    }

    private static Cell loaded(double load, State state) {
        return new Cell("1", "3 RDV", load, state, false, false, false);
    }

    private static Cell marked(State state, boolean toConfirm) {
        return new Cell("1", "3 RDV", 0.5, state, toConfirm, false, false);
    }

    private static int[] bottomOf(Painting painting, int cell) {
        return IntStream.range(30, 100)
                .map(inset -> painting.color(x(cell, inset), y(cell, MonthCellDrawing.SIDE - 8)))
                .toArray();
    }

    private static int x(int cell, double inset) {
        return (int) Math.round(MonthDrawing.LEFT + cell % 7 * MonthDrawing.STEP + inset);
    }

    private static int y(int cell, double inset) {
        return (int) Math.round(MonthDrawing.TOP + cell / 7 * MonthDrawing.STEP + inset);
    }
}
