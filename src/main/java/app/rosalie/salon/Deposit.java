package app.rosalie.salon;

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
        if (amount.cents() < 0
                || amount.compareTo(MOST) > 0
                || percent < 0
                || percent > WHOLE
                || amount.isPositive() && percent > 0) {
            throw new IllegalArgumentException("A deposit of %s and %s %%".formatted(amount, percent));
        }
    }

    public static Deposit of(Money amount) {
        return new Deposit(amount, 0);
    }

    public static Deposit percent(int percent) {
        return new Deposit(Money.ZERO, percent);
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
