package app.rosalie.language.text;

import java.util.function.IntPredicate;

/** What a character is, and how far a row of one sort goes. */
public final class Characters {

    private Characters() {}

    /** Behind the row of such characters that begins there; there, where none does. */
    public static int behind(String text, int start, IntPredicate wanted) {
        var end = start;
        while (end < text.length()) {
            var character = text.codePointAt(end);
            if (!wanted.test(character)) {
                break;
            }
            end += Character.charCount(character);
        }
        return end;
    }

    /** Whether it is a letter, or an accent that stands for itself. */
    public static boolean isOfAWord(int character) {
        return Character.isLetter(character) || Accents.isOne(character);
    }

    public static boolean isAFigure(int character) {
        return switch (Character.getType(character)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> false;
        };
    }
}
