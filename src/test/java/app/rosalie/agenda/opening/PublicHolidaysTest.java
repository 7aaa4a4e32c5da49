package app.rosalie.agenda.opening;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.agenda.opening.PublicHolidays.Holiday;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PublicHolidaysTest {

    private final PublicHolidays holidays = new PublicHolidays();

    @Test
    void areTheElevenOfFranceInOrder() {
        assertThat(holidays.between(LocalDate.parse("2026-01-01"), LocalDate.parse("2027-01-01")))
                .extracting(Holiday::day)
                .map(LocalDate::toString)
                .containsExactly(
                        "2026-01-01",
                        "2026-04-06",
                        "2026-05-01",
                        "2026-05-08",
                        "2026-05-14",
                        "2026-05-25",
                        "2026-07-14",
                        "2026-08-15",
                        "2026-11-01",
                        "2026-11-11",
                        "2026-12-25");
    }

    @Test
    void haveFrenchNames() {
        assertThat(holidays.between(LocalDate.parse("2026-04-06"), LocalDate.parse("2026-04-07")))
                .extracting(Holiday::name)
                .containsExactly("Lundi de Pâques");
    }

    @Test
    void leaveOutTheDayOfTheEnd() {
        assertThat(holidays.between(LocalDate.parse("2026-12-24"), LocalDate.parse("2026-12-25")))
                .isEmpty();
        assertThat(holidays.between(LocalDate.parse("2026-12-25"), LocalDate.parse("2027-01-02")))
                .hasSize(2);
    }
}
