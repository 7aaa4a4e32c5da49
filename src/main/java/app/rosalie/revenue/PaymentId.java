package app.rosalie.revenue;

/** Which payment, or line of the receipts book. It says nothing of whose it is: a salon stands beside it in every call. */
public record PaymentId(long value) {}
