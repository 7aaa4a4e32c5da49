package app.rosalie.language.time;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.language.text.Token.Unit;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountedTimeReaderTest {

    @ParameterizedTest
    @CsvSource({
        "48, PT48H",
        "48h, PT48H",
        "36 heures, PT36H",
        "0, PT0S",
        "30 min, PT30M",
        "2 jours, PT48H",
        "deux jours, PT48H",
        "7j, PT168H",
        "une semaine, PT168H",
        "500 h, PT500H",
        "999999999999 jours, PT51539607528H"
    })
    void countsWhatIsTyped(String text, Duration read) {
        assertThat(CountedTimeReader.read(text, Unit.HOUR)).hasValue(read);
    }

    @ParameterizedTest
    @CsvSource({"10, PT10M", "20 min, PT20M", "1 h, PT1H"})
    void takesANumberAloneForWhatItIsAskedFor(String text, Duration read) {
        assertThat(CountedTimeReader.read(text, Unit.MINUTE)).hasValue(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-3", "- 3 h", "2,5 h", "un jour de plus", "la veille", "", "h", "3 h 30", "demain"})
    void readsNothingElse(String text) {
        assertThat(CountedTimeReader.read(text, Unit.HOUR)).isEmpty();
    }
}
