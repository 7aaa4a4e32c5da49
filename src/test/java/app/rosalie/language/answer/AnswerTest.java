package app.rosalie.language.answer;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.language.answer.Answer.Way;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "oui",
                "Ouiii",
                "ok vas-y",
                "C’est bon pour moi",
                "👍",
                "👍🏽",
                "d'accord",
                "nickel, enregistre stp",
                "bah oui voilà",
                "parfait tu peux valider",
                "enregsitre",
                "okk"
            })
    void saysYesAndNothingElse(String text) {
        assertThat(Answer.read(text).isOnly(Way.YES)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ok je vois ça plus tard",
                "oui elle est contente",
                "15h",
                "emma",
                "ouille",
                "parfaitement ridicule",
                "",
                "🌸",
                "12"
            })
    void saysMoreThanYesOrNothingOfIt(String text) {
        assertThat(Answer.read(text).isOnly(Way.YES)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "non 15h|15h",
                "ah non attends, plutôt samedi|plutôt samedi",
                "nn le 28|le 28",
                "oups 9h15 🙈|9h15 🙈",
                "finalement pas de couleur juste une manucure|pas de couleur juste une manucure",
                "euh une couleur|une couleur",
                "la deuxième à 15h|à 15h",
                "emma non|emma non"
            })
    void leavesWhatIsSaidBehindTheAnswer(String text, String rest) {
        assertThat(Answer.read(text).rest()).isEqualTo(rest);
    }

    @ParameterizedTest
    @CsvSource({
        "la première,1",
        "la 2,2",
        "2ème,2",
        "la seconde,2",
        "euh la troisième stp,3",
        "la dernière,-1",
        "oui la deuxième,2",
        "le 2,0",
        "deux,0"
    })
    void saysWhichOfSeveral(String text, int number) {
        var answer = Answer.read(text);
        assertThat(answer.number()).isEqualTo(number);
        assertThat(answer.isOnlyANumber()).isEqualTo(number != 0);
    }

    @Test
    void dropsAndTakesUpAgain() {
        assertThat(Answer.read("laise tombé").ways()).containsExactly(Way.DROP);
        assertThat(Answer.read("non laisse tomber elle peut pas").ways())
                .containsExactlyInAnyOrder(Way.NO, Way.DROP, Way.THEM);
        assertThat(Answer.read("On en était où ?").isOnly(Way.RESUME)).isTrue();
        assertThat(Answer.read("Reviens à Zoé").words()).containsExactly("zoe");
        assertThat(Answer.read("c'est elle").isOnly(Way.THEM)).isTrue();
        assertThat(Answer.read("c’est moi").isOnly(Way.ME)).isTrue();
    }

    @Test
    void readsAnythingThatIsTyped() {
        assertThat(Answer.read("oui ".repeat(2_000)).ways()).containsExactly(Way.YES);
        assertThat(Answer.read("\uD83D\u0000‏\u202E(((").ways()).isEmpty();
    }
}
