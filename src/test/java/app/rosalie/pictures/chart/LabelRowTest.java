package app.rosalie.pictures.chart;

import static org.assertj.core.api.Assertions.assertThat;

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
    void keepsLabelsFromEachOther(int count) {
        for (var label : List.of("1", "31", "sept.", "septembre", "mercredi 24 novembre", "l".repeat(300))) {
            var step = WIDTH / count;
            var end = Double.NEGATIVE_INFINITY;
            var thinned = LabelRow.thinned(Collections.nCopies(count, label), step);
            assertThat(thinned).hasSize(count);
            for (var place = 0; place < count; place++) {
                var line = ChartTheme.line(ChartTheme.LABEL, thinned.get(place), WIDTH);
                if (line.width() > 0) {
                    assertThat(place * step - line.width() / 2)
                            .as("%d times %s", count, label)
                            .isGreaterThan(end + 8);
                    end = place * step + line.width() / 2;
                }
            }
        }
    }

    @Test
    void drawsTheDaysOfAWeekAndEverySecondMonthOfAYear() {
        assertThat(drawn(Collections.nCopies(7, "lun."))).hasSize(7);
        assertThat(drawn(Collections.nCopies(12, "sept."))).hasSize(6);
    }

    @Test
    void drawsOnlyEveryFifthDayOfAMonth() {
        var days = IntStream.rangeClosed(1, 31).mapToObj(Integer::toString).toList();

        assertThat(drawn(days)).containsExactly("1", "6", "11", "16", "21", "26", "31");
    }

    @Test
    void ratherLeavesLabelsOutThanShortensThem() {
        assertThat(drawn(Collections.nCopies(12, "septembre"))).hasSize(3).containsOnly("septembre");
    }

    private static List<String> drawn(List<String> labels) {
        return LabelRow.thinned(labels, WIDTH / labels.size()).stream()
                .filter(label -> !label.isEmpty())
                .toList();
    }
}
