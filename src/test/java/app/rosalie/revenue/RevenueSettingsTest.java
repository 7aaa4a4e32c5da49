package app.rosalie.revenue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rosalie.Database;
import app.rosalie.House;
import app.rosalie.revenue.RevenueSettings.Threshold;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RevenueSettingsTest {

    private static final Threshold EARLIER = new Threshold(LocalDate.of(2025, 1, 1), 77_700, 37_500, 41_250);
    private static final Threshold LATER = new Threshold(LocalDate.of(2026, 1, 1), 83_600, 37_500, 41_250);

    @Test
    void knowWhatHeldOnADay() {
        RevenueSettings settings = new RevenueSettings(List.of(LATER, EARLIER));
        assertThat(settings.on(LocalDate.of(2024, 12, 31))).isEmpty();
        assertThat(settings.on(LocalDate.of(2025, 1, 1))).contains(EARLIER);
        assertThat(settings.on(LocalDate.of(2025, 12, 31))).contains(EARLIER);
        assertThat(settings.on(LocalDate.of(2026, 1, 1))).contains(LATER);
        assertThat(settings.on(LocalDate.of(2030, 1, 1))).contains(LATER);
    }

    @Test
    void comeWithTheApplication() {
        assertThat(House.on(Database.H2).the(RevenueSettings.class).on(LocalDate.of(2026, 3, 3)))
                .contains(LATER);
    }

    @Test
    void refuseWhatCannotBe() {
        LocalDate since = LocalDate.of(2026, 1, 1);
        assertThatThrownBy(() -> new Threshold(since, 83_600, 41_251, 41_250))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Threshold(since, 41_249, 37_500, 41_250))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Threshold(since, 83_600, 0, 41_250)).isInstanceOf(IllegalArgumentException.class);
    }
}
