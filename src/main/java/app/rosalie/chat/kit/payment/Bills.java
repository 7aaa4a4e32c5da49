package app.rosalie.chat.kit.payment;

import app.rosalie.chat.Invoices;
import app.rosalie.salon.Salons;
import org.springframework.stereotype.Component;

/**
 * Whether deposits can be paid by a bill within Telegram: where somebody takes the money, and the bot serves one salon alone, so
 * that nobody takes what is another's; or where it is no money.
 */
@Component
public class Bills {

    private final Invoices invoices;
    private final Salons salons;

    Bills(Invoices invoices, Salons salons) {
        this.invoices = invoices;
        this.salons = salons;
    }

    public boolean arePossible() {
        return invoices.available() && (invoices.isPlayMoney() || salons.isOnlyOne());
    }
}
