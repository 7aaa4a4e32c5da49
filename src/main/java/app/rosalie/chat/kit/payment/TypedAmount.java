package app.rosalie.chat.kit.payment;

import app.rosalie.language.text.AmountReader;
import app.rosalie.salon.Money;
import java.util.Optional;
import java.util.OptionalLong;

/** Amounts as they are typed and pressed: whatever a press carries, only what somebody may pay passes. */
public final class TypedAmount {

    /** 100 000 €: what is more is a slip of the finger, or forged to break the sums. */
    private static final Money MOST = Money.euros(100_000);

    private TypedAmount() {}

    /** From nothing to 100 000 €. */
    public static boolean isSane(Money amount) {
        return amount.compareTo(Money.ZERO) >= 0 && amount.compareTo(MOST) <= 0;
    }

    /** The amount that a text says; empty where it says none, or one that nobody pays. */
    public static Optional<Money> read(String text) {
        OptionalLong cents = AmountReader.read(text);
        return cents.isPresent()
                ? Optional.of(new Money(cents.getAsLong())).filter(TypedAmount::isSane)
                : Optional.empty();
    }
}
