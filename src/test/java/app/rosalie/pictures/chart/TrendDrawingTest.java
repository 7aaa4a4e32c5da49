package app.rosalie.pictures.chart;

import static app.rosalie.pictures.Charts.bar;
import static app.rosalie.pictures.Charts.running;
import static app.rosalie.pictures.Charts.ticks;
import static app.rosalie.pictures.Charts.trend;
import static app.rosalie.pictures.painter.Painting.rgb;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import app.rosalie.pictures.Charts;
import app.rosalie.pictures.Direction;
import app.rosalie.pictures.Heading;
import app.rosalie.pictures.TrendChart;
import app.rosalie.pictures.TrendChart.Bar;
import app.rosalie.pictures.drawing.Theme;
import app.rosalie.pictures.painter.Painting;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Charts without ticks, unless they are told of: their bars have the whole width. */
class TrendDrawingTest {

    private static final double INSET = 0.02;
    private static final double PLOT = TrendBars.HEIGHT * (1 - 2 * INSET);
    private static final double TOP = new TrendDrawing(trend(1)).bars() + TrendBars.HEIGHT * INSET;
    private static final double ZERO = TOP + PLOT;

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 12, 31})
    void drawsAColumnForEachPeriod(int count) {
        var painting = Painting.of(
                trend(IntStream.rangeClosed(1, count).asDoubleStream().toArray()));

        for (var place = 0; place < count; place++) {
            var height = (place + 1.0) / count * PLOT;
            assertThat(painting.color(x(place, count), ZERO - height + 5)).isEqualTo(rgb(Theme.PLUM));
            assertThat(painting.color(x(place, count), ZERO - 5)).isEqualTo(rgb(Theme.PLUM));
            assertThat(painting.color(x(place, count), ZERO - height - 5)).isEqualTo(rgb(Theme.GROUND));
        }
        assertThat(painting.width()).isEqualTo(1080);
        assertThat(painting.height()).isBetween(700, 1000);
    }

    /** A bar is the same, whatever there was before. */
    @Test
    void drawsWhatWasBeforeAsAnOutline() {
        var painting = Painting.of(compared(100, 50.0));
        var top = compared(100, 50.0);
        var zero = new TrendDrawing(top).bars() + TrendBars.HEIGHT * (1 - INSET);

        assertThat(painting.color(x(0, 2) + 200, zero - 0.5 * PLOT)).isEqualTo(rgb(TrendBars.OUTLINE));
        assertThat(painting.color(x(0, 2) + 200, zero - 0.4 * PLOT)).isEqualTo(rgb(Theme.GROUND));
        assertThat(painting.color(x(0, 2), zero - 0.3 * PLOT)).isEqualTo(rgb(Theme.PLUM));
    }

    private static TrendChart compared(double now, double before) {
        return trend(List.of(bar("lun.", now, before), bar("mar.", now, before)), List.of(), null);
    }

    @Test
    void drawsTheSumSoFarUpToTheBarThatIsNotOver() {
        var bars = List.of(bar("lun.", 50, null), running(bar("mar.", 50, null)), bar("mer.", 0, null));
        var chart = trend(bars, List.of(), "cumul");
        var painting = Painting.of(chart);
        var top = new TrendDrawing(chart).bars() + TrendBars.HEIGHT * INSET;

        assertThat(TrendScale.sums(bars)).containsExactly(50, 100, Double.NaN);
        assertThat(painting.color((x(0, 3) + x(1, 3)) / 2, top + PLOT / 4)).isEqualTo(rgb(TrendBars.CURVE));
        assertThat(painting.color(x(2, 3), top)).isEqualTo(rgb(Theme.GROUND));
    }

    @Test
    void showsNothingOfABeforeThatNeverWas() {
        assertThat(Painting.of(trend(1, 2, 3)).shows(TrendBars.OUTLINE)).isFalse();
    }

    @Test
    void drawsARefundDownwards() {
        var painting = Painting.of(trend(100, -100));
        var zero = TOP + PLOT / 2;

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

        assertThat(painting.color(x(0, 3), TOP + PLOT / 2.0 - Math.signum(least) * 2.6))
                .isEqualTo(rgb(Theme.PLUM));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.MIN_VALUE, 1e-12, 1, 1e12, Double.MAX_VALUE})
    void copesWithTheWidestAndTheNarrowestSpan(double value) {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Painting.of(trend(value, -value)));
    }

    /** XChart once looked forever for ticks that fit. */
    @Test
    void copesWithValuesThatAreEquallyFarApart() {
        var bars = IntStream.rangeClosed(1, 31)
                .mapToObj(value -> bar("1", 100.0 * value, null))
                .toList();
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Painting.of(trend(bars, ticks(0, 1000, 2000, 3000))));
        assertThat(TrendScale.of(trend(bars, ticks(0, 1000, 2000, 3000))).name(2))
                .isEqualTo("2\u00a0000\u00a0€");
    }

    @Test
    void namesTheTicksThatHaveRoom() {
        var scale = TrendScale.of(trend(List.of(bar("", 250, null)), ticks(0, 100, 200, 300)));

        assertThat(scale.high()).isEqualTo(3);
        assertThat(scale.name(2)).isEqualTo("200\u00a0€");
        assertThat(scale.name(2.5)).isBlank();
    }

    /** At the right end there is nothing but lines. */
    @Test
    void drawsALineAtEachTick() {
        var chart = trend(List.of(bar("", 0, null), bar("", 0, null)), ticks(0, 100, 200));
        var painting = Painting.of(chart);
        var top = new TrendDrawing(chart).bars() + TrendBars.HEIGHT * INSET;

        assertThat(painting.color(1000, top)).isEqualTo(rgb(Theme.LINE));
        assertThat(painting.color(1000, top + PLOT / 2)).isEqualTo(rgb(Theme.LINE));
        assertThat(painting.color(1000, top + PLOT / 4)).isEqualTo(rgb(Theme.GROUND));
    }

    @Test
    void writesANoteBeyondTheTipOfItsBar() {
        var painting =
                notes(Charts.noted(bar("lun.", 100, null), "100 €"), Charts.noted(bar("mar.", -100, null), "−100 €"));

        assertThat(painting).anyMatch(spot -> Math.abs(spot.x() - x(0, 2)) < 60 && spot.y() < TOP);
        assertThat(painting).anyMatch(spot -> Math.abs(spot.x() - x(1, 2)) < 60 && spot.y() > TOP + 0.9 * PLOT);
    }

    /** What a note changes is the ground or an outline, and never a bar. */
    @ParameterizedTest
    @ValueSource(ints = {1, 7, 12, 31})
    void keepsNotesClearOfBarsAndOfTheEdge(int count) {
        var bars = IntStream.range(0, count)
                .mapToObj(place -> bar("", 60 + place * 97 % 240, place % 3 == 0 ? null : Double.valueOf(200)))
                .toList();
        var silent = Painting.of(trend(noted(bars, ""), List.of(), null));
        var notes = Painting.of(trend(noted(bars, "1 240 €"), List.of(), null)).differencesFrom(silent);

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
                new TrendChart.Sum(endless, endless),
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
                new TrendChart.Sum(null, null),
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
        return (int) (Theme.MARGIN + TrendBars.WIDTH * (INSET + (1 - 2 * INSET) * (place + 0.5) / count));
    }
}
