package app.rosalie.salon;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/** A name as it is typed, or comes out of an address book, without what nobody sees. */
public final class VisibleText {

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int BLANK_BRAILLE = 0x2800;

    private VisibleText() {}

    /**
     * One line with single spaces, without characters that have no look of their own or turn the direction of what stands
     * beside them. Those stay by which letters and pictograms join. Empty where nothing is left.
     */
    public static String of(String text) {
        StringBuilder seen = new StringBuilder(text.length());
        text.codePoints().map(VisibleText::spaced).filter(VisibleText::isKept).forEach(seen::appendCodePoint);
        String line = seen.toString().replaceAll(" +", " ").strip();
        return line.codePoints().allMatch(VisibleText::joins) ? "" : line;
    }

    private static int spaced(int character) {
        return UCharacter.isUWhiteSpace(character) || character == BLANK_BRAILLE ? ' ' : character;
    }

    private static boolean isKept(int character) {
        return joins(character)
                || !UCharacter.hasBinaryProperty(character, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
                        && !UCharacter.hasBinaryProperty(character, UProperty.BIDI_CONTROL)
                        && !UCharacter.isISOControl(character);
    }

    private static boolean joins(int character) {
        return character == ZERO_WIDTH_JOINER
                || character == ZERO_WIDTH_NON_JOINER
                || UCharacter.hasBinaryProperty(character, UProperty.VARIATION_SELECTOR);
    }
}
