package app.rosalie.revenue;

import app.rosalie.salon.Money;

/**
 * A client by what she brought in a period.
 *
 * @param spent what was received from her, tips apart
 * @param visits done, by their day
 */
public record TopClient(long clientId, String name, Money spent, long visits) {

    TopClient(long clientId, String name, long cents, long visits) {
        this(clientId, name, new Money(cents), visits);
    }
}
