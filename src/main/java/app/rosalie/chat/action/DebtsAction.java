package app.rosalie.chat.action;

import app.rosalie.clients.ClientId;
import app.rosalie.revenue.DebtOrder;
import app.rosalie.revenue.PaymentMethod;
import app.rosalie.salon.Money;

/** « L'ardoise »: what clients owe for visits that are done. Ids are checked against the speaker's salon. */
public sealed interface DebtsAction extends Action {

    /** Who owes, page by page from 0. */
    @Code("ub")
    record Open(DebtOrder order, int page) implements DebtsAction {}

    /** What one of them owes, and for which visits. */
    @Code("uc")
    record OfClient(ClientId clientId) implements DebtsAction {}

    /** All of it comes; {@code owed} is what was shown. */
    @Code("ue")
    record Settle(ClientId clientId, Money owed, PaymentMethod method) implements DebtsAction {}
}
