package app.rosalie.salon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TownsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
            Fort-de-France           = MARTINIQUE
            fort de france           = MARTINIQUE
            97200 Fort-de-France     = MARTINIQUE
            Pointe à Pitre           = GUADELOUPE
            Cayenne                  = GUYANE
            Mamoudzou                = MAYOTTE
            Saint-Denis de la Réunion = REUNION
            Saint-Denis (974)        = MAINLAND REUNION
            97400 Saint-Denis        = REUNION
            93200 Saint-Denis        = MAINLAND REUNION
            St Denis                 = MAINLAND REUNION
            Saint-Pierre             = MAINLAND MARTINIQUE REUNION SAINT_PIERRE_ET_MIQUELON
            Strasbourg               = ALSACE_MOSELLE
            Metz                     = ALSACE_MOSELLE
            57000 Metz               = ALSACE_MOSELLE
            67130 Schirmeck          = ALSACE_MOSELLE
            97150 Marigot            = SAINT_MARTIN
            Papeete                  = POLYNESIA
            Genève                   = SWITZERLAND
            """)
    void knowsWhereATownMayBe(String town, String territories) {
        assertThat(Towns.territories(town)).containsExactlyInAnyOrderElementsOf(named(territories));
    }

    @ParameterizedTest
    @CsvSource({"Lyon", "Paris 20e", "''", "75011 Paris", "Montigny"})
    void saysNothingOfOthers(String town) {
        assertThat(Towns.territories(town)).isEmpty();
    }

    private static List<Territory> named(String territories) {
        return Arrays.stream(territories.split(" ")).map(Territory::valueOf).toList();
    }
}
