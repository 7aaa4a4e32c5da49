package app.rosalie.language;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.language.PaymentReader.Payment;
import app.rosalie.language.PaymentReader.Way;
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
}
