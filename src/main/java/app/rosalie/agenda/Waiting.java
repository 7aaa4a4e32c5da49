package app.rosalie.agenda;

/** How many of each wait for the pro: requests, visits that are over and have no outcome, payments not received. */
public record Waiting(long toConfirm, long toCloseOut, long awaitingPayment) {}
