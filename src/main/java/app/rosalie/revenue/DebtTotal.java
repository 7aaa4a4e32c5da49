package app.rosalie.revenue;

import app.rosalie.salon.Money;

/**
 * What all of a salon's clients owe.
 *
 * @param clients how many owe something
 * @param owed by all of them
 */
public record DebtTotal(long clients, Money owed) {}
