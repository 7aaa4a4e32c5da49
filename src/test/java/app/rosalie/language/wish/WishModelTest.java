package app.rosalie.language.wish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import app.rosalie.language.names.NameBook;
import app.rosalie.language.time.Mentions;
import java.io.IOException;
import java.nio.file.Files;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WishModelTest {

    private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 3, 3, 9, 0, 0, 0, ZoneId.of("Europe/Paris"));
    private static final NameBook<Integer> CLIENTS =
            NameBook.of(Map.of(1, "Emma Durand", 2, "Karim Meziane", 3, "Sofia Garcia"));
    private static final NameBook<Integer> TREATMENTS =
            NameBook.of(Map.of(1, "Coupe femme", 2, "Pose gel", 3, "Brushing"));

    private static Reading<Integer, Integer> read(String text) {
        return Reading.of(text, NOW, CLIENTS, TREATMENTS);
    }

    /** Whoever changes a sentence or a feature learns anew: ./dev french learn. */
    @Test
    void weighsWhatIsLearntFromTheSentences() throws IOException {
        assertThat(WishTraining.weights()).isEqualTo(Files.readString(WishTraining.WEIGHTS));
    }

    @ParameterizedTest
    @CsvSource({
        "tu cales Emma vendredi 10h pour un brushing, BOOK",
        "Emma passe à 15h au lieu de 14h, MOVE",
        "annule le rdv d’Emma, CANCEL",
        "jeudi je finis à 17h, ENDS_AT",
        "ferme vendredi après-midi, CLOSE",
        "qui vient demain ?, WHO",
        "t’as un trou samedi matin ?, FREE",
        "combien j’ai fait hier, TAKINGS",
        "Emma a réglé 45 en espèces, PAID",
        "rembourse 10 euros à Emma, REFUND",
        "merci beaucoup, COURTESY"
    })
    void tellsTheKind(String text, WishKind kind) {
        var reading = read(text);
        assertThat(reading.kind()).isEqualTo(kind);
        assertThat(reading.isClear()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"il pleut encore", "ma fille a un chat qui dort tout le temps", "trop bon ce gâteau"})
    void leavesAloneWhatIsNoWish(String text) {
        assertThat(read(text).kind()).isEqualTo(WishKind.NOTHING);
    }

    @Test
    void sharesTheProbabilityOut() {
        var kinds = read("Emma brushing vendredi 10h").kinds();
        assertThat(kinds).hasSize(WishKind.values().length);
        assertThat(kinds.stream().mapToDouble(Likely::probability).sum()).isCloseTo(1, offset(1e-6));
        assertThat(kinds)
                .isSortedAccordingTo(
                        Comparator.comparingDouble(Likely::probability).reversed());
    }

    /** Whatever is typed, it is read. */
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\uFE0F", "👩‍🦱", "12345678901234567890", "((((", "a\u0000b", "’’’", "\uD83D"})
    void readsAnything(String text) {
        assertThat(read(text).kinds()).isNotEmpty();
    }

    @Test
    void readsTheLongestMessage() {
        assertThat(read("mets Emma demain 10h ou ".repeat(170)).kinds()).isNotEmpty();
        assertThat(read("a".repeat(4_096)).kinds()).isNotEmpty();
        assertThat(read("1 ".repeat(2_048)).kinds()).isNotEmpty();
    }

    @Test
    void putsTwoSwappedLettersRight() {
        assertThat(Spelling.mended(
                        "combein jai fait",
                        Mentions.in("combein jai fait", NOW).moments(),
                        "combien"::equals,
                        _ -> false))
                .isEqualTo("combien jai fait");
        assertThat(Spelling.mended(
                        "brushing", Mentions.in("brushing", NOW).moments(), "brushnig"::equals, "brushing"::equals))
                .isEqualTo("brushing");
        assertThat(Spelling.mended(
                        "le 31 avirl", Mentions.in("le 31 avirl", NOW).moments(), "avirl"::equals, _ -> false))
                .isEqualTo("le 31 avril");
        assertThat(Spelling.mended(
                        "mercredi matin", Mentions.in("mercredi matin", NOW).moments(), "mercerdi"::equals, _ -> false))
                .isEqualTo("mercredi matin");
    }
}
