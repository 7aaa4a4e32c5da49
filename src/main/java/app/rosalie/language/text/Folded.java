package app.rosalie.language.text;

import java.text.Normalizer;
import java.util.Locale;

/** A text without what people leave out on a telephone. */
public final class Folded {

    private Folded() {}

    /** Lower case and without accents, of the same length where each letter is one character, with one kind of apostrophe. */
    public static String of(String text) {
        if (Accents.isPlain(text)) {
            return text;
        }
        var lower = text.toLowerCase(Locale.ROOT).replace('’', '\'').replace('ʼ', '\'');
        return Accents.without(lower, Normalizer.Form.NFD);
    }
}
