package app.rosalie.language.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
            45                        = 4500
            45€                       = 4500
            45 €                      = 4500
            € 45                      = 4500
            45,50                     = 4550
            45.5 €                    = 4550
            45,5                      = 4550
            45€50                     = 4550
            45e                       = 4500
            45 eur                    = 4500
            45 euros                  = 4500
            45 euros et 50 centimes   = 4550
            45 euros 50 centimes      = 4550
            1 200                     = 120000
            1 200,00 €                = 120000
            1 200 €                   = 120000
            1.200                     = 120000
            1.200,50 €                = 120050
            1200                      = 120000
            3000 euros                = 300000
            3k                        = 300000
            3k€                       = 300000
            3,5k                      = 350000
            1 000 000                 = 100000000
            0                         = 0
            offert                    = 0
            quarante-cinq             = 4500
            quarante cinq euros       = 4500
            soixante-quinze           = 7500
            soixante et onze          = 7100
            quatre-vingt-dix-neuf     = 9900
            quatre-vingts             = 8000
            septante-cinq             = 7500
            cent vingt euros          = 12000
            mille deux cents          = 120000
            trois mille               = 300000
            environ 3000 € par mois   = 300000
            3000€/mois                = 300000
            45 € svp                  = 4500
            """)
    void understandsAnAmountAsItIsTyped(String typed, long cents) {
        assertThat(AmountReader.read(typed)).hasValue(cents);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-45",
                "−45 €",
                "- 45",
                "45 50",
                "45€ 50€",
                "45 ou 50",
                "45-50",
                "1 000 001",
                "1 000 000,01",
                "2000k",
                "45,505",
                "1,2,3",
                "45 min",
                "1h30",
                "quarante-cinquante",
                "deux trois",
                "beaucoup",
                "€",
                "99999999999999999999999",
                "12 34",
                "45 %",
                "45 $"
            })
    void refusesWhatIsNoAmount(String typed) {
        assertThat(AmountReader.read(typed)).isEmpty();
    }
}
