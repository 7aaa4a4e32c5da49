package app.rosalie.telegram.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.telegram.outbox.payload.HtmlText;
import org.junit.jupiter.api.Test;

class HtmlTextTest {

    @Test
    void leavesAloneWhatFits() {
        assertThat(HtmlText.cut("<b>Emma</b> &amp; <i>Léa</i>", 10)).isEqualTo("<b>Emma</b> &amp; <i>Léa</i>");
    }

    @Test
    void cutsWhatIsSeenAndClosesWhatIsOpen() {
        assertThat(HtmlText.cut("<b>Emma <i>et Léa</i></b>", 8)).isEqualTo("<b>Emma <i>et…</i></b>");
    }

    @Test
    void countsAnEntityAsOne() {
        assertThat(HtmlText.cut("&lt;&lt;&lt;&lt;", 4)).isEqualTo("&lt;&lt;&lt;&lt;");
        assertThat(HtmlText.cut("&lt;&lt;&lt;&lt;&lt;", 4)).isEqualTo("&lt;&lt;&lt;…");
    }

    @Test
    void neverSplitsACharacter() {
        assertThat(HtmlText.cut("💅💅💅", 4)).isEqualTo("💅…");
        assertThat(HtmlText.cutPlain("💅💅💅", 4)).isEqualTo("💅…");
    }

    @Test
    void keepsAttributesWhole() {
        assertThat(HtmlText.cut("<a href=\"https://x.y/?a=1&amp;b\">lien long</a>", 5))
                .isEqualTo("<a href=\"https://x.y/?a=1&amp;b\">lien…</a>");
    }

    @Test
    void readsMarkupAsPlainText() {
        assertThat(HtmlText.plain("<b>2 &lt; 3</b> &amp;amp; &quot;ok&quot;")).isEqualTo("2 < 3 &amp; \"ok\"");
    }
}
