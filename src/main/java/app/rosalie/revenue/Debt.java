package app.rosalie.revenue;

import app.rosalie.clients.ClientId;
import app.rosalie.salon.Money;
import java.time.Instant;

/**
 * What a client owes for visits that are done and not wholly paid.
 *
 * @param clientName as she is called by now
 * @param owed above zero
 * @param since the start of the oldest of these visits
 * @param visits how many they are
 */
public record Debt(ClientId client, String clientName, Money owed, Instant since, long visits) {}
