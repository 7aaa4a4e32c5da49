package app.rosalie.telegram.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlTest {

    @Test
    void leavesAloneWhatFits() {
        assertThat(Html.cut("<b>Emma</b> &amp; <i>Léa</i>", 10)).isEqualTo("<b>Emma</b> &amp; <i>Léa</i>");
    }

    @Test
    void cutsWhatIsSeenAndClosesWhatIsOpen() {
        assertThat(Html.cut("<b>Emma <i>et Léa</i></b>", 8)).isEqualTo("<b>Emma <i>et…</i></b>");
    }

    @Test
    void countsAnEntityAsOne() {
        assertThat(Html.cut("&lt;&lt;&lt;&lt;", 4)).isEqualTo("&lt;&lt;&lt;&lt;");
        assertThat(Html.cut("&lt;&lt;&lt;&lt;&lt;", 4)).isEqualTo("&lt;&lt;&lt;…");
    }

    @Test
    void neverSplitsACharacter() {
        assertThat(Html.cut("💅💅💅", 4)).isEqualTo("💅…");
        assertThat(Html.cutPlain("💅💅💅", 4)).isEqualTo("💅…");
    }

    @Test
    void keepsAttributesWhole() {
        assertThat(Html.cut("<a href=\"https://x.y/?a=1&amp;b\">lien long</a>", 5))
                .isEqualTo("<a href=\"https://x.y/?a=1&amp;b\">lien…</a>");
    }

    @Test
    void readsMarkupAsPlainText() {
        assertThat(Html.plain("<b>2 &lt; 3</b> &amp;amp; &quot;ok&quot;")).isEqualTo("2 < 3 &amp; \"ok\"");
    }
}
