package app.rosalie.revenue;

/** Which gift voucher. It says nothing of whose it is: a salon stands beside it in every call. */
public record VoucherId(long value) {}
