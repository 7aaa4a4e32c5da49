package app.rosalie.language.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A text without what people leave out on a telephone. */
public final class Folded {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");

    private Folded() {}

    /** Lower case and without accents, of the same length where each letter is one character, with one kind of apostrophe. */
    public static String of(String text) {
        var lower = text.toLowerCase(Locale.ROOT).replace('’', '\'').replace('ʼ', '\'');
        return lower.chars().allMatch(letter -> letter < 0x80)
                ? lower
                : ACCENTS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD))
                        .replaceAll("")
                        .replace("œ", "oe")
                        .replace("æ", "ae");
    }
}
