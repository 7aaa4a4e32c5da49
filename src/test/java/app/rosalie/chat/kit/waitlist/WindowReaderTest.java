package app.rosalie.chat.kit.waitlist;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.agenda.waitlist.WishWindow;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** It is Tuesday 3 March 2026, 9:00. */
class WindowReaderTest {

    private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 3, 3, 9, 0, 0, 0, ZoneId.of("Europe/Paris"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "samedi matin | 03-07 03-07 00:00 12:00",
                "samedi | 03-07 03-07 00:00 00:00",
                "mardi ou jeudi après 17h | 03-03 03-03 17:00 00:00; 03-05 03-05 17:00 00:00",
                "jeudi après 17h ou samedi matin | 03-05 03-05 17:00 00:00; 03-07 03-07 00:00 12:00",
                "du 3 au 7 mars, 14-18h | 03-03 03-07 14:00 18:00",
                "du 3 au 7 mars de 14h à 18h | 03-03 03-07 14:00 18:00",
                "la semaine prochaine | 03-09 03-15 00:00 00:00",
                "la semaine prochaine le matin | 03-09 03-15 00:00 12:00",
                "vendredi à 14h | 03-06 03-06 14:00 15:00",
                "demain avant 11h | 03-04 03-04 00:00 11:00",
                "après 18h | 03-03 03-31 18:00 00:00",
                "le matin | 03-03 03-31 00:00 12:00",
                "n'importe quoi | ",
                "coucou | "
            })
    void readsWhenSheCouldCome(String text, String windows) {
        assertThat(WindowReader.read(text, NOW).stream()
                        .map(WindowReaderTest::told)
                        .collect(Collectors.joining("; ")))
                .isEqualTo(windows == null ? "" : windows);
    }

    private static String told(WishWindow window) {
        return String.join(
                " ",
                window.first().toString().substring(5),
                window.last().toString().substring(5),
                window.from().toString(),
                window.to().toString());
    }
}
