package app.rosalie.language.wish;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.language.names.NameBook;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On Tuesday 3 March 2026 at 9:00. */
class AmendmentTest {

    private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 3, 3, 9, 0, 0, 0, ZoneId.of("Europe/Paris"));
    private static final NameBook<Integer> CLIENTS =
            NameBook.of(Map.of(1, "Nour Haddad", 2, "Emma Durand", 3, "Julie Faure", 4, "Julie Martin"));
    private static final NameBook<Integer> TREATMENTS = NameBook.of(Map.of(1, "Brushing", 2, "Couleur", 3, "Manucure"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nour vendredi 11h brushing|15h|Nour brushing le 6 mars 2026 15h",
                "Nour vendredi à 11h brushing|à 15h|Nour brushing le 6 mars 2026 à 15h",
                "Nour vendredi à 11h brushing|plutôt samedi|Nour brushing à 11h00 plutôt samedi",
                "Nour vendredi 11h|une manucure|Nour vendredi 11h manucure",
                "Nour vendredi 11h pour un brushing|pas de brushing juste une couleur|Nour vendredi 11h juste une couleur",
                "julie vendredi 11h|faure|vendredi 11h faure",
                "ferme le 27 de 14h à 16h|le 28|ferme de 14h00 à 16h00 le 28",
                "rdv Nour Brushing le 6 mars 2026 à 11h00|mets 45 minutes|rdv Nour Brushing le 6 mars 2026 à 11h00 mets durée 45 minutes",
                "rdv Nour Brushing le 6 mars 2026 à 11h00 45 minutes|30|rdv Nour Brushing le 6 mars 2026 à 11h00 30 minutes",
                "rdv Nour Brushing le 6 mars 2026 à 11h00|le lendemain|rdv Nour Brushing à 11h00 le 7 mars 2026",
                "rdv Nour Brushing le 6 mars 2026 à 11h00|la semaine d'après|rdv Nour Brushing à 11h00 le 13 mars 2026",
            })
    void putsWhatIsSaidAnewInPlaceOfWhatWasSaid(String said, String more, String together) {
        assertThat(amendment(said, more, false).text()).isEqualTo(together);
    }

    @Test
    void addsATreatmentWhereOneMoreIsSaid() {
        assertThat(amendment("Nour vendredi 11h couleur", "un brushing avec", true)
                        .text())
                .isEqualTo("Nour vendredi 11h couleur brushing avec");
    }

    @Test
    void knowsWhetherAnythingIsSaid() {
        assertThat(amendment("Nour vendredi 11h", "oh là là", false).saysSomething())
                .isFalse();
        assertThat(amendment("Nour vendredi 11h", "emma", false).saysSomething())
                .isTrue();
    }

    private static Amendment<Integer, Integer> amendment(String said, String more, boolean adds) {
        return new Amendment<>(parts(said), parts(more), adds, NOW);
    }

    private static Parts<Integer, Integer> parts(String text) {
        return Reading.of(text, NOW, CLIENTS, TREATMENTS).parts();
    }
}
