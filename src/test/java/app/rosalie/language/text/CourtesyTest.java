package app.rosalie.language.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CourtesyTest {

    @ParameterizedTest
    @CsvSource({
        "Bonjour, GREETING",
        "bonjour Rosalie !, GREETING",
        "coucou 😊, GREETING",
        "Salut ça va ?, GREETING",
        "merci, THANKS",
        "Merci beaucoup 🙏, THANKS",
        "super merci Rosalie, THANKS",
        "ok merci bonne journée, THANKS",
        "bonne soirée, FAREWELL",
        "au revoir !, FAREWELL"
    })
    void isKind(String text, Courtesy courtesy) {
        assertThat(Courtesy.read(text)).contains(courtesy);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bonjour qui vient demain",
                "merci de noter emma 14h",
                "merci emma demain",
                "à demain",
                "ok",
                "super",
                "Emma",
                "👍",
                ""
            })
    void saysSomethingElse(String text) {
        assertThat(Courtesy.read(text)).isEmpty();
    }
}
