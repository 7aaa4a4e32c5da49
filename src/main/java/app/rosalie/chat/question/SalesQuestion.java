package app.rosalie.chat.question;

import app.rosalie.clients.ClientId;
import app.rosalie.salon.Money;
import java.util.Optional;

/** What selling without a visit asks for in writing. */
public sealed interface SalesQuestion extends Question {

    @Override
    default boolean asksInPassing() {
        return true;
    }

    /**
     * What of a sale is not said yet?
     *
     * @param what empty where it is not said
     */
    record Sale(String what, Optional<Money> amount, Optional<ClientId> clientId) implements SalesQuestion {}
}
