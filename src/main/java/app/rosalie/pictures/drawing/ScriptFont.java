package app.rosalie.pictures.drawing;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The letters that Inter has not, in Noto, by the script that a name is written in. A file is read when the first such name
 * comes; one weight has to do, a bolder one is made of it.
 */
enum ScriptFont {
    CJK(
            "NotoSansCJK-Regular.otf",
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL),
    ARABIC("NotoSansArabic-Regular.ttf", UnicodeScript.ARABIC),
    HEBREW("NotoSansHebrew-Regular.ttf", UnicodeScript.HEBREW),
    ARMENIAN("NotoSansArmenian-Regular.ttf", UnicodeScript.ARMENIAN),
    GEORGIAN("NotoSansGeorgian-Regular.ttf", UnicodeScript.GEORGIAN),
    THAI("NotoSansThai-Regular.ttf", UnicodeScript.THAI),
    DEVANAGARI("NotoSansDevanagari-Regular.ttf", UnicodeScript.DEVANAGARI),
    TAMIL("NotoSansTamil-Regular.ttf", UnicodeScript.TAMIL),
    BENGALI("NotoSansBengali-Regular.ttf", UnicodeScript.BENGALI);

    private final String file;
    private final Set<UnicodeScript> scripts;
    private volatile @Nullable Font font;

    ScriptFont(String file, UnicodeScript... scripts) {
        this.file = file;
        this.scripts = Set.of(scripts);
    }

    /** The one with this letter, or null; a sign that several scripts share goes with the letter before it. */
    static @Nullable ScriptFont of(int letter, @Nullable ScriptFont before) {
        var script = UnicodeScript.of(letter);
        for (var one : values()) {
            if (one.scripts.contains(script)) {
                return one.font().canDisplay(letter) ? one : null;
            }
        }
        return before != null && before.font().canDisplay(letter) ? before : null;
    }

    Font font() {
        var read = font;
        if (read == null) {
            read = read();
            font = read;
        }
        return read;
    }

    private Font read() {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, BundledFonts.file(file).toFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (FontFormatException broken) {
            throw new IllegalStateException("The bundled font " + file + " is broken", broken);
        }
    }
}
