package app.rosalie.salon.promotion;

import app.rosalie.salon.Money;
import java.util.Optional;

/**
 * Cut how much a price is lower: never below zero, never above what it was.
 *
 * @param amount 1 to 100 percent, or cents: taken off, at least one, or asked instead
 */
public record Reduction(Cut kind, long amount) {

    private static final long WHOLE = 100;
    private static final long MOST_CENTS = 10_000_00;

    public Reduction {
        if (!fits(kind, amount)) {
            throw new IllegalArgumentException("%s %d".formatted(kind, amount));
        }
    }

    /** How the amount is meant. Stored by name. */
    public enum Cut {
        PERCENT,
        OFF,
        PRICE
    }

    /** Empty where no promotion can be so: 150 %, nothing taken off, a price beyond all prices. */
    public static Optional<Reduction> ifPossible(Cut kind, long amount) {
        return fits(kind, amount) ? Optional.of(new Reduction(kind, amount)) : Optional.empty();
    }

    private static boolean fits(Cut kind, long amount) {
        return switch (kind) {
            case PERCENT -> amount >= 1 && amount <= WHOLE;
            case OFF -> amount >= 1 && amount <= MOST_CENTS;
            case PRICE -> amount >= 0 && amount <= MOST_CENTS;
        };
    }

    /** What is left of a price; of percents, half a cent is a cent more. */
    public Money of(Money list) {
        long cents = switch (kind) {
            case PERCENT -> Math.floorDiv(list.cents() * (WHOLE - amount) * 2 + WHOLE, 2 * WHOLE);
            case OFF -> list.cents() - amount;
            case PRICE -> amount;
        };
        return new Money(Math.clamp(cents, 0, list.cents()));
    }

    /** Whether a price becomes lower by it. */
    public boolean lowers(Money list) {
        return of(list).compareTo(list) < 0;
    }
}
