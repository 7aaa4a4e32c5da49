package app.rosalie.language.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionFormTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "comment fixer mes prix",
                "Comment ?",
                "À partir de quel chiffre je paie la TVA",
                "qu’est-ce que je réponds à un avis",
                "est ce que je dois faire une facture",
                "et pourquoi mes stories ne marchent pas",
                "ça marche bien la carte de fidélité ?",
                "jai le droit de refuser une cliente",
                "Combien de temps garder mes factures",
                "QUAND demander un avis"
            })
    void isAQuestion(String text) {
        assertThat(QuestionForm.isOne(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "emma demain 14h",
                "ferme mardi ou jeudi",
                "il fait beau",
                "merci beaucoup",
                "julie",
                "commentaire de julie",
                "quantité",
                "",
                "quelqu’un vient"
            })
    void isNone(String text) {
        assertThat(QuestionForm.isOne(text)).isFalse();
    }
}
