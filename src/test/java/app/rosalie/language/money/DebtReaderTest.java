package app.rosalie.language.money;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DebtReaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ardoise",
                "mes ardoises",
                "l’ardoise",
                "montre-moi l'ardoise stp",
                "les impayés",
                "qui me doit de l’argent ?",
                "qui me doit encore des sous",
                "Qui est-ce qui me doit quelque chose ?",
                "qui n’a pas payé",
                "qui m'a pas encore réglé ?",
                "combien on me doit",
                "combien me doivent mes clientes ?",
                "combien me doit-on en tout ?",
                "ardoise de mes clientes"
            })
    void hearsThatAllAreAskedFor(String text) {
        assertThat(DebtReader.read(text)).contains("");
    }

    @ParameterizedTest
    @CsvSource({
        "combien me doit manon ?, manon",
        "combien me doit encore Manon Roux, Manon Roux",
        "cb me doit manon, manon",
        "combien manon me doit, manon",
        "combien est-ce que manon me doit encore stp, manon",
        "manon me doit combien ?, manon",
        "est-ce que manon me doit quelque chose, manon",
        "qu’est-ce que me doit manon, manon",
        "ardoise de manon, manon",
        "l’ardoise d’emma, emma",
        "ardoise manon, manon",
        "dis-moi combien me doit manon, manon"
    })
    void hearsWhose(String text, String whose) {
        assertThat(DebtReader.read(text)).contains(whose);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "manon me doit 20 €",
                "manon mardi 14h",
                "combien ce mois-ci ?",
                "combien a dépensé manon",
                "je dois appeler manon",
                "qui vient demain ?",
                "elle doit venir à 14h",
                "manon doit payer samedi 14h pose gel",
                "note pour manon : me doit un café"
            })
    void hearsNothingElse(String text) {
        assertThat(DebtReader.read(text)).isEmpty();
    }
}
