package app.rosalie.pictures.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphTest {

    @Test
    void breaksAfterSpacesAndHyphens() {
        assertThat(lines("Marie-Charlotte", 120, 2)).containsExactly("Marie-", "Charlotte");
        assertThat(lines("Coupe et couleur", 120, 3)).containsExactly("Coupe et", "couleur");
    }

    @Test
    void shortensTheLastLineThatThereIs() {
        assertThat(lines("Coupe et couleur", 120, 1))
                .singleElement()
                .asString()
                .startsWith("Coupe")
                .endsWith(".");
    }

    @Test
    void endsWithAWordThatMustBeShortened() {
        assertThat(lines("Soin semipermanentissime mains et pieds", 120, 4))
                .hasSize(2)
                .last()
                .asString()
                .endsWith(".");
    }

    @Test
    void leavesRoomForWhatStandsBesideTheFirstLine() {
        var lines = Paragraph.of("Anne Sophie", Theme.NOTE, 70, 200, 2);

        assertThat(lines).extracting(FittedLine::text).containsExactly("Anne", "Sophie");
    }

    @Test
    void hasNoLineForNoWords() {
        assertThat(lines(" 💅 ", 120, 2)).isEmpty();
    }

    @Test
    void neverBreaksATime() {
        assertThat(lines("Coupe 11:00–12:30", 130, 3)).containsExactly("Coupe", "11:00–12:30");
        assertThat(whole("Coupe 11:00–12:30", 100, 3)).containsExactly("Coupe");
    }

    @Test
    void cutsNoWordWhereOnlyWholeOnesAreWanted() {
        assertThat(whole("Beauté des pieds", 130, 3)).containsExactly("Beauté des", "pieds");
        assertThat(whole("Beauté des pieds", 130, 1)).containsExactly("Beauté");
        assertThat(whole("Beauté des extraordinairement", 160, 3)).containsExactly("Beauté");
        assertThat(whole("Semipermanentissime", 100, 3)).isEmpty();
    }

    private static List<String> whole(String text, double width, int most) {
        return Paragraph.ofWholeWords(text, Theme.NOTE, width, most).stream()
                .map(FittedLine::text)
                .toList();
    }

    private static List<String> lines(String text, double width, int most) {
        return Paragraph.of(text, Theme.NOTE, width, width, most).stream()
                .map(FittedLine::text)
                .toList();
    }
}
