package app.rosalie.revenue;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.salon.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {

    /** From what was taken then (euros, visits) to what is taken now. */
    @ParameterizedTest
    @CsvSource({
        "1000, 10, 1240, 10, +24 %",
        "1000, 10, 1000, 10, 0 %",
        "1000, 10, 800, 10, -20 %",
        "1000, 10, 0, 0, -1000 €",
        "3, 5, 4, 5, 33 %",
        "200, 5, 201, 5, 1 %",
        "1000, 4, 1240, 10, +240 €",
        "1000, 10, 1240, 4, +240 €",
        "0, 0, 1240, 10, new",
        "-5, 9, 1240, 10, new"
    })
    void saysHowTakingsStand(long before, long visitsBefore, long now, long visitsNow, String said) {
        Comparison comparison =
                Comparison.of(new Takings(Money.euros(now), visitsNow), new Takings(Money.euros(before), visitsBefore));
        assertThat(comparison).isEqualTo(expected(said));
    }

    private static Comparison expected(String said) {
        if (said.equals("new")) {
            return new Comparison.New();
        }
        int number = Integer.parseInt(said.substring(0, said.length() - 2));
        return said.endsWith("%") ? new Comparison.Percent(number) : new Comparison.Amount(Money.euros(number));
    }
}
