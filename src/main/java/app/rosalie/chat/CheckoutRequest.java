package app.rosalie.chat;

/**
 * Somebody is about to pay, and waits for a yes: seconds, no more.
 *
 * @param payload that of the {@link Invoice}, if nobody has made it up
 * @param cents of the currency
 * @param currency as ISO 4217 names it
 */
public record CheckoutRequest(Account account, String payload, long cents, String currency) {}
