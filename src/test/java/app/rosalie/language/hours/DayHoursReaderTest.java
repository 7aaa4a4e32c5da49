package app.rosalie.language.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayHoursReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9h-13h | 09:00-13:00",
                "9h-13h, 14h-18h | 09:00-13:00 14:00-18:00",
                "de 9h à 12h et de 14h à 19h30 | 09:00-12:00 14:00-19:30",
                "9-12 14-18 | 09:00-12:00 14:00-18:00",
                "9h-19h, pause 12h-13h | 09:00-12:00 13:00-19:00",
                "ouvert 10h-minuit | 10:00-00:00",
                "jeudi 9h-13h | 09:00-13:00",
            })
    void readsTheHoursOfADay(String text, String ranges) {
        assertThat(read(text)).contains(ranges);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fermé", "Fermée !", "repos", "je suis fermée", "je ne travaille pas"})
    void readsThatItStaysShut(String text) {
        assertThat(DayHoursReader.read(text, DayOfWeek.THURSDAY)).contains(List.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "demain", "mardi 9h-13h", "lun-jeu 9h-13h", "19h-9h", "9h-13h, 12h-18h", "Emma 14h", "😀"})
    void readsNothingElse(String text) {
        assertThat(read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "18h-2h, ENDS_BEFORE_START",
        "mar-sam 18h-2h, ENDS_BEFORE_START",
        "'9h-13h, 12h-18h', OVERLAP",
        "'jeudi 9h-13h, 12h-18h', OVERLAP",
        "Emma 14h, UNCLEAR",
    })
    void saysWhyNot(String text, HoursAnswer.Reason reason) {
        assertThat(DayHoursReader.refusal(text)).contains(reason);
    }

    @Test
    void refusesNoHoursThatMeetAtMidnight() {
        assertThat(DayHoursReader.refusal("18h-minuit")).isEmpty();
        assertThat(DayHoursReader.refusal("mar 18h-minuit, mer 0h-2h et 18h-minuit"))
                .isEmpty();
    }

    @Test
    void readsNothingInAWholeBook() {
        assertThat(read("9h-13h ".repeat(2_000))).isEmpty();
    }

    private static Optional<String> read(String text) {
        return DayHoursReader.read(text, DayOfWeek.THURSDAY)
                .map(hours -> hours.stream()
                        .map(range -> range.start() + "-" + range.end())
                        .collect(Collectors.joining(" ")));
    }
}
