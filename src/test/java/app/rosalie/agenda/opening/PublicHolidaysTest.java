package app.rosalie.agenda.opening;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.agenda.opening.PublicHolidays.Holiday;
import app.rosalie.salon.Territory;
import java.time.LocalDate;
import java.util.Comparator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicHolidaysTest {

    private final PublicHolidays holidays = new PublicHolidays();

    @Test
    void areTheElevenOfFranceInOrder() {
        assertThat(holidays.between(Territory.MAINLAND, LocalDate.parse("2026-01-01"), LocalDate.parse("2027-01-01")))
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
        assertThat(holidays.between(Territory.MAINLAND, LocalDate.parse("2026-04-06"), LocalDate.parse("2026-04-07")))
                .extracting(Holiday::name)
                .containsExactly("Lundi de Pâques");
    }

    @Test
    void leaveOutTheDayOfTheEnd() {
        assertThat(holidays.between(Territory.MAINLAND, LocalDate.parse("2026-12-24"), LocalDate.parse("2026-12-25")))
                .isEmpty();
        assertThat(holidays.between(Territory.MAINLAND, LocalDate.parse("2026-12-25"), LocalDate.parse("2027-01-02")))
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "MAYOTTE, 2026-04-27",
        "MARTINIQUE, 2026-05-22",
        "GUADELOUPE, 2026-05-27",
        "SAINT_MARTIN, 2026-05-28",
        "GUYANE, 2026-06-10",
        "SAINT_BARTHELEMY, 2026-10-09",
        "REUNION, 2026-12-20"
    })
    void remembersTheEndOfSlaveryOverseas(Territory territory, LocalDate day) {
        assertThat(holidays.between(territory, day, day.plusDays(1)))
                .extracting(Holiday::name)
                .containsExactly("Abolition de l’esclavage");
        assertThat(holidays.between(Territory.MAINLAND, day, day.plusDays(1))).isEmpty();
        assertThat(holidays.between(territory, LocalDate.parse("2026-01-01"), LocalDate.parse("2027-01-01")))
                .hasSize(12)
                .isSortedAccordingTo(Comparator.comparing(Holiday::day));
    }

    @Test
    void haveTwoMoreInAlsaceAndMoselle() {
        assertThat(holidays.between(
                        Territory.ALSACE_MOSELLE, LocalDate.parse("2026-01-01"), LocalDate.parse("2027-01-01")))
                .hasSize(13)
                .extracting(Holiday::day)
                .contains(LocalDate.parse("2026-04-03"), LocalDate.parse("2026-12-26"));
    }

    @Test
    void areNotKnownAbroad() {
        assertThat(holidays.areKnown(Territory.SWITZERLAND)).isFalse();
        assertThat(holidays.between(
                        Territory.SWITZERLAND, LocalDate.parse("2026-01-01"), LocalDate.parse("2027-01-01")))
                .isEmpty();
    }
}
