package app.rosalie.playground.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlReaderTest {

    /** The text, then type@offset+length for each entity. */
    private static String read(String html) {
        var raw = HtmlReader.read(html);
        return raw.text()
                + raw.entities().stream()
                        .map(entity -> "|" + entity.type() + "@" + entity.offset() + "+" + entity.length()
                                + (entity.argument() == null ? "" : "=" + entity.argument()))
                        .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '§', textBlock = """
            Bonjour <b>Emma</b>, à <strong>14:00</strong> → Bonjour Emma, à 14:00|bold@8+4|bold@16+5
            💅 <i>vernis</i> → 💅 vernis|italic@3+6
            <u>un</u><ins>deux</ins> → undeux|underline@0+2|underline@2+4
            <s>a</s><strike>b</strike><del>c</del> → abc|strikethrough@0+1|strikethrough@1+1|strikethrough@2+1
            <b><i>deux</i></b> → deux|bold@0+4|italic@0+4
            <B>majuscules</b> → majuscules|bold@0+10
            2 &lt; 3 &amp;&amp; 4 &gt; 3, &quot;oui&quot; → 2 < 3 && 4 > 3, "oui"
            &eacute; &nbsp; & rien → &eacute; &nbsp; & rien
            &#233;&#xE9; → éé
            <a href="https://example.org/?a=1&amp;b=2">site</a> → site|text_link@0+4=https://example.org/?a=1&b=2
            <a href=example.org>site</a> → site|text_link@0+4=http://example.org/
            <a href="pas une adresse">site</a> → site
            <tg-spoiler>x</tg-spoiler><span class="tg-spoiler">y</span> → xy|spoiler@0+1|spoiler@1+1
            <pre><code class="language-java">var</code></pre> → var|pre@0+3=java
            <pre>brut</pre> et <code>court</code> → brut et court|pre@0+4|code@8+5
            <blockquote>cité</blockquote><blockquote expandable>long</blockquote> → citélong|blockquote@0+4|expandable_blockquote@4+4
            <tg-time unix="1772550000" format="wDT">mardi</tg-time> → mardi|date_time@0+5=1772550000
            <tg-emoji emoji-id="5368324170671202286">👍</tg-emoji> → 👍|custom_emoji@0+2=5368324170671202286
            <b></b>vide → vide
            <b>fin</> → fin|bold@0+3
            <i>fin</i   > → fin|italic@0+3
            <u>&lt2 &amp3</u> → <2 &3|underline@0+5
            &#12345678; &#xE9 &Or; → &#12345678; é &Or;
            <b class = "x"  hidden>attributs</b> → attributs|bold@0+9
            <i><b><code>x</code></b></i> → x|code@0+1|bold@0+1|italic@0+1
            <code class="language-java"><pre>var</pre></code> → var|pre@0+3=java
            <pre>un <code class="language-java">var</code></pre> → un var|pre@0+6|code@3+3
            <blockquote expandable=false>long</blockquote> → long|expandable_blockquote@0+4
            <a>example.org</a> et <a>mot</a> → example.org et mot|text_link@0+11=http://example.org/
            <tg-time unix=1772550000 format=r>mardi</tg-time> → mardi|date_time@0+5=1772550000
            """)
    void readsTheTagsThatTelegramKnows(String html, String expected) {
        assertThat(read(html)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '§', textBlock = """
            à <h1>titre</h1> → Unsupported start tag "h1" at byte offset 3
            <br/> → Unsupported start tag "br/" at byte offset 0
            <i>penché → Can't find end tag corresponding to start tag "i"
            <b><i>croisé</b></i> → Unmatched end tag at byte offset 13, expected "</i>", found "</b>"
            fin</b> → Unexpected end tag at byte offset 3
            3 <4 → Unclosed start tag at byte offset 2
            <a href="x → Unclosed start tag at byte offset 0
            <b>a</b → Unclosed end tag at byte offset 4
            <a href=a/b>x</a> → Unexpected end of name token at byte offset 8
            <span class="red">x</span> → Tag "span" must have class "tg-spoiler" at byte offset 0
            <tg-time unix="1" format="hm">x</tg-time> → Invalid date format used
            <tg-time unix="1" format="rt">x</tg-time> → Invalid date format used
            <b  =x>a</b> → Empty attribute name in the tag "b" at byte offset 0
            💅 <b → Unclosed start tag at byte offset 5
            <b title="x>a</b> → Unclosed start tag at byte offset 0
            é<b>a</ → Unclosed end tag at byte offset 6
            """)
    void refusesWhatTelegramRefusesInItsWords(String html, String why) {
        assertThatThrownBy(() -> HtmlReader.read(html)).hasMessage("Bad Request: can't parse entities: " + why);
    }

    @Test
    void refusesHalfACharacter() {
        assertThatThrownBy(() -> HtmlReader.read("&#xD83D;"))
                .hasMessageContaining("invalid Unicode characters after decoding HTML entities");
        assertThat(read("&#128133;")).isEqualTo("💅");
    }

    @Test
    void trimsTheTextAndMovesTheEntitiesWithIt() {
        var raw = HtmlReader.read("\n  <b> Emma </b>\n ");
        var words = TextWithEntities.of(raw.text(), raw.entities());
        assertThat(words.text()).isEqualTo("Emma");
        assertThat(words.entities()).containsExactly(MessageEntity.of("bold", 0, 4));
    }

    @Test
    void findsCommandsAndAddressesByItself() {
        var words = TextWithEntities.of("voir /aide ou https://example.org/x. 2/3, ni /a/b", java.util.List.of());
        assertThat(words.entities())
                .containsExactly(MessageEntity.of("bot_command", 5, 5), MessageEntity.of("url", 14, 21));
    }

    @Test
    void writesBackWhatItReadWithoutForeignMarkup() {
        var raw = HtmlReader.read("<b>a <i>&lt;script&gt;</i></b> <a href=\"https://example.org/?q=&quot;\">x</a>");
        assertThat(HtmlWriter.write(TextWithEntities.of(raw.text(), raw.entities())))
                .isEqualTo("<b>a <i>&lt;script&gt;</i></b> <a href=\"https://example.org/?q=&quot;\">x</a>");
    }
}
