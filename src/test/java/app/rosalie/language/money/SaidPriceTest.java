package app.rosalie.language.money;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SaidPriceTest {

    @ParameterizedTest
    @CsvSource({
        "45, 4500, false",
        "45 €, 4500, false",
        "45 euros, 4500, false",
        "'45,50 €', 4550, false",
        "quarante-cinq euros, 4500, false",
        "dès 45 €, 4500, true",
        "des 45, 4500, true",
        "à partir de 40, 4000, true",
        "minimum 30€, 3000, true",
        "gratuit, 0, false"
    })
    void areReadAsTheyAreTyped(String text, long cents, boolean from) {
        assertThat(SaidPrice.read(text)).contains(new SaidPrice(cents, from));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "−5 €",
                "-5",
                "cher",
                "",
                "dès demain",
                "entre 40 et 50",
                "à partir de maintenant",
                "45 € la première fois puis 60 €"
            })
    void areNothingElse(String text) {
        assertThat(SaidPrice.read(text)).isEmpty();
    }
}
