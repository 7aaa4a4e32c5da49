package app.rosalie.salon;

/** An amount in euro cents, exact; may be negative where money goes back. */
public record Money(long cents) implements Comparable<Money> {

    public static final Money ZERO = new Money(0);

    public static Money euros(long euros) {
        return new Money(Math.multiplyExact(euros, 100L));
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(cents, other.cents));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(cents, other.cents));
    }

    /** To the nearest whole euro, half a euro up. */
    public Money wholeEuros() {
        return euros(Math.round(cents / 100.0));
    }

    public boolean isPositive() {
        return cents > 0;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(cents, other.cents);
    }
}
