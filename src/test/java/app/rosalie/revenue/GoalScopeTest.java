package app.rosalie.revenue;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.salon.Money;
import app.rosalie.salon.TreatmentId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoalScopeTest {

    @ParameterizedTest
    @CsvSource({
        "-100, false, false",
        "0, false, false",
        "99, false, false",
        "100, true, true",
        "10000000, true, true",
        "10000001, false, true",
        "100000000, false, true",
        "100000001, false, false"
    })
    void isBetweenOneEuroAndWhatASalonCanReach(long cents, boolean month, boolean year) {
        Money goal = new Money(cents);
        assertThat(GoalScope.MONTH.allows(goal)).isEqualTo(month);
        assertThat(GoalScope.treatment(new TreatmentId(7)).allows(goal)).isEqualTo(month);
        assertThat(GoalScope.YEAR.allows(goal)).isEqualTo(year);
    }
}
