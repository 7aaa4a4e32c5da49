package app.rosalie.playground.state;

import app.rosalie.playground.http.Refusal;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** People who are about to pay and wait for the bot's yes; each is answered once. Safe for many threads. */
public final class PendingCheckouts {

    private final Map<String, Checkout> open = new ConcurrentHashMap<>();
    private final AtomicInteger unfinished = new AtomicInteger();

    /** Somebody who is about to pay an invoice. */
    public record Checkout(String id, long chatId, int messageId, MessageBody.Invoice invoice) {}

    public Checkout add(long chatId, int messageId, MessageBody.Invoice invoice) {
        var id = Long.toUnsignedString(UUID.randomUUID().getMostSignificantBits());
        var checkout = new Checkout(id, chatId, messageId, invoice);
        open.put(id, checkout);
        unfinished.incrementAndGet();
        return checkout;
    }

    /** @throws Refusal where it is unknown or answered */
    public Checkout take(String id) {
        var checkout = open.remove(id);
        if (checkout == null) {
            throw Refusal.badRequest("query is too old and response timeout expired or query ID is invalid");
        }
        return checkout;
    }

    /** What follows from its answer has been done. */
    public void finished() {
        unfinished.decrementAndGet();
    }

    /** How many wait for their answer, or for what follows from it. */
    public int unfinished() {
        return unfinished.get();
    }
}
