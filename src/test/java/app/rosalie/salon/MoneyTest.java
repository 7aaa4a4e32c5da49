package app.rosalie.salon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "49, 0", "50, 1", "149, 1", "150, 2", "-50, 0", "-51, -1", "123456, 1235"})
    void isRoundedToTheNearestEuroHalfAEuroUp(long cents, long euros) {
        assertThat(new Money(cents).wholeEuros()).isEqualTo(Money.euros(euros));
    }
}
