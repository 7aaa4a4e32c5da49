package app.rosalie.language.reply;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RelayedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Emma : coucou t'aurais une place samedi ?                 | Emma         | coucou t'aurais une place samedi ?
            message d'emma : je peux pas venir demain                 | emma         | je peux pas venir demain
            sms de Léa Petit: bonjour, je suis en retard              | Léa Petit    | bonjour, je suis en retard
            emma me demande si t'as une place samedi matin            | emma         | t'as une place samedi matin
            Julie m'écrit : "je peux venir à 16h ?"                   | Julie        | je peux venir à 16h ?
            Emma Durand m'a demandé si tu avais une place demain      | Emma Durand  | tu avais une place demain
            [03/03 09:12] Emma: coucou, dispo samedi ?                | Emma         | coucou, dispo samedi ?
            Emma Durand, [3 mars 2026 à 09:12]: coucou, dispo samedi ?| Emma Durand  | coucou, dispo samedi ?
            Emma : « je dois annuler, désolée »                       | Emma         | je dois annuler, désolée
            """)
    void tellsWhoHasSaidWhat(String text, String from, String words) {
        assertThat(Relayed.read(text)).contains(new Relayed(from, words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ":",
                "Emma : 14h demain",
                "Emma : je la décale à 15h",
                "Emma m'a dit qu'elle peut pas demain",
                "Ana Fernandes jeudi : plutôt 14h que 13h30",
                "note pour Emma : allergique au gel",
                "ferme demain",
                "16h : Emma"
            })
    void leavesWhatAProSaysHerself(String text) {
        assertThat(Relayed.read(text)).isEmpty();
    }
}
