package app.rosalie.revenue;

import app.rosalie.clients.ClientId;
import app.rosalie.salon.Money;

/**
 * A client by what she brought in a period.
 *
 * @param spent what was received from her, tips apart
 * @param visits done, by their day
 */
public record TopClient(ClientId clientId, String name, Money spent, long visits) {

    TopClient(long clientId, String name, long cents, long visits) {
        this(new ClientId(clientId), name, new Money(cents), visits);
    }
}
