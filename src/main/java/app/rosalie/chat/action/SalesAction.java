package app.rosalie.chat.action;

import app.rosalie.clients.ClientId;
import app.rosalie.revenue.PaymentMethod;
import app.rosalie.salon.Money;
import java.util.Optional;

/** Takings without a visit. What is sold was typed, and is remembered by the question below which a button stands. */
public sealed interface SalesAction extends Action {

    /** What was sold, perhaps to this client? */
    @Code("qs")
    record Ask(@AbsentAs(0) Optional<ClientId> clientId) implements SalesAction {}

    /** What was typed was sold to her, or to none of those who were proposed. */
    @Code("qsc")
    record To(@AbsentAs(0) Optional<ClientId> clientId) implements SalesAction {}

    @Code("qss")
    record Sell(Money amount, PaymentMethod method) implements SalesAction {}
}
