package app.rosalie.pictures.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextStyleTest {

    @Test
    void keepsItsSizeWhereThereIsRoom() {
        var line = Theme.TITLE.line("Novembre", 400);

        assertThat(line.text()).isEqualTo("Novembre");
        assertThat(line.size()).isEqualTo(Theme.TITLE.size());
        assertThat(line.width()).isBetween(150.0, 400.0);
    }

    @Test
    void shrinksBeforeItShortens() {
        var line = Theme.FIGURE.line("123 456,78 €", 400);

        assertThat(line.text()).isEqualTo("123 456,78 €");
        assertThat(line.size()).isBetween(50f, 70f);
        assertThat(line.width()).isLessThanOrEqualTo(400);
    }

    @Test
    void neverShrinksBelowWhatIsReadOnAPhone() {
        var line = Theme.MARK.line("un texte que cette ligne ne peut pas contenir", 200);

        assertThat(line.size()).isEqualTo(24);
        assertThat(line.text()).startsWith("un texte").endsWith("…");
        assertThat(line.width()).isLessThanOrEqualTo(200);
    }

    @Test
    void neverCutsAnAccentFromItsLetter() {
        var line = Theme.MARK.line("e\u0301".repeat(100), 100);

        assertThat(line.text()).matches("(e\u0301)+…");
    }

    @Test
    void copesWithNoTextAndNoRoom() {
        assertThat(Theme.TITLE.line("", 100).width()).isZero();
        assertThat(Theme.TITLE.line("Novembre", 1).text()).isEqualTo("…");
    }
}
