package app.rosalie.pictures.chart;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.pictures.drawing.TextStyle;
import app.rosalie.pictures.drawing.Theme;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelRowTest {

    private static final double WIDTH = 900;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 12, 18, 24, 31})
    void keepsLabelsFromEachOtherAndOnThePicture(int count) {
        for (var label : List.of("1", "31", "sept.", "septembre", "mercredi 24 novembre", "l".repeat(300))) {
            var end = 0.0;
            for (var drawn : row(Collections.nCopies(count, label))) {
                assertThat(drawn.centre() - drawn.line().width() / 2)
                        .as("%d times %s", count, label)
                        .isGreaterThan(end + 8);
                assertThat(drawn.line().size()).isGreaterThanOrEqualTo(TextStyle.SMALLEST);
                end = drawn.centre() + drawn.line().width() / 2;
            }
            assertThat(end).isLessThan(Theme.WIDTH - 8);
        }
    }

    @Test
    void drawsTheDaysOfAWeekAndTheMonthsOfAYear() {
        assertThat(row(Collections.nCopies(7, "lun. 24"))).hasSize(7);
        assertThat(row(Collections.nCopies(12, "sept."))).hasSize(12);
    }

    @Test
    void drawsOnlyEveryFifthDayOfAMonth() {
        var days = IntStream.rangeClosed(1, 31).mapToObj(Integer::toString).toList();

        assertThat(row(days))
                .extracting(drawn -> drawn.line().text())
                .containsExactly("1", "6", "11", "16", "21", "26", "31");
    }

    @Test
    void ratherLeavesLabelsOutThanShortensThem() {
        assertThat(row(Collections.nCopies(12, "septembre")))
                .hasSize(6)
                .allSatisfy(drawn -> assertThat(drawn.line().text()).isEqualTo("septembre"));
    }

    private static List<LabelRow.Label> row(List<String> labels) {
        return new LabelRow(labels, 120, WIDTH / labels.size()).drawn(Theme.HOUR);
    }
}
