package app.rosalie.language.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

class WordFileTest {

    private enum Part {
        MORNING,
        LATE_EVENING
    }

    @Test
    void hasTheWordsOfEachKey() {
        WordFile<Part> file =
                read("# parts of the day\nmorning: \"matin, du mat\"\nlate-evening: \"tard le soir, 22 h\"");

        assertThat(file.list(Part.MORNING)).containsExactly("matin", "du mat");
        assertThat(TokenCursor.within("tard le soir").take(file.phrases(Part.LATE_EVENING)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            morning: "matin"                                          | « late-evening » is missing
            morning: "matin"\\nlate-evening: "nuit"\\nnoon: "midi"    | « noon » is a key that nothing asks for
            morning: ""\\nlate-evening: "nuit"                        | « morning » has no words
            morning:\\nlate-evening: "nuit"                           | « morning » wants words like "matin, du mat"
            morning: ["matin"]\\nlate-evening: "nuit"                 | « morning » wants words like "matin, du mat"
            morning: "Matin"\\nlate-evening: "nuit"                   | « morning » has « Matin », which is to be « matin »
            morning: "matinée"\\nlate-evening: "nuit"                 | « morning » has « matinée », which is to be « matinee »
            morning: "jusqu'à"\\nlate-evening: "nuit"                 | « morning » has « jusqu'à »: its words want one space between them, and nothing else
            morning: "jusqu'a"\\nlate-evening: "nuit"                 | « morning » has « jusqu'a »: its words want one space between them, and nothing else
            morning: "le  matin"\\nlate-evening: "nuit"               | « morning » has « le  matin »: its words want one space between them, and nothing else
            morning: "matin, "\\nlate-evening: "nuit"                 | « morning » has «  »: its words want one space between them, and nothing else
            morning: "matin,mat"\\nlate-evening: "nuit"               | « morning » has « matin,mat »: its words want one space between them, and nothing else
            morning: "mat*"\\nlate-evening: "nuit"                    | « morning » has « mat* »: its words want one space between them, and nothing else
            morning: "matin, mat, matin"\\nlate-evening: "nuit"       | « morning » has « matin » twice
            morning: "matin"\\nlate-evening: ["nuit"                  | « late-evening » wants words like "matin, du mat"
            morning "matin"                                           | « morning "matin" » is no key with words
            morning: "matin"\\nmorning: "mat"\\nlate-evening: "nuit"  | « morning » stands there twice
            # nothing but a remark                                    | « morning » is missing
            morning: 8\\nlate-evening: "nuit"                         | « morning » wants words like "matin, du mat"
            """)
    void refusesAFileWithItsNameItsKeyAndTheWord(String text, String why) {
        assertThatIllegalStateException()
                .isThrownBy(() -> read(text.replace("\\n", "\n")))
                .withMessage("/vocabulary/fr/parts.yaml: " + why);
    }

    @Test
    void readsListsOverMoreThanOneLine() {
        WordFile<Part> file = read("# in full\nmorning: \"matin,\n  mat\"\n\n\"late-evening\":\n  \"nuit\"");

        assertThat(file.list(Part.MORNING)).containsExactly("matin", "mat");
        assertThat(file.set(Part.LATE_EVENING)).containsExactly("nuit");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "answers",
                "calendar",
                "feasts",
                "hours",
                "no-times",
                "numbers",
                "parts-of-day",
                "rhythms",
                "small-words",
                "times"
            })
    void readsTheFilesAsAnyYamlReaderDoes(String name) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(getClass().getResourceAsStream("/vocabulary/fr/" + name + ".yaml"))) {
            Map<String, String> yaml = new Yaml().load(in);

            WordFile.lists(name + ".yaml")
                    .forEach(
                            (key, words) -> assertThat(String.join(", ", words)).isEqualTo(yaml.remove(key)));
            assertThat(yaml).isEmpty();
        }
    }

    @Test
    void letsAnyEndingAndAFigureStandInWays() {
        assertThat(WordFile.parsed("parts.yaml", "morning: \"mat*, # h\"\nlate-evening: \"nuit\"", Part.values(), "*#")
                        .list(Part.MORNING))
                .containsExactly("mat*", "# h");
    }

    private static WordFile<Part> read(String text) {
        return WordFile.parsed("parts.yaml", text, Part.values(), "");
    }
}
