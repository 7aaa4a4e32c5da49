package app.rosalie.language.money;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.language.money.PaymentReader.Payment;
import app.rosalie.language.money.PaymentReader.Way;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaymentReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
            20 € par virement          = 2000 = TRANSFER
            rends 20 € par virement    = 2000 = TRANSFER
            rends-lui 20 en espèces    = 2000 = CASH
            je rembourse 12,50 cb      = 1250 = CARD
            20cb                       = 2000 = CARD
            20 par carte bleue stp     = 2000 = CARD
            virement 20                = 2000 = TRANSFER
            15€ chèque                 = 1500 = CHEQUE
            vingt euros en liquide     = 2000 = CASH
            20                         = 2000 =
            rends 20 €                 = 2000 =
            environ 20 €               = 2000 =
            """)
    void readsAnAmountAndHowItChangesHands(String typed, long cents, Way way) {
        assertThat(PaymentReader.read(typed)).contains(new Payment(cents, way));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "par virement",
                "rends",
                "20 € à emma",
                "20 par virement et 10 en espèces",
                "cb 20 cb",
                "la carte"
            })
    void readsNothingElse(String typed) {
        assertThat(PaymentReader.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
            70€ cb                          = 7000 CARD
            20,50 espèces                   = 2050 CASH
            40                              = 4000
            20 cb + 50 espèces              = 2000 CARD, 5000 CASH
            20 cb 50 espèces                = 2000 CARD, 5000 CASH
            20 € par carte et 50 en liquide = 2000 CARD, 5000 CASH
            cb 20, chèque 50                = 2000 CARD, 5000 CHEQUE
            20 cb et le reste en espèces    = 2000 CARD, rest CASH
            le reste en espèces             = rest CASH
            offert                          = 0
            """)
    void readsEachPartOfAPayment(String typed, String parts) {
        assertThat(PaymentReader.parts(typed).stream()
                        .map(part -> (part.cents() == null ? "rest" : part.cents())
                                + (part.way() == null ? "" : " " + part.way()))
                        .collect(Collectors.joining(", ")))
                .isEqualTo(parts);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "cb", "20 + 50", "20 cb + 50", "10 cb + 20 espèces + 30 chèque", "pas tout", "20 cb à 14h"})
    void readsNoPartsInAnythingElse(String typed) {
        assertThat(PaymentReader.parts(typed)).isEmpty();
    }
}
