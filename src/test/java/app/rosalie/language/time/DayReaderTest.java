package app.rosalie.language.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayReaderTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 3, 3);

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
            aujourd'hui               = 2026-03-03
            aujourd’hui               = 2026-03-03
            aujourdhui                = 2026-03-03
            auj                       = 2026-03-03
            demain                    = 2026-03-04
            Demain svp                = 2026-03-04
            après-demain              = 2026-03-05
            apres demain              = 2026-03-05
            mardi                     = 2026-03-03
            mardi prochain            = 2026-03-10
            mardi en huit             = 2026-03-10
            mercredi                  = 2026-03-04
            ce vendredi               = 2026-03-06
            lundi                     = 2026-03-09
            lundi prochain            = 2026-03-09
            lun                       = 2026-03-09
            vendrdi                   = 2026-03-06
            le 12                     = 2026-03-12
            12                        = 2026-03-12
            le 3                      = 2026-03-03
            le 2                      = 2026-04-02
            le 1er                    = 2026-04-01
            le premier                = 2026-04-01
            le 31                     = 2026-03-31
            12/03                     = 2026-03-12
            12-03                     = 2026-03-12
            12.03                     = 2026-03-12
            12/3                      = 2026-03-12
            02/03                     = 2027-03-02
            12 mars                   = 2026-03-12
            12 Mars 2027              = 2027-03-12
            1er avril                 = 2026-04-01
            12 août                   = 2026-08-12
            12 aout                   = 2026-08-12
            12 sept                   = 2026-09-12
            12 sept.                  = 2026-09-12
            12 fév                    = 2027-02-12
            12 janvier                = 2027-01-12
            29/02                     = 2028-02-29
            12/03/2027                = 2027-03-12
            12/03/27                  = 2027-03-12
            12-03-2027                = 2027-03-12
            12/03/2020                = 2020-03-12
            jeudi 12 mars             = 2026-03-12
            jeudi 12                  = 2026-03-12
            jeu. 12/03                = 2026-03-12
            jeudi le 12               = 2026-03-12
            pour le 12 mars           = 2026-03-12
            dans 3 jours              = 2026-03-06
            dans une semaine          = 2026-03-10
            dans deux semaines        = 2026-03-17
            """)
    void understandsADayAsItIsTyped(String typed, LocalDate day) {
        assertThat(DayReader.read(typed, TUESDAY)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "32",
                "0",
                "le 0 mars",
                "31/04",
                "12/13",
                "30 février",
                "29/02/2027",
                "vendredi 12 mars",
                "mardi ou jeudi",
                "12 mars 13 mars",
                "la semaine prochaine",
                "bientôt",
                "12 13",
                "12/03/99999",
                "14h",
                "45€",
                "demain matin peut-être",
                "dans 9999 jours",
                "99999999999999999999/03"
            })
    void refusesWhatIsNoDay(String typed) {
        assertThat(DayReader.read(typed, TUESDAY)).isEmpty();
    }

    @Test
    void findsTheNextMonthThatHasTheDay() {
        assertThat(DayReader.read("le 31", LocalDate.of(2026, 4, 2))).contains(LocalDate.of(2026, 5, 31));
        assertThat(DayReader.read("le 30", LocalDate.of(2026, 1, 31))).contains(LocalDate.of(2026, 3, 30));
    }
}
