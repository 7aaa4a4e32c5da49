package app.rosalie.language.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TreatmentLineTest {

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
            Coupe femme 45€ 45min                     = Coupe femme            = 4500  = 45
            balayage 1h30 - 90 €                      = balayage               = 9000  = 90
            Semi permanent : 35, 1h                   = Semi permanent         = 3500  = 60
            Pose gel (1h15) 50€                       = Pose gel               = 5000  = 75
            Coupe (femme) 45€ 45min                   = Coupe (femme)          = 4500  = 45
            Coupe + brushing : 45,50 € / 1h           = Coupe + brushing       = 4550  = 60
            Coupe, brushing et soin 60 euros 1 h 15   = Coupe, brushing et soin = 6000 = 75
            Coupe femme à 45€ pour 45min              = Coupe femme            = 4500  = 45
            Coupe homme : prix 25€, durée 30 min      = Coupe homme            = 2500  = 30
            Coupe 45€ 30                              = Coupe                  = 4500  = 30
            Coupe 45 30min                            = Coupe                  = 4500  = 30
            coupe 45e 30mn                            = coupe                  = 4500  = 30
            45€ 45min Coupe femme                     = Coupe femme            = 4500  = 45
            Mèches 1h30 120€                          = Mèches                 = 12000 = 90
            Mèches 1h 30€                             = Mèches                 = 3000  = 60
            Massage 60 min 70€ 1h                     = Massage 60 min         = 7000  = 60
            Coupe enfant -12 ans 20€ 30min            = Coupe enfant -12 ans   = 2000  = 30
            Pose 20 ongles 50€ 1h15                   = Pose 20 ongles         = 5000  = 75
            - Épilation 1/2 jambes 18€ 20 min         = Épilation 1/2 jambes   = 1800  = 20
            Soin visage L'Éclat · 75 € · 1h           = Soin visage L'Éclat    = 7500  = 60
            Forfait mariée 1 200 € 4h                 = Forfait mariée         = 120000 = 240
            Lissage à partir de 150€ 3h               = Lissage                = 15000 = 180
            À la carte 30€ une demi-heure             = À la carte             = 3000  = 30
            Conseil offert 15 min                     = Conseil                = 0     = 15
            Pose   gel    💅  50€  1h                  = Pose gel 💅            = 5000  = 60
            Coupe 45€ (45 min)                        = Coupe                  = 4500  = 45
            Ongles à 3 mains 45€ 1h                   = Ongles à 3 mains       = 4500  = 60
            """)
    void understandsATreatmentAsItIsTyped(String typed, String name, long cents, long minutes) {
        assertThat(TreatmentLine.read(typed)).contains(new TreatmentLine(name, cents, Duration.ofMinutes(minutes)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Coupe",
                "Coupe 45€",
                "Coupe 45min",
                "45€ 45min",
                "Coupe 45 30",
                "Forfait 3 séances 1h",
                "Coupe 45€ 3min",
                "Coupe 45€ 15h",
                "Coupe 2000000€ 1h",
                "(45€) 30 min !",
                ":-)"
            })
    void refusesALineThatLacksSomething(String typed) {
        assertThat(TreatmentLine.read(typed)).isEmpty();
    }

    @Test
    void takesNamesOfUpTo60Characters() {
        assertThat(TreatmentLine.read("é".repeat(60) + " 45€ 1h")).isPresent();
        assertThat(TreatmentLine.read("é".repeat(61) + " 45€ 1h")).isEmpty();
    }
}
