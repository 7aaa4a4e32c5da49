package app.rosalie.pictures.chart;

import static app.rosalie.pictures.Charts.bar;
import static app.rosalie.pictures.Charts.running;
import static app.rosalie.pictures.Charts.ticks;
import static app.rosalie.pictures.Charts.trend;
import static app.rosalie.pictures.painter.Painting.rgb;
import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.pictures.Charts;
import app.rosalie.pictures.Direction;
import app.rosalie.pictures.Heading;
import app.rosalie.pictures.TrendChart;
import app.rosalie.pictures.TrendChart.Bar;
import app.rosalie.pictures.drawing.Theme;
import app.rosalie.pictures.painter.Painting;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Charts without ticks and notes, unless they are told of: their plot begins at the margin. */
class TrendDrawingTest {

    private static final int TOP = 230;
    private static final int ZERO = TOP + TrendDrawing.PLOT;

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 12, 31})
    void drawsAColumnForEachPeriod(int count) {
        var painting = Painting.of(
                trend(IntStream.rangeClosed(1, count).asDoubleStream().toArray()));

        for (var place = 0; place < count; place++) {
            var height = (place + 1.0) / count * TrendDrawing.PLOT;
            assertThat(painting.color(x(place, count), ZERO - height + 5)).isEqualTo(rgb(Theme.PLUM));
            assertThat(painting.color(x(place, count), ZERO - 5)).isEqualTo(rgb(Theme.PLUM));
            assertThat(painting.color(x(place, count), ZERO - height - 5)).isEqualTo(rgb(Theme.GROUND));
        }
        assertThat(painting.width()).isEqualTo(1080);
        assertThat(painting.height()).isBetween(600, 900);
    }

    @Test
    void drawsWhatWasBeforeWiderAndBehind() {
        var painting = Painting.of(trend(List.of(bar("lun.", 50, 100.0), bar("mar.", 100, 50.0)), List.of()));

        assertThat(painting.color(x(0, 2), ZERO - 0.7 * TrendDrawing.PLOT)).isEqualTo(rgb(Theme.LILAC));
        assertThat(painting.color(x(0, 2), ZERO - 0.3 * TrendDrawing.PLOT)).isEqualTo(rgb(Theme.PLUM));
        assertThat(painting.color(x(1, 2), ZERO - 0.7 * TrendDrawing.PLOT)).isEqualTo(rgb(Theme.PLUM));
        assertThat(painting.color(x(1, 2) + 50, ZERO - 0.3 * TrendDrawing.PLOT)).isEqualTo(rgb(Theme.LILAC));
        assertThat(painting.color(x(1, 2) + 50, ZERO - 0.7 * TrendDrawing.PLOT)).isEqualTo(rgb(Theme.GROUND));
    }

    @Test
    void showsNothingOfABeforeThatNeverWas() {
        assertThat(Painting.of(trend(1, 2, 3)).shows(Theme.LILAC)).isFalse();
    }

    @Test
    void drawsARefundDownwards() {
        var painting = Painting.of(trend(100, -100));
        var zero = TOP + TrendDrawing.PLOT / 2;

        assertThat(painting.color(x(0, 2), zero - 50)).isEqualTo(rgb(Theme.PLUM));
        assertThat(painting.color(x(0, 2), zero + 50)).isEqualTo(rgb(Theme.GROUND));
        assertThat(painting.color(x(1, 2), zero - 50)).isEqualTo(rgb(Theme.GROUND));
        assertThat(painting.color(x(1, 2), zero + 50)).isEqualTo(rgb(Theme.PLUM));
    }

    @Test
    void hatchesThePeriodThatIsNotOver() {
        var over = bar("lun.", 100, null);
        var painting = Painting.of(trend(List.of(over, running(over)), List.of()));
        var inside = IntStream.range(0, 60)
                .mapToObj(down -> painting.color(x(1, 2), ZERO - 100 - down))
                .toList();

        assertThat(inside).contains(rgb(Theme.PLUM), rgb(Theme.TRACK));
        assertThat(painting.color(x(0, 2), ZERO - 130)).isEqualTo(rgb(Theme.PLUM));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 31})
    void drawsOnlyTheZeroLineWhereThereIsNothing(int count) {
        var painting = Painting.of(trend(new double[count]));

        assertThat(painting.color(x(0, count), ZERO)).isEqualTo(rgb(Theme.FADED_INK));
        assertThat(painting.color(x(0, count), ZERO - 4)).isEqualTo(rgb(Theme.GROUND));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-9, -1e-9})
    void showsTheLeastThatThereIs(double least) {
        var painting = Painting.of(trend(least, 100, -100));

        assertThat(painting.color(x(0, 3), TOP + TrendDrawing.PLOT / 2.0 - Math.signum(least) * 2.6))
                .isEqualTo(rgb(Theme.PLUM));
    }

    @Test
    void copesWithTheWidestSpan() {
        assertThat(Painting.of(trend(Double.MAX_VALUE, -Double.MAX_VALUE)).color(x(0, 2), TOP + 20))
                .isEqualTo(rgb(Theme.PLUM));
    }

    @Test
    void drawsALineAtEachTickWithRoomForItsLabel() {
        var chart = trend(List.of(bar("", 0, null), bar("", 0, null)), ticks(0, 100, 200, 201));
        var painting = Painting.of(chart);
        var scale = TrendScale.of(chart, TOP, ZERO);

        assertThat(painting.color(1000, scale.y(100))).isEqualTo(rgb(Theme.LINE));
        assertThat(painting.color(1000, scale.y(200))).isEqualTo(rgb(Theme.LINE));
        assertThat(painting.color(1000, scale.y(201) - 1)).isEqualTo(rgb(Theme.GROUND));
    }

    @Test
    void writesANoteAtTheEndOfItsColumn() {
        var painting =
                notes(Charts.noted(bar("lun.", 100, null), "100 €"), Charts.noted(bar("mar.", -100, null), "−100 €"));

        assertThat(painting).anyMatch(spot -> Math.abs(spot.x() - x(0, 2)) < 40 && spot.y() < TOP + TrendNotes.HEIGHT);
        assertThat(painting)
                .anyMatch(spot ->
                        Math.abs(spot.x() - x(1, 2)) < 40 && spot.y() > TOP + TrendNotes.HEIGHT + TrendDrawing.PLOT);
    }

    /** However they stand, what a note changes is the ground, the pale column behind it or a line across the chart. */
    @ParameterizedTest
    @ValueSource(ints = {1, 7, 12, 31})
    void keepsNotesClearOfColumnsAndOfTheEdge(int count) {
        var bars = IntStream.range(0, count)
                .mapToObj(place -> bar("", 60 + place * 97 % 240, place % 3 == 0 ? null : Double.valueOf(200)))
                .toList();
        var silent = Painting.of(trend(noted(bars, ""), List.of()));
        var notes = Painting.of(trend(noted(bars, "1 240 €"), List.of())).differencesFrom(silent);

        assertThat(notes).isNotEmpty().allSatisfy(spot -> {
            assertThat(silent.color(spot.x(), spot.y())).isNotEqualTo(rgb(Theme.PLUM));
            assertThat(spot.x()).isBetween(Theme.MARGIN, Theme.WIDTH - 16);
        });
    }

    private static List<Bar> noted(List<Bar> bars, String note) {
        return bars.stream().map(bar -> Charts.noted(bar, note)).toList();
    }

    private static List<Painting.Spot> notes(Bar... bars) {
        var silent = noted(List.of(bars), "");
        return Painting.of(trend(List.of(bars), List.of())).differencesFrom(Painting.of(trend(silent, List.of())));
    }

    @Test
    void shortensWhatIsTooLong() {
        var endless = "un texte sans fin ".repeat(60);
        var chart = new TrendChart(
                new Heading("", endless, endless),
                List.of(new Bar(endless, 1, 1.0, false, endless)),
                List.of(new TrendChart.Tick(1, endless)),
                endless,
                endless,
                new TrendChart.Remark(endless, Direction.DOWN));
        var painting = Painting.of(chart);

        assertThat(IntStream.range(0, painting.height()).map(y -> painting.color(1066, y)))
                .containsOnly(rgb(Theme.GROUND));
        assertThat(IntStream.range(0, painting.height()).map(y -> painting.color(14, y)))
                .containsOnly(rgb(Theme.GROUND));
    }

    @ParameterizedTest
    @EnumSource(Direction.class)
    void drawsItsRemarkInItsDirection(Direction direction) {
        assertThat(Painting.of(remarked(direction))
                        .shows(
                                switch (direction) {
                                    case UP -> Theme.SAGE_INK;
                                    case DOWN -> Theme.CORAL_INK;
                                    case LEVEL -> Theme.QUIET_INK;
                                }))
                .isTrue();
    }

    private static TrendChart remarked(Direction direction) {
        return new TrendChart(
                new Heading("", "", ""),
                List.of(bar("", 1, null)),
                List.of(),
                "",
                null,
                new TrendChart.Remark("comme en mars", direction));
    }

    @Test
    void paintsEqualTrendsToEqualBytes() {
        assertThat(Painting.png(Charts.month())).isEqualTo(Painting.png(Charts.month()));
        assertThat(Painting.png(Charts.year())).isEqualTo(Painting.png(Charts.year()));
    }

    private static int x(int place, int count) {
        return (int) (Theme.MARGIN + (place + 0.5) * (TrendDrawing.RIGHT - Theme.MARGIN) / count);
    }
}
