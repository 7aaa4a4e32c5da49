package app.rosalie.chat.kit.visit;

import app.rosalie.chat.Button;
import app.rosalie.chat.Pro;
import app.rosalie.chat.action.CheckoutAction;
import app.rosalie.chat.words.Phrase;
import app.rosalie.revenue.BatchCheckout;
import app.rosalie.revenue.BatchCheckout.Batch;
import app.rosalie.revenue.BatchCheckout.Seal;
import app.rosalie.revenue.PaymentMethod;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** « Tout clôturer »: all visits that wait in one press. */
@Component
public class BatchButtons {

    private final BatchCheckout checkout;

    BatchButtons(BatchCheckout checkout) {
        this.checkout = checkout;
    }

    /** What waits, where something is to be paid. */
    public Optional<Batch> waiting(Pro pro) {
        return checkout.waiting(pro.salonId()).filter(batch -> batch.total().isPositive());
    }

    /** Paid by card, or in cash. */
    public static List<Button> of(Pro pro, Batch batch) {
        return List.of(
                button(pro, VisitPhrase.CLOSE_OUT_ALL, batch, PaymentMethod.CARD),
                button(pro, VisitPhrase.CLOSE_OUT_ALL_CASH, batch, PaymentMethod.CASH));
    }

    /** Closes all of them out. */
    public static CheckoutAction action(Batch batch, PaymentMethod method) {
        Seal seal = batch.seal();
        return new CheckoutAction.CloseOutAll(seal.first(), seal.last(), seal.count(), seal.total(), method);
    }

    private static Button button(Pro pro, Phrase label, Batch batch, PaymentMethod method) {
        return pro.button(label, action(batch, method), batch.total()).good();
    }
}
