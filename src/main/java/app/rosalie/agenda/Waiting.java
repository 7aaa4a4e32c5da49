package app.rosalie.agenda;

/**
 * How many of each wait for the pro: requests, visits that are over and have no outcome, payments not received.
 *
 * @param depositsLeft visits that are off and for which money had come in advance, whether or not it may be kept
 */
public record Waiting(long toConfirm, long toCloseOut, long awaitingPayment, long depositsLeft) {}
