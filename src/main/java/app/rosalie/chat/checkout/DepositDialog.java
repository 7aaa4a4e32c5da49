package app.rosalie.chat.checkout;

import app.rosalie.agenda.AppointmentId;
import app.rosalie.agenda.ChangeOutcome;
import app.rosalie.agenda.PaymentState;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.VisitLifecycle;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.CheckoutAction;
import app.rosalie.chat.kit.payment.PaymentButtons;
import app.rosalie.chat.kit.payment.TypedAmount;
import app.rosalie.chat.kit.visit.ClientNotice;
import app.rosalie.chat.kit.visit.VisitCard;
import app.rosalie.chat.kit.visit.VisitResult;
import app.rosalie.chat.question.CheckoutQuestion;
import app.rosalie.revenue.Checkout;
import app.rosalie.revenue.PaymentMethod;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.Money;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Money before the visit: asked for, then received. */
@Component
public class DepositDialog {
    private final VisitLifecycle lifecycle;
    private final Checkout checkout;
    private final VisitCard card;
    private final VisitResult result;
    private final ClientNotice notice;

    DepositDialog(
            VisitLifecycle lifecycle, Checkout checkout, VisitCard card, VisitResult result, ClientNotice notice) {
        this.lifecycle = lifecycle;
        this.checkout = checkout;
        this.card = card;
        this.result = result;
        this.notice = notice;
    }

    public Reply want(Pro pro, AppointmentId id) {
        ChangeOutcome change = lifecycle.askDeposit(pro.salonId(), id);
        if (!(change instanceof ChangeOutcome.Changed(Visit visit, JournalEntryId entry))) {
            return result.refused(pro, change);
        }
        Page page = result.told(pro, visit, pro.voice().say(CheckoutPhrase.DEPOSIT_WANTED, visit.clientName()));
        notice.add(pro, page, visit, CheckoutPhrase.TELL_DEPOSIT);
        return VisitResult.ended(pro, page, entry, List.of());
    }

    public Reply ask(Pro pro, AppointmentId id) {
        return about(
                pro,
                id,
                visit -> asking(pro, visit)
                        .say(CheckoutPhrase.ASK_DEPOSIT, visit.clientName(), visit.price())
                        .show());
    }

    public Reply hear(Pro pro, AppointmentId id, String text) {
        return about(pro, id, visit -> {
            Optional<Money> amount = TypedAmount.read(text).filter(Money::isPositive);
            if (amount.isEmpty()) {
                return asking(pro, visit)
                        .say(CheckoutPhrase.AMOUNT_NOT_UNDERSTOOD)
                        .show();
            }
            // A price of nothing is one that is told on the spot.
            return visit.price().isPositive() && amount.get().compareTo(visit.price()) > 0
                    ? asking(pro, visit)
                            .say(CheckoutPhrase.DEPOSIT_TOO_MUCH, visit.price())
                            .show()
                    : askMethod(pro, visit, amount.get());
        });
    }

    private static Reply askMethod(Pro pro, Visit visit, Money amount) {
        return asking(pro, visit)
                .say(CheckoutPhrase.ASK_METHOD, amount, visit.clientName())
                .rows(
                        2,
                        PaymentButtons.of(
                                pro.voice(), method -> new CheckoutAction.TakeDeposit(visit.id(), amount, method)))
                .back(new CheckoutAction.AskDeposit(visit.id()))
                .show();
    }

    public Reply take(Pro pro, AppointmentId id, Money amount, PaymentMethod method) {
        if (!amount.isPositive() || !TypedAmount.isSane(amount) || !method.isMoney()) {
            return card.unknown(pro);
        }
        ChangeOutcome change = checkout.takeDeposit(pro.salonId(), id, amount, method);
        return change instanceof ChangeOutcome.Changed(Visit visit, JournalEntryId entry)
                ? VisitResult.ended(
                        pro,
                        result.told(
                                pro, visit, pro.voice().say(CheckoutPhrase.DEPOSIT_TAKEN, visit.clientName(), amount)),
                        entry,
                        List.of())
                : result.refused(pro, change);
    }

    private Reply about(Pro pro, AppointmentId id, Function<Visit, Reply> goOn) {
        return result.about(pro, id, visit -> visit.payment() == PaymentState.DEPOSIT_DUE, goOn);
    }

    private static Page asking(Pro pro, Visit visit) {
        return VisitCard.page(pro, visit).asking(new CheckoutQuestion.Deposit(visit.id()));
    }
}
