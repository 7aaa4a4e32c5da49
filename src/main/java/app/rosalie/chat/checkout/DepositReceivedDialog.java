package app.rosalie.chat.checkout;

import app.rosalie.agenda.AppointmentId;
import app.rosalie.agenda.ChangeOutcome;
import app.rosalie.agenda.DepositDemand;
import app.rosalie.agenda.PaymentState;
import app.rosalie.agenda.Status;
import app.rosalie.agenda.Visit;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.CheckoutAction;
import app.rosalie.chat.kit.payment.PaymentButtons;
import app.rosalie.chat.kit.payment.TypedAmount;
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

/** A deposit that was waited for is here: what was asked for by one press, any other amount in writing. */
@Component
class DepositReceivedDialog {

    private final Checkout checkout;
    private final VisitCard card;
    private final VisitResult result;
    private final DepositWords words;

    DepositReceivedDialog(Checkout checkout, VisitCard card, VisitResult result, DepositWords words) {
        this.checkout = checkout;
        this.card = card;
        this.result = result;
        this.words = words;
    }

    Reply ask(Pro pro, AppointmentId id) {
        return about(pro, id, visit -> {
            Page page = asking(pro, visit);
            visit.deposit()
                    .ifPresentOrElse(
                            demand -> expected(pro, page, visit, demand.amount()),
                            () -> page.say(CheckoutPhrase.ASK_DEPOSIT, visit.clientName(), visit.price()));
            return waiting(pro, page, visit).show();
        });
    }

    private void expected(Pro pro, Page page, Visit visit, Money amount) {
        page.say(CheckoutPhrase.DEPOSIT_EXPECTED, visit.clientName(), amount);
        if (visit.status() == Status.CONFIRMED) {
            words.deadline(pro, page, visit);
        }
        words.reference(pro, page, visit);
        page.gap().say(CheckoutPhrase.DEPOSIT_HOW);
        page.rows(
                3,
                PaymentButtons.of(pro.voice(), method -> new CheckoutAction.TakeDeposit(visit.id(), amount, method)));
    }

    /** What else may become of it while the visit stands. */
    private static Page waiting(Pro pro, Page page, Visit visit) {
        if (visit.status() != Status.CONFIRMED) {
            return page;
        }
        boolean hasDeadline = visit.deposit().flatMap(DepositDemand::deadline).isPresent();
        CheckoutAction waive = new CheckoutAction.WaiveDeposit(visit.id());
        return hasDeadline
                ? page.row(
                        pro.button(CheckoutPhrase.PUT_OFF_DEPOSIT, new CheckoutAction.PutOffDeposit(visit.id())),
                        pro.button(CheckoutPhrase.WAIVE_DEPOSIT, waive))
                : page.row(pro.button(CheckoutPhrase.WAIVE_DEPOSIT, waive));
    }

    Reply hear(Pro pro, AppointmentId id, String text) {
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

    Reply take(Pro pro, AppointmentId id, Money amount, PaymentMethod method) {
        if (!amount.isPositive() || !TypedAmount.isSane(amount) || !method.isMoney()) {
            return card.unknown(pro);
        }
        ChangeOutcome change = checkout.takeDeposit(pro.salonId(), id, amount, method);
        if (!(change instanceof ChangeOutcome.Changed(Visit visit, JournalEntryId entry))) {
            return result.refused(pro, change);
        }
        Page page = result.told(pro, visit, pro.voice().say(CheckoutPhrase.DEPOSIT_TAKEN, visit.clientName(), amount));
        if (visit.status() != Status.CONFIRMED) {
            page.say(CheckoutPhrase.DEPOSIT_CAME_LATE);
        }
        return VisitResult.ended(pro, page, entry, List.of());
    }

    private Reply about(Pro pro, AppointmentId id, Function<Visit, Reply> goOn) {
        return result.about(pro, id, visit -> visit.payment() == PaymentState.DEPOSIT_DUE, goOn);
    }

    private static Page asking(Pro pro, Visit visit) {
        return VisitCard.page(pro, visit).asking(new CheckoutQuestion.Deposit(visit.id()));
    }
}
