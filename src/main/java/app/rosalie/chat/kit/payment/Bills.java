package app.rosalie.chat.kit.payment;

import app.rosalie.chat.Invoices;
import app.rosalie.salon.Money;
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

    /** What Telegram takes in one bill, in euros: from 1 to 10 000. */
    public static boolean isBillable(Money amount) {
        return amount.compareTo(Money.euros(1)) >= 0 && amount.compareTo(Money.euros(10_000)) <= 0;
    }

    public boolean arePossible() {
        return invoices.available() && (invoices.isPlayMoney() || salons.isOnlyOne());
    }
}
