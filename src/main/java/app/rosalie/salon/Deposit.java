package app.rosalie.salon;

import java.util.Optional;

/**
 * What is paid in advance when a treatment is booked: nothing, an amount, or a share of the price.
 *
 * @param amount zero where it is a share; at most 10 000 €
 * @param percent of the price, 0 to 100; 0 where it is an amount
 */
public record Deposit(Money amount, int percent) {

    private static final Money MOST = Money.euros(10_000);
    private static final int WHOLE = 100;

    public static final Deposit NONE = new Deposit(Money.ZERO, 0);

    public Deposit {
        if (!isPossible(amount, percent)) {
            throw new IllegalArgumentException("A deposit of %s and %s %%".formatted(amount, percent));
        }
    }

    public static Deposit of(Money amount) {
        return new Deposit(amount, 0);
    }

    public static Deposit percent(int percent) {
        return new Deposit(Money.ZERO, percent);
    }

    /** The same of what somebody typed or pressed; empty where it makes no sense. */
    public static Optional<Deposit> ifPossible(Money amount, int percent) {
        return isPossible(amount, percent) ? Optional.of(new Deposit(amount, percent)) : Optional.empty();
    }

    private static boolean isPossible(Money amount, int percent) {
        return amount.compareTo(Money.ZERO) >= 0
                && amount.compareTo(MOST) <= 0
                && percent >= 0
                && percent <= WHOLE
                && !(amount.isPositive() && percent > 0);
    }

    public boolean isNone() {
        return equals(NONE);
    }

    /** For a visit at that price: never more than the price; a share to the nearest cent, half a cent up. */
    public Money due(Money price) {
        long share = (Math.multiplyExact(price.cents(), (long) percent) + WHOLE / 2) / WHOLE;
        return new Money(percent > 0 ? share : Math.min(amount.cents(), price.cents()));
    }
}
