package app.rosalie.revenue;

import app.rosalie.salon.Money;

/**
 * What was received from a client in a period, and how she stands among those who paid in it.
 *
 * @param received tips apart, less what went back
 * @param payers how many clients there are from whom something was received
 * @param above how many of them have paid more than she
 */
public record ClientSpending(Money received, long payers, long above) {}
