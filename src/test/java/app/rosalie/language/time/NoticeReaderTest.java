package app.rosalie.language.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoticeReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
            1 jour                                 = PT24H
            2 jours                                = PT48H
            une semaine                            = PT168H
            24 h                                   = PT24H
            2h                                     = PT2H
            30 min                                 = PT30M
            prévenez-moi 1 jour avant              = PT24H
            prévenez-moi un jour avant svp         = PT24H
            prévenez-moi 24h avant                 = PT24H
            je peux venir en 30 minutes            = PT30M
            je peux venir en une demi-heure        = PT30M
            il faut me le dire 2 heures à l'avance = PT2H
            la veille                              = PT24H
            dites-le moi la veille                 = PT24H
            """)
    void reads(String text, Duration notice) {
        assertThat(NoticeReader.read(text)).contains(notice);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "samedi matin",
                "samedi avant 15h",
                "mardi ou jeudi après 17h",
                "du 3 au 7 mars, 14h-18h",
                "à 14h",
                "bonjour",
                "un semi samedi matin",
                "40 jours avant",
                ""
            })
    void readsNothingElse(String text) {
        assertThat(NoticeReader.read(text)).isEmpty();
    }
}
