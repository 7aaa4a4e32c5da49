package app.rosalie.language.text;

import java.text.Normalizer;

/** Letters without what people leave out when they are in a hurry. */
public final class Accents {

    private static final int FIRST_BEYOND_ASCII = 0x80;

    /** Of the letters of European languages; few, since each is taken apart when the first text is read. */
    private static final char[] PLAIN = new char[0x180];

    static {
        for (var letter = 0; letter < PLAIN.length; letter++) {
            PLAIN[letter] = plain((char) letter);
        }
    }

    private Accents() {}

    /** The one letter that is left of a letter in either form; 0 where it is more or less than one. */
    private static char plain(char letter) {
        var text = String.valueOf(letter);
        var plain = withoutMarks(Normalizer.normalize(text, Normalizer.Form.NFD));
        return plain.length() == 1 && plain.equals(withoutMarks(Normalizer.normalize(text, Normalizer.Form.NFKD)))
                ? plain.charAt(0)
                : 0;
    }

    /** Whether a text may have any, or any ligature: whether a character is beyond ASCII. */
    public static boolean areIn(String text) {
        for (var at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= FIRST_BEYOND_ASCII) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text is the same in lower case and without any: most of what is typed is. */
    static boolean isPlain(String text) {
        for (var at = 0; at < text.length(); at++) {
            var letter = text.charAt(at);
            if (letter >= FIRST_BEYOND_ASCII || letter >= 'A' && letter <= 'Z') {
                return false;
            }
        }
        return true;
    }

    /** Whether a character belongs to the letter before it. */
    public static boolean isOne(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    /** A text without them, decomposed in that form, with ligatures taken apart. */
    public static String without(String text, Normalizer.Form form) {
        if (!areIn(text)) {
            return text;
        }
        var plain = new char[text.length()];
        for (var at = 0; at < plain.length; at++) {
            var letter = text.charAt(at);
            plain[at] = letter < PLAIN.length ? PLAIN[letter] : 0;
            if (plain[at] == 0) {
                return withoutMarks(Normalizer.normalize(text, form));
            }
        }
        return new String(plain);
    }

    private static String withoutMarks(String decomposed) {
        var plain = new StringBuilder(decomposed.length());
        int character;
        for (var at = 0; at < decomposed.length(); at += Character.charCount(character)) {
            character = decomposed.codePointAt(at);
            switch (character) {
                case 'œ' -> plain.append("oe");
                case 'æ' -> plain.append("ae");
                default -> {
                    if (!isOne(character)) {
                        plain.appendCodePoint(character);
                    }
                }
            }
        }
        return plain.toString();
    }
}
