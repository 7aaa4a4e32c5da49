package app.rosalie.conversations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoryTest {

    private static final String TEXT = """
            # Un rendez-vous

            Étant donné le salon de démonstration, mardi 3 mars 2026 à 9:00
            Étant donné une cliente, Emma

            Camille : /rdv
              et encore une ligne
            Rosalie :
              Pour qui ?

              Touchez un nom.
              [Emma] [Julie]

            ## Elle change d’avis

            Camille appuie sur [Emma]
            Rosalie souffle : Oui ?
            Rosalie modifie :
              Quoi ?""";

    @Test
    void keepsWhatHappensApartFromWhatRosalieAnswers() {
        var story = Story.parse(TEXT.lines().toList());
        assertThat(story.title()).isEqualTo("Un rendez-vous");
        assertThat(story.parts().get(3).cue()).isEqualTo("Camille : /rdv\net encore une ligne");
        assertThat(story.parts().get(3).answers())
                .containsExactly("Rosalie :", "  Pour qui ?", "", "  Touchez un nom.", "  [Emma] [Julie]");
        assertThat(story.parts().get(4).isHeading()).isTrue();
        assertThat(story.parts().get(5).answers()).hasSize(3);
    }

    @Test
    void isWrittenTheWayItWasRead() {
        var lines = TEXT.lines().toList();
        assertThat(Story.parse(lines).lines()).isEqualTo(lines);
    }

    @Test
    void refusesAnAnswerToNothing() {
        assertThatThrownBy(() -> Story.parse(List.of("Rosalie :", "  Bonjour")))
                .hasMessageContaining("Nothing has happened");
    }

    @Test
    void showsADifferenceLineByLineAndMakesSpacesSeen() {
        assertThat(Difference.of(List.of("Bonjour", "45 €", "Merci"), List.of("Bonjour", "45\u00a0€", "Merci")))
                .isEqualTo("    Bonjour\n  - 45 €\n  + 45⍽€\n    Merci");
    }

    @Test
    void readsAMomentAndKnowsItsWeekday() {
        var winter = Instant.parse("2026-01-01T00:00:00Z");
        assertThat(Moment.read("mardi 3 mars 2026 à 9:00", winter)).isEqualTo("2026-03-03T08:00:00Z");
        assertThat(Moment.read("mercredi 1er avril à 9:05", winter)).isEqualTo("2026-04-01T07:05:00Z");
        assertThatThrownBy(() -> Moment.read("lundi 3 mars à 9:00", winter)).hasMessageContaining("is a mardi");
    }

    @Test
    void saysWhatItDoesNotUnderstand() {
        assertThatThrownBy(() -> new Vocabulary().happen(null, "Camille danse"))
                .hasMessageContaining("« Camille danse »");
    }
}
