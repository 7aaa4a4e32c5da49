package app.rosalie.language.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
            14h                       = 14:00
            14H                       = 14:00
            14 h                      = 14:00
            14                        = 14:00
            9                         = 09:00
            14h30                     = 14:30
            14:30                     = 14:30
            14.30                     = 14:30
            14 h 30                   = 14:30
            14h 30                    = 14:30
            14h30min                  = 14:30
            14 heures 30              = 14:30
            14:30h                    = 14:30
            1430                      = 14:30
            930                       = 09:30
            0930                      = 09:30
            09h05                     = 09:05
            midi                      = 12:00
            minuit                    = 00:00
            midi et demi              = 12:30
            midi et quart             = 12:15
            midi moins le quart       = 11:45
            9h et quart               = 09:15
            9h et demie               = 09:30
            9h moins le quart         = 08:45
            10h moins dix             = 09:50
            4h de l'après-midi        = 16:00
            4h de l’apres midi        = 16:00
            2h de l’aprem             = 14:00
            2h30 de l'aprem           = 14:30
            2h et demie de l'aprem    = 14:30
            14h de l'après-midi       = 14:00
            8h du matin               = 08:00
            8h du soir                = 20:00
            quatorze heures           = 14:00
            quatorze heures trente    = 14:30
            vingt et une heures       = 21:00
            dix-sept heures           = 17:00
            sept heures du soir       = 19:00
            à 14h                     = 14:00
            plutôt vers 14h           = 14:00
            14h svp                   = 14:00
            Ok, 14h merci !           = 14:00
            24h                       = 00:00
            ١٤h                       = 14:00
            """)
    void understandsATimeAsItIsTyped(String typed, LocalTime time) {
        assertThat(TimeReader.read(typed)).contains(time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "25h",
                "14h60",
                "14h75",
                "14:3",
                "14h-15h",
                "14h ou 15h",
                "14h 15h",
                "45€",
                "24h30",
                "15h du matin",
                "h",
                "demain",
                "12345",
                "-3h",
                "14h30h",
                "99999999999999999999",
                "bientôt",
                "14,5"
            })
    void refusesWhatIsNoTime(String typed) {
        assertThat(TimeReader.read(typed)).isEmpty();
    }
}
