package app.rosalie.chat.checkout;

import app.rosalie.agenda.AppointmentId;
import app.rosalie.agenda.ChangeOutcome;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.Visits;
import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.CheckoutAction;
import app.rosalie.chat.kit.payment.PaymentButtons;
import app.rosalie.chat.kit.payment.TypedAmount;
import app.rosalie.chat.kit.visit.VisitActions;
import app.rosalie.chat.kit.visit.VisitCard;
import app.rosalie.chat.kit.visit.VisitPhrase;
import app.rosalie.chat.kit.visit.VisitResult;
import app.rosalie.chat.question.CheckoutQuestion;
import app.rosalie.revenue.Checkout;
import app.rosalie.revenue.PaymentMethod;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.Money;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Closing a visit out: in one press at the usual price, in two with another amount. */
@Component
public class CloseOutDialog {
    private final Visits visits;
    private final Checkout checkout;
    private final VisitActions visitActions;
    private final VisitCard card;
    private final VisitResult result;
    private final InstantSource clock;

    CloseOutDialog(
            Visits visits,
            Checkout checkout,
            VisitActions visitActions,
            VisitCard card,
            VisitResult result,
            InstantSource clock) {
        this.visits = visits;
        this.checkout = checkout;
        this.visitActions = visitActions;
        this.card = card;
        this.result = result;
        this.clock = clock;
    }

    public Reply closeOut(Pro pro, AppointmentId id, Money paid, PaymentMethod method, Money tip) {
        if (!TypedAmount.isSane(paid) || !TypedAmount.isSane(tip) || !method.isMoney()) {
            return card.unknown(pro);
        }
        ChangeOutcome change = checkout.closeOut(pro.salonId(), id, paid, method, tip);
        return change instanceof ChangeOutcome.Changed(Visit visit, JournalEntryId entry)
                ? VisitResult.ended(
                        pro,
                        result.told(pro, visit, words(pro, visit, paid, tip)),
                        entry,
                        visits.toCloseOut(pro.salonId(), 1))
                : result.refused(pro, change);
    }

    private static String words(Pro pro, Visit visit, Money paid, Money tip) {
        return tip.isPositive()
                ? pro.voice().say(CheckoutPhrase.CLOSED_OUT_TIP, visit.clientName(), paid, tip)
                : pro.voice().say(CheckoutPhrase.CLOSED_OUT, visit.clientName(), paid);
    }

    public Reply askAmount(Pro pro, AppointmentId id) {
        return about(
                pro,
                id,
                visit -> asking(pro, visit)
                        .say(CheckoutPhrase.ASK_AMOUNT, visit.clientName(), visit.price())
                        .show());
    }

    /** An amount was typed: what is left to ask is how it was paid. */
    public Reply hearAmount(Pro pro, AppointmentId id, String text) {
        return about(
                pro,
                id,
                visit -> TypedAmount.read(text)
                        .map(amount -> askMethod(pro, visit, amount))
                        .orElseGet(() -> asking(pro, visit)
                                .say(CheckoutPhrase.AMOUNT_NOT_UNDERSTOOD)
                                .show()));
    }

    private Reply askMethod(Pro pro, Visit visit, Money amount) {
        return asking(pro, visit)
                .say(CheckoutPhrase.ASK_METHOD, amount, visit.clientName())
                .rows(
                        2,
                        PaymentButtons.of(
                                pro.voice(), method -> new CheckoutAction.CloseOut(visit.id(), amount, method)))
                .rows(2, otherWays(pro, visit, amount))
                .back(new CheckoutAction.OtherAmount(visit.id()))
                .show();
    }

    private List<Button> otherWays(Pro pro, Visit visit, Money amount) {
        List<Button> ways = new ArrayList<>(visitActions.byVoucher(pro, visit, amount));
        ways.add(pro.button(VisitPhrase.WITH_TIP, new CheckoutAction.AskTip(visit.id(), amount, PaymentMethod.CARD)));
        return ways;
    }

    private Reply about(Pro pro, AppointmentId id, Function<Visit, Reply> goOn) {
        return result.about(pro, id, visit -> visit.awaitsOutcome(clock.instant()), goOn);
    }

    private static Page asking(Pro pro, Visit visit) {
        return VisitCard.page(pro, visit).asking(new CheckoutQuestion.Amount(visit.id()));
    }
}
