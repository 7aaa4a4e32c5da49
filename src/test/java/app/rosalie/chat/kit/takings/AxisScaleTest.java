package app.rosalie.chat.kit.takings;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.Database;
import app.rosalie.House;
import app.rosalie.chat.words.Voice;
import app.rosalie.chat.words.Words;
import app.rosalie.pictures.TrendChart.Tick;
import app.rosalie.salon.Money;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AxisScaleTest {

    private final Voice voice = House.on(Database.H2).the(Words.class).in("fr");

    @ParameterizedTest
    @CsvSource({
        "0, 3000, 0 10 20 30",
        "0, 21500, 0 100 200 300",
        "0, 289500, 0 1000 2000 3000",
        "-4500, 12000, -50 0 50 100 150",
        "0, 1, 0 10",
        "0, 99999999999, 0 500000000 1000000000",
        "-100, -50, -10 0"
    })
    void drawsLinesAtRoundAmounts(long lowest, long highest, String euros) {
        List<Double> ticks = AxisScale.ticks(voice, List.of(new Money(lowest), new Money(highest))).stream()
                .map(Tick::value)
                .toList();
        assertThat(ticks)
                .isEqualTo(Stream.of(euros.split(" "))
                        .map(amount -> 100 * Double.parseDouble(amount))
                        .toList());
    }
}
