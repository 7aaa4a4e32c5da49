package app.rosalie.language.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RhythmReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
            4                                   = 4 weeks
            quatre                              = 4 weeks
            4 semaines                          = 4 weeks
            4 sem                               = 4 weeks
            toutes les 4 semaines               = 4 weeks
            ttes les 3 sem                      = 3 weeks
            Toutes les trois semaines, merci    = 3 weeks
            chaque semaine                      = 1 weeks
            toutes les semaines                 = 1 weeks
            1 fois par semaine                  = 1 weeks
            une fois toutes les 6 semaines      = 6 weeks
            une semaine sur deux                = 2 weeks
            1 semaine sur 3                     = 3 weeks
            toutes les quinzaines               = 2 weeks
            tous les 15 jours                   = 2 weeks
            tous les quinze jours               = 2 weeks
            tous les 8 jours                    = 1 weeks
            tous les 21 jours                   = 3 weeks
            hebdomadaire                        = 1 weeks
            tous les mardis                     = 1 weeks tuesday
            chaque jeudi                        = 1 weeks thursday
            le vendredi                         = 1 weeks friday
            un mardi sur deux                   = 2 weeks tuesday
            toutes les 2 semaines le mardi      = 2 weeks tuesday
            tous les jours                      = 1 days
            tous les 10 jours                   = 10 days
            tous les 45 jours                   = 45 days
            10j                                 = 10 days
            un jour sur deux                    = 2 days
            tous les mois                       = 1 months
            tous les 2 mois                     = 2 months
            2 mois                              = 2 months
            1 fois par mois                     = 1 months
            1x/mois                             = 1 months
            une fois par mois                   = 1 months
            un mois sur deux                    = 2 months
            mensuel                             = 1 months
            tous les trimestres                 = 3 months
            tous les ans                        = 12 months
            le 15 du mois                       = 1 months 15
            le 1er de chaque mois               = 1 months 1
            tous les 2 mois le 15               = 2 months 15
            le premier lundi du mois            = 1 months monday 1
            1er lundi du mois                   = 1 months monday 1
            Tous les premiers lundis du mois    = 1 months monday 1
            le 2e mardi de chaque mois          = 1 months tuesday 2
            le 3ème jeudi du mois               = 1 months thursday 3
            le dernier vendredi du mois         = 1 months friday -1
            tous les mois, le premier lundi     = 1 months monday 1
            le premier lundi, tous les 2 mois   = 2 months monday 1
            le premier lundi un mois sur deux   = 2 months monday 1
            """)
    void readsHowOften(String text, String meaning) {
        assertThat(RhythmReader.read(text).map(RhythmReaderTest::told)).contains(meaning);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "souvent",
                "0",
                "tous les 0 jours",
                "tous les 2 matins",
                "toutes les 2 heures",
                "2 fois par mois",
                "deux fois par semaine",
                "tous les mardis et jeudis",
                "toutes les 3 ou 4 semaines",
                "toutes les 3-4 semaines",
                "tous les 2 mois sauf en août",
                "le premier lundi de mars",
                "le cinquième lundi du mois",
                "le 32 du mois",
                "tous les 99999999999 mois",
                "bimensuel",
                "4 euros",
                "demain"
            })
    void readsNothingElseAndNoPartOfIt(String text) {
        assertThat(RhythmReader.read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"6, 6", "6 fois, 6", "encore 6 visites, 6", "six rdv de plus, 6", "26, 26"})
    void countsVisits(String text, int count) {
        assertThat(RhythmReader.count(text)).hasValue(count);
    }

    @ParameterizedTest
    @ValueSource(strings = {"6 mois", "pendant 6 semaines", "jusqu'en juin", "6 ou 8", "-", "fois"})
    void countsNothingElse(String text) {
        assertThat(RhythmReader.count(text)).isEmpty();
    }

    private static String told(Rhythm rhythm) {
        return Stream.of(rhythm.every(), rhythm.unit(), rhythm.weekday(), rhythm.number())
                .filter(it -> it != null)
                .map(it -> it.toString().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }
}
