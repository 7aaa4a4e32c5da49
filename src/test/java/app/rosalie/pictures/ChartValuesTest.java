package app.rosalie.pictures;

import static app.rosalie.pictures.Charts.bar;
import static app.rosalie.pictures.Charts.entry;
import static app.rosalie.pictures.Charts.ranking;
import static app.rosalie.pictures.Charts.share;
import static app.rosalie.pictures.Charts.split;
import static app.rosalie.pictures.Charts.trend;
import static app.rosalie.pictures.Gauges.november;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ChartValuesTest {

    @Test
    void refusesAGaugeThatIsNone() {
        refuses(() -> november().share(-0.1).gauge());
        refuses(() -> november().share(Double.NaN).gauge());
        refuses(() -> november().pace(1.1).gauge());
    }

    @Test
    void refusesASplitThatIsNone() {
        refuses(() -> split(new Split.Share[0]));
        refuses(() -> split(Collections.nCopies(8, share("Massage", 0.1)).toArray(Split.Share[]::new)));
        refuses(() -> split(0.6, 0.5));
        refuses(() -> share("Massage", -0.1));
        refuses(() -> share("Massage", 1.1));
        refuses(() -> share("Massage", Double.NaN));
    }

    @Test
    void forgivesSharesThatWereRounded() {
        assertThatCode(() -> split(0.50003, 0.50003)).doesNotThrowAnyException();
    }

    @Test
    void refusesATrendThatIsNone() {
        refuses(() -> trend(new double[0]));
        refuses(() -> trend(new double[32]));
        refuses(() -> trend(List.of(bar("1", 1, null)), Charts.ticks(new int[13])));
        refuses(() -> bar("1", Double.NaN, null));
        refuses(() -> bar("1", Double.POSITIVE_INFINITY, null));
        refuses(() -> bar("1", 1, Double.NaN));
        refuses(() -> new TrendChart.Tick(Double.NEGATIVE_INFINITY, ""));
    }

    @Test
    void refusesAHeatMapThatIsNone() {
        refuses(() -> heatMap(0, 1, 0));
        refuses(() -> heatMap(19, 1, 19));
        refuses(() -> heatMap(12, 0, 12));
        refuses(() -> heatMap(12, 8, 12));
        refuses(() -> heatMap(12, 7, 11));
        refuses(() -> new HeatMap.Cell(-0.1, "", false));
        refuses(() -> new HeatMap.Cell(1.1, "", false));
        refuses(() -> new HeatMap.Cell(Double.NaN, "", true));
    }

    @Test
    void refusesARankingThatIsNone() {
        refuses(() -> ranking(new Ranking.Entry[0]));
        refuses(() -> ranking(Collections.nCopies(11, entry("Emma", 1)).toArray(Ranking.Entry[]::new)));
        refuses(() -> entry("Emma", -0.1));
        refuses(() -> entry("Emma", Double.NaN));
        refuses(() -> new Ranking.Entry("Emma", "", "", 1, 1.1));
        refuses(() -> new Ranking.Entry("Emma", "", "", 1, Double.NaN));
    }

    private static void refuses(ThrowingCallable value) {
        assertThatThrownBy(value).isInstanceOf(IllegalArgumentException.class);
    }

    private static HeatMap heatMap(int columns, int rows, int cells) {
        var row = new HeatMap.Row("lun.", Collections.nCopies(cells, new HeatMap.Cell(0, "", false)));
        return new HeatMap(
                new Heading("", "", ""),
                Collections.nCopies(columns, "8 h"),
                Collections.nCopies(rows, row),
                "",
                "",
                null);
    }
}
