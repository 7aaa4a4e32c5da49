package app.rosalie.chat.checkout;

import app.rosalie.language.wish.Turn;
import java.util.regex.Pattern;

/** « Et 5 de pourboire », said below a payment. */
final class TypedTip {

    private static final Pattern WORDS = Pattern.compile("(?iu)\\p{L}[\\p{L}\\p{M}'’]*");

    private TypedTip() {}

    static boolean isOne(String text) {
        return Turn.TIP.isIn(text);
    }

    /** What is left of it without its words. */
    static String amount(String text) {
        return WORDS.matcher(text).replaceAll(" ").strip();
    }
}
