package app.rosalie.chat.kit.payment;

import app.rosalie.language.AmountReader;
import java.util.OptionalLong;

/** Amounts as they are typed and pressed: whatever a press carries, only what somebody may pay passes. */
public final class TypedAmount {

    /** 100 000 €: what is more is a slip of the finger, or forged to break the sums. */
    private static final long MOST_CENTS = 10_000_000;

    private TypedAmount() {}

    /** From nothing to 100 000 €. */
    public static boolean isSane(long cents) {
        return cents >= 0 && cents <= MOST_CENTS;
    }

    /** The amount that a text says; empty where it says none, or one that nobody pays. */
    public static OptionalLong read(String text) {
        OptionalLong cents = AmountReader.read(text);
        return cents.isPresent() && isSane(cents.getAsLong()) ? cents : OptionalLong.empty();
    }
}
