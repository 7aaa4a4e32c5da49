package app.rosalie.language.wish;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Puts two neighbouring letters right that a thumb has struck in the wrong order: « fevreir », « quadn ». */
final class Spelling {

    private static final Pattern WORD = Pattern.compile("[\\p{L}]{4,}");

    private Spelling() {}

    /** Of the same length as the text; only words that nobody knows are changed, into one that is known. */
    static String mended(String text, Predicate<String> isKnown) {
        var mended = new StringBuilder(text);
        WORD.matcher(text).results().forEach(word -> {
            var folded = Folded.of(word.group());
            if (folded.length() == word.group().length()
                    && !isKnown.test(folded)
                    && Character.isLowerCase(word.group().charAt(0))) {
                for (var at = 0; at < folded.length() - 1; at++) {
                    var swapped = folded.substring(0, at) + folded.charAt(at + 1) + folded.charAt(at) + folded.substring(at + 2);
                    if (isKnown.test(swapped)) {
                        mended.replace(word.start(), word.end(), swapped);
                        break;
                    }
                }
            }
        });
        return mended.toString();
    }
}
