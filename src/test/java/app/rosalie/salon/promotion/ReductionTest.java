package app.rosalie.salon.promotion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.rosalie.salon.Money;
import app.rosalie.salon.promotion.Reduction.Cut;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReductionTest {

    @ParameterizedTest
    @CsvSource({
        "PERCENT, 15, 2500, 2125",
        "PERCENT, 15, 3333, 2833",
        "PERCENT, 50, 1, 1",
        "PERCENT, 100, 2500, 0",
        "OFF, 1000, 2500, 1500",
        "OFF, 3000, 2500, 0",
        "PRICE, 2000, 2500, 2000",
        "PRICE, 9000, 2500, 2500",
        "PRICE, 0, 2500, 0",
        "PERCENT, 20, 0, 0"
    })
    void leavesOfAPrice(Cut kind, long amount, long before, long after) {
        assertThat(new Reduction(kind, amount).of(new Money(before))).isEqualTo(new Money(after));
    }

    /** Half a cent is a cent more, whatever the price and the share. */
    @Test
    void roundsAsInSchool() {
        Random chance = new Random(5);
        for (int turn = 0; turn < 2_000; turn++) {
            int percent = 1 + chance.nextInt(100);
            long cents = chance.nextInt(50_000);
            long expected = BigDecimal.valueOf(cents)
                    .multiply(BigDecimal.valueOf(100 - percent))
                    .divide(BigDecimal.valueOf(100), 0, RoundingMode.HALF_UP)
                    .longValueExact();
            assertThat(new Reduction(Cut.PERCENT, percent).of(new Money(cents)).cents())
                    .as("%d %% of %d", percent, cents)
                    .isEqualTo(expected);
        }
    }

    @Test
    void isRefusedWhereItMakesNoSense() {
        assertThat(Reduction.ifPossible(Cut.PERCENT, 150)).isEmpty();
        assertThat(Reduction.ifPossible(Cut.PERCENT, 0)).isEmpty();
        assertThat(Reduction.ifPossible(Cut.OFF, 0)).isEmpty();
        assertThat(Reduction.ifPossible(Cut.PRICE, -1)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new Reduction(Cut.PERCENT, 101));
    }

    @Test
    void lastsUntilTheLastMinuteOfItsLastDay() {
        Terms terms = new Terms(
                "Mars", new Reduction(Cut.PERCENT, 10), Scope.ALL, day(3), day(10), Occasions.ALWAYS, false, 0);
        assertThat(terms.lasts(LocalDateTime.parse("2026-03-10T23:59").toLocalDate()))
                .isTrue();
        assertThat(terms.lasts(day(11))).isFalse();
        assertThat(Terms.fit(day(10), day(9))).isFalse();
        assertThat(Terms.fit(day(1), day(1).plusYears(2).plusDays(1))).isFalse();
        assertThat(Terms.fit(day(1), null)).isTrue();
    }

    @Test
    void holdsFromItsFirstMinuteAndNotAtItsLast() {
        Occasions mornings = new Occasions(Set.of(day(3).getDayOfWeek()), 9 * 60, 12 * 60);
        assertThat(mornings.hold(day(3).atTime(9, 0))).isTrue();
        assertThat(mornings.hold(day(3).atTime(11, 59))).isTrue();
        assertThat(mornings.hold(day(3).atTime(12, 0))).isFalse();
        assertThat(mornings.hold(day(4).atTime(9, 0))).isFalse();
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 3, day);
    }
}
