package app.rosalie.language.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordFileTest {

    private enum Part {
        MORNING,
        LATE_EVENING
    }

    @Test
    void hasTheWordsOfEachKey() {
        WordFile<Part> file = read(
                "# parts of the day\nmorning: [\"matin\", \"du mat\"]\nlate-evening: [\"tard le soir\", \"22 h\"]");

        assertThat(file.list(Part.MORNING)).containsExactly("matin", "du mat");
        assertThat(TokenCursor.within("tard le soir").take(file.phrases(Part.LATE_EVENING)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            morning: ["matin"]                                                | « late-evening » is missing
            morning: ["matin"]\\nlate-evening: ["nuit"]\\nnoon: ["midi"]      | « noon » is a key that nothing asks for
            morning: []\\nlate-evening: ["nuit"]                              | « morning » has no words
            morning:\\nlate-evening: ["nuit"]                                 | « morning » has no words
            morning: matin\\nlate-evening: ["nuit"]                           | « morning » has no words
            morning: ["Matin"]\\nlate-evening: ["nuit"]                       | « morning » has « Matin », which is to be « matin »
            morning: ["matinée"]\\nlate-evening: ["nuit"]                     | « morning » has « matinée », which is to be « matinee »
            morning: ["jusqu'à"]\\nlate-evening: ["nuit"]                     | « morning » has « jusqu'à », which is to be « jusqu'a »
            morning: ["jusqu'a"]\\nlate-evening: ["nuit"]                     | « morning » has « jusqu'a »: its words want one space between them, and nothing else
            morning: ["le  matin"]\\nlate-evening: ["nuit"]                   | « morning » has « le  matin »: its words want one space between them, and nothing else
            morning: [""]\\nlate-evening: ["nuit"]                            | « morning » has «  »: its words want one space between them, and nothing else
            morning: ["matin", "mat", "matin"]\\nlate-evening: ["nuit"]       | « morning » has « matin » twice
            morning: [8]\\nlate-evening: ["nuit"]                             | « morning » has « 8 », which wants quotation marks
            """)
    void refusesAFileWithItsNameItsKeyAndTheWord(String text, String why) {
        assertThatIllegalStateException()
                .isThrownBy(() -> read(text.replace("\\n", "\n")))
                .withMessage("/vocabulary/fr/parts.yaml: " + why);
    }

    @Test
    void refusesAKeyThatStandsThereTwice() {
        assertThatIllegalStateException()
                .isThrownBy(() -> read("morning: [\"matin\"]\nmorning: [\"mat\"]\nlate-evening: [\"nuit\"]"))
                .withMessageStartingWith("/vocabulary/fr/parts.yaml: ")
                .withMessageContaining("morning");
    }

    @Test
    void refusesAFileThatIsNoList() {
        assertThatIllegalStateException()
                .isThrownBy(() -> read(""))
                .withMessage("/vocabulary/fr/parts.yaml: has no lists");
    }

    @Test
    void hasWhatASuppliedFileHasInItsOrder() {
        Map<String, ?> answers = WordFile.lists("answers.yaml");

        assertThat(answers.keySet()).startsWith("yes", "no");
    }

    private static WordFile<Part> read(String text) {
        return WordFile.parsed(Part.class, "parts.yaml", text);
    }
}
