package app.rosalie.language.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PastDaysTest {

    private static final ZonedDateTime TUESDAY = ZonedDateTime.parse("2026-03-03T09:00+01:00[Europe/Paris]");

    @ParameterizedTest
    @CsvSource({
        "juillet, 2025-07-01, 2025-07-31",
        "avril, 2025-04-01, 2025-04-30",
        "mars, 2026-03-01, 2026-03-31",
        "en février, 2026-02-01, 2026-02-28",
        "septembre 2024, 2024-09-01, 2024-09-30",
        "2025, 2025-01-01, 2025-12-31",
        "l'année dernière, 2025-01-01, 2025-12-31",
        "du 1 au 15, 2026-03-01, 2026-03-15",
        "du 3 au 10 août, 2025-08-03, 2025-08-10",
        "du 1er janvier 2020 au 31 décembre 2025, 2020-01-01, 2025-12-31",
        "du 15 décembre 2024 au 5 janvier 2025, 2024-12-15, 2025-01-05",
        "cette semaine, 2026-03-02, 2026-03-08",
        "la semaine dernière, 2026-02-23, 2026-03-01",
        "le mois dernier, 2026-02-01, 2026-02-28",
        "hier, 2026-03-02, 2026-03-02",
        "aujourd'hui, 2026-03-03, 2026-03-03",
        "vendredi, 2026-02-27, 2026-02-27",
        "le 12/02, 2026-02-12, 2026-02-12",
        "12 février, 2026-02-12, 2026-02-12",
        "depuis le 15 février, 2026-02-15, 2026-03-03",
        "de juin à août, 2025-06-01, 2025-08-31",
        "la semaine prochaine, 2026-03-09, 2026-03-15",
        "ce trimestre, 2026-01-01, 2026-03-31",
        "le trimestre dernier, 2025-10-01, 2025-12-31",
        "premier trimestre, 2026-01-01, 2026-03-31",
        "1er trimestre 2025, 2025-01-01, 2025-03-31",
        "T4 2025, 2025-10-01, 2025-12-31",
        "t3, 2025-07-01, 2025-09-30",
        "deuxième trimestre, 2025-04-01, 2025-06-30",
        "dernier trimestre, 2025-10-01, 2025-12-31",
        "2e semestre 2025, 2025-07-01, 2025-12-31",
        "ce semestre, 2026-01-01, 2026-06-30",
        "du T1 au T3, 2025-01-01, 2025-09-30",
        "dernier mois, 2026-02-01, 2026-02-28",
        "le 31, 2026-01-31, 2026-01-31"
    })
    void areTheLatestThatHaveBegun(String text, LocalDate first, LocalDate last) {
        assertThat(PastDays.read(text, TUESDAY)).contains(new Days(first, last));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "?",
                "blabla",
                "Emma demain",
                "32 mars",
                "le 5 puis le 8",
                "45 €",
                "T5",
                "taille T2",
                "premier trimestre de grossesse",
                "2025 et plus",
                "99999"
            })
    void areNotReadOutOfSomethingElse(String text) {
        assertThat(PastDays.read(text, TUESDAY)).isEmpty();
    }
}
