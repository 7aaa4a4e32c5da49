package app.rosalie.pictures.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScriptFontTest {

    @Test
    void setsANameOfSeveralScriptsWhole() {
        var line = PageStyle.NAME.line("Amélie محمد 美咲", 900);

        assertThat(line.text()).isEqualTo("Amélie محمد 美咲");
        assertThat(line.shaped()).isNotNull();
        assertThat(line.width()).isBetween(200.0, 500.0);
    }

    @Test
    void readsFromRightToLeftWhereTheLettersDo() {
        var line = PageStyle.NAME.line("שרה", 900);

        assertThat(line.shaped()).isNotNull();
        assertThat(line.shaped().isLeftToRight()).isFalse();
    }

    @Test
    void leavesLatinNamesToInter() {
        assertThat(PageStyle.NAME.line("Nguyễn Thị Hồng", 900).shaped()).isNull();
        assertThat(ScriptFont.of('a', null)).isNull();
    }

    @Test
    void shortensSuchNamesToo() {
        var line = PageStyle.NAME.abbreviated("محمد بن علي بن أحمد", 120, ".");

        assertThat(line.text()).startsWith("محمد").endsWith(".");
        assertThat(line.width()).isLessThanOrEqualTo(121);
    }

    private static final class PageStyle {
        static final TextStyle NAME = new TextStyle(Typeface.SEMIBOLD, 40, Theme.INK);
    }
}
