package app.rosalie.language.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
            30                        = 30
            30min                     = 30
            30 mn                     = 30
            30m                       = 30
            30'                       = 30
            45 minutes                = 45
            quarante-cinq minutes     = 45
            90                        = 90
            90 min                    = 90
            1h                        = 60
            1H                        = 60
            1 h                       = 60
            2 heures                  = 120
            1h30                      = 90
            1h 30                     = 90
            1 h 15                    = 75
            1h15min                   = 75
            1 h 15 mn                 = 75
            1h05                      = 65
            1:30                      = 90
            1,5h                      = 90
            1.5 h                     = 90
            une heure                 = 60
            une heure trente          = 90
            une heure et demie        = 90
            une heure et quart        = 75
            une heure et 10 minutes   = 70
            1h et demie               = 90
            1h et quart               = 75
            2h trois quarts           = 165
            1h1/2                     = 90
            demi-heure                = 30
            une demi-heure            = 30
            1/2h                      = 30
            1/2 heure                 = 30
            3/4h                      = 45
            3/4 d'heure               = 45
            trois quarts d'heure      = 45
            trois quart d’heure       = 45
            un quart d'heure          = 15
            environ 1h                = 60
            1h environ                = 60
            durée : 45 min            = 45
            5                         = 5
            12h                       = 720
            """)
    void understandsADurationAsItIsTyped(String typed, long minutes) {
        assertThat(DurationReader.read(typed)).contains(Duration.ofMinutes(minutes));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "4",
                "4 min",
                "721",
                "13h",
                "12h01",
                "-30",
                "30€",
                "30 min 45 min",
                "1h75",
                "1h ou 2h",
                "1h-2h",
                "heure",
                "longtemps",
                "99999999999",
                "demi",
                "3/3h",
                "5/4h",
                "14.30",
                "lundi"
            })
    void refusesWhatIsNoDuration(String typed) {
        assertThat(DurationReader.read(typed)).isEmpty();
    }
}
