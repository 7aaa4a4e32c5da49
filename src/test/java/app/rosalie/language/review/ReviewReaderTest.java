package app.rosalie.language.review;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.language.review.ReviewReader.Said;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewReaderTest {

    @ParameterizedTest
    @ValueSource(strings = {"mes avis", "Les avis clients", "avis", "montre-moi mes derniers avis", "voir les avis ?"})
    void hearsThatAllAreWanted(String text) {
        assertThat(ReviewReader.read(text)).contains(new Said.All());
    }

    @ParameterizedTest
    @CsvSource({
        "avis de février, février",
        "avis de la semaine dernière, la semaine dernière",
        "les avis d'hier, hier",
        "avis du mois, ce mois",
        "avis du mois dernier, le mois dernier",
        "ya eu des avis hier ?, hier",
        "elle a mis quoi Zoé comme avis, Zoé",
        "avis de julie, julie"
    })
    void hearsOfWhenOrWhose(String text, String whose) {
        assertThat(ReviewReader.read(text)).contains(new Said.Of(whose));
    }

    @ParameterizedTest
    @CsvSource({"les avis 1 étoile, 1", "avis à 5 étoiles, 5", "mes avis deux etoiles, 2", "avis 9 étoiles, 9"})
    void hearsHowManyStars(String text, int stars) {
        assertThat(ReviewReader.read(text)).contains(new Said.Stars(stars));
    }

    @Test
    void hearsWhatWaitsIsReportedOrAddsUp() {
        assertThat(ReviewReader.read("avis à répondre")).contains(new Said.ToAnswer());
        assertThat(ReviewReader.read("avis signalés")).contains(new Said.Reported());
        assertThat(ReviewReader.read("quelle est ma note ?")).contains(new Said.Figures());
    }

    @Test
    void hearsAnAnswer() {
        assertThat(ReviewReader.read("réponds à emma merci à bientôt"))
                .contains(new Said.Answer("emma merci à bientôt", false));
        assertThat(ReviewReader.read("Répondre à l’avis d’Emma : merci"))
                .contains(new Said.Answer("Emma : merci", true));
        assertThat(ReviewReader.behindAName(" : « merci beaucoup »")).isEqualTo("merci beaucoup");
        assertThat(ReviewReader.behindAName(" que c’est gentil")).isEqualTo("c’est gentil");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "j’ai changé d’avis", "à mon avis il pleut", "emma samedi 14h"})
    void leavesOthersAlone(String text) {
        assertThat(ReviewReader.read(text)).isEqualTo(Optional.empty());
    }

    /** What people typed who knew nothing of how it is read: nothing is read wrongly, and most of it is read. */
    @Test
    void hearsWhatWasTypedWithoutKnowingHow() throws IOException {
        List<String> lines;
        try (InputStream typed = getClass().getResourceAsStream("typed.tsv")) {
            lines = new String(typed.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
        int right = 0;
        for (String line : lines) {
            String[] parts = line.split("\t");
            Optional<Said> said = ReviewReader.read(parts[0]);
            boolean isRight =
                    said.map(ReviewReaderTest::kinds).orElse(List.of("NONE")).contains(parts[1].split(":")[0]);
            // What may be days or a name is looked up, and left alone where it is neither.
            assertThat(isRight || said.isEmpty() || said.get() instanceof Said.Of)
                    .as("%s, read as %s", line, said)
                    .isTrue();
            right += isRight ? 1 : 0;
        }
        assertThat(right).isGreaterThan(lines.size() * 8 / 10);
    }

    private static List<String> kinds(Said said) {
        return switch (said) {
            case Said.All _ -> List.of("ALL");
            case Said.ToAnswer _ -> List.of("TO_ANSWER");
            case Said.Reported _ -> List.of("REPORTED");
            case Said.Figures _ -> List.of("FIGURES");
            case Said.Stars _ -> List.of("STARS");
            case Said.Answer _ -> List.of("ANSWER");
            case Said.Of _ -> List.of("PERIOD", "CLIENT");
        };
    }
}
