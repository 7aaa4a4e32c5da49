package app.rosalie.revenue;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.salon.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoalProgressTest {

    /** Taken and wanted in euros, the share reached, what is missing, and the end in sight, which is empty at first. */
    @ParameterizedTest
    @CsvSource({
        "1500, 3000, 0.5, 0.5, 1500, 3000",
        "3000, 3000, 0.75, 1, 0, 4000",
        "3600, 3000, 1, 1.2, 0, 3600",
        "0, 3000, 0.5, 0, 3000, 0",
        "-20, 3000, 0.5, 0, 3020, -40",
        "100, 3000, 0.0999, 0.03333333333333333, 2900,",
        "100, 3000, 0.1, 0.03333333333333333, 2900, 1000",
        "100, , 0.3, , 0, 333"
    })
    void saysHowFarTheGoalIs(
            long taken,
            @Nullable Long goal,
            double pace,
            @Nullable Double share,
            long missing,
            @Nullable Long projected) {
        GoalProgress progress = new GoalProgress(
                Period.month(YearMonth.of(2026, 3)),
                LocalDate.of(2026, 3, 16),
                new Takings(Money.euros(taken), 9),
                goal == null ? null : Money.euros(goal),
                pace,
                new Comparison.New());
        assertThat(progress.share().orElse(null)).isEqualTo(share);
        assertThat(progress.missing()).isEqualTo(Money.euros(missing));
        assertThat(progress.projected().orElse(null)).isEqualTo(projected == null ? null : Money.euros(projected));
    }
}
