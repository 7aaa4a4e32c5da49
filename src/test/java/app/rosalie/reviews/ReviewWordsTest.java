package app.rosalie.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewWordsTest {

    @Test
    void loseWhatNobodySees() {
        assertThat(ReviewWords.clean("  Très\u202E doux\u0000 \n\n\n\n\u200Bet propre\u2066 "))
                .isEqualTo("Très doux\n\net propre");
        assertThat(ReviewWords.clean("\u200B\u202E\n\u2066")).isEmpty();
        assertThat(ReviewWords.clean("👩‍🦰 ممتاز")).isEqualTo("👩‍🦰 ممتاز");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Voyez https://ailleurs.example/promo, c’est mieux.|Voyez, c’est mieux.",
                "www.ailleurs.fr|''",
                "Écrivez à t.me/untel !|Écrivez à !",
                "Moins cher sur ailleurs.com/nails|Moins cher sur",
                "C’est top.Merci|C’est top.Merci"
            })
    void loseTheirLinksAndNothingElse(String typed, String kept) {
        assertThat(ReviewWords.withoutLinks(typed)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Quelle MERDE", "une conne", "Crétin !", "des voleurs"})
    void mayHurt(String words) {
        assertThat(ReviewWords.mayHurt(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Ongles cassés, je suis déçue.", "Elle connaît son métier", "un contour parfait"})
    void mayAlsoNotHurt(String words) {
        assertThat(ReviewWords.mayHurt(words)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "https://g.page/r/abc/review, true",
        "maps.app.goo.gl/xyz, true",
        "https://search.google.com/local/writereview?placeid=1, true",
        "https://www.google.com/maps/place/x, true",
        "http://g.page/r/abc, false",
        "https://www.google.com/url?q=https://mechant.example, false",
        "https://google.com.mechant.example/, false",
        "https://moi@g.page/r, false",
        "https://g.page:8080/r, false",
        "javascript:alert(1), false",
        "'deux mots', false"
    })
    void leadToGoogleAlone(String typed, boolean fits) {
        assertThat(ReviewPageElsewhere.read(typed).isPresent()).isEqualTo(fits);
    }
}
