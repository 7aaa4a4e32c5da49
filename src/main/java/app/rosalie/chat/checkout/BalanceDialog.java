package app.rosalie.chat.checkout;

import app.rosalie.agenda.AppointmentId;
import app.rosalie.agenda.ChangeOutcome;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.VisitAct;
import app.rosalie.agenda.Visits;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.CheckoutAction;
import app.rosalie.chat.kit.payment.PaymentButtons;
import app.rosalie.chat.kit.payment.TypedAmount;
import app.rosalie.chat.kit.payment.TypedPayment;
import app.rosalie.chat.kit.visit.VisitCard;
import app.rosalie.chat.kit.visit.VisitResult;
import app.rosalie.chat.question.CheckoutQuestion;
import app.rosalie.chat.words.PaymentWords;
import app.rosalie.revenue.Balances;
import app.rosalie.revenue.PaymentMethod;
import app.rosalie.revenue.Tender;
import app.rosalie.salon.Money;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** What is still owed for a visit that is closed out: it comes, a part of it comes, or it is let go. */
@Component
class BalanceDialog {

    private final Balances balances;
    private final Visits visits;
    private final CheckedOut checkedOut;
    private final VisitCard card;
    private final VisitResult result;
    private final InstantSource clock;

    BalanceDialog(
            Balances balances,
            Visits visits,
            CheckedOut checkedOut,
            VisitCard card,
            VisitResult result,
            InstantSource clock) {
        this.balances = balances;
        this.visits = visits;
        this.checkedOut = checkedOut;
        this.card = card;
        this.result = result;
        this.clock = clock;
    }

    Reply ask(Pro pro, AppointmentId id) {
        return about(pro, id, visit -> question(pro, visit, asking(pro, visit)).show());
    }

    private Page question(Pro pro, Visit visit, Page page) {
        return page.say(CheckoutPhrase.ASK_BALANCE, visit.clientName(), balances.left(pro.salonId(), visit));
    }

    Reply hear(Pro pro, AppointmentId id, String text) {
        return about(pro, id, visit -> {
            Money left = balances.left(pro.salonId(), visit);
            return switch (TypedPayment.read(text, left).orElse(null)) {
                case TypedPayment.OfAmount(Money amount)
                when amount.isPositive() -> askMethod(pro, visit, left, amount);
                case TypedPayment.OfTenders(List<Tender> tenders)
                when Tender.sum(tenders).isPositive() -> confirm(pro, visit, left, tenders);
                case null, default ->
                    question(
                                    pro,
                                    visit,
                                    asking(pro, visit)
                                            .say(CheckoutPhrase.PAYMENT_NOT_UNDERSTOOD)
                                            .gap())
                            .show();
            };
        });
    }

    private static Reply askMethod(Pro pro, Visit visit, Money left, Money amount) {
        return asking(pro, visit)
                .say(CheckoutPhrase.ASK_METHOD, amount, visit.clientName())
                .rows(
                        2,
                        PaymentButtons.of(
                                pro.voice(), method -> new CheckoutAction.PayBalance(visit.id(), left, amount, method)))
                .back(new CheckoutAction.AskBalance(visit.id()))
                .show();
    }

    private Reply confirm(Pro pro, Visit visit, Money left, List<Tender> tenders) {
        Page page = asking(pro, visit);
        if (tenders.size() > 1 && !Tender.sum(tenders).equals(left)) {
            page.say(CheckoutPhrase.TWO_PARTS_FOR_ALL, Tender.sum(tenders), left)
                    .gap();
            return question(pro, visit, page).show();
        }
        return page.say(CheckoutPhrase.CONFIRM_PAYMENT, PaymentWords.tenders(pro.voice(), tenders), visit.clientName())
                .row(pro.button(CheckoutPhrase.TAKE_PAYMENT, payment(visit, left, tenders))
                        .good())
                .back(new CheckoutAction.AskBalance(visit.id()))
                .show();
    }

    private static CheckoutAction payment(Visit visit, Money left, List<Tender> tenders) {
        Tender first = tenders.getFirst();
        Tender last = tenders.getLast();
        return tenders.size() == 1
                ? new CheckoutAction.PayBalance(visit.id(), left, first.amount(), first.method())
                : new CheckoutAction.PayBalanceInTwo(
                        visit.id(), first.amount(), first.method(), last.amount(), last.method());
    }

    Reply pay(Pro pro, AppointmentId id, Money left, Money amount, PaymentMethod method) {
        return amount.isPositive() && TypedAmount.isSane(amount) && method.isMoney()
                ? pay(pro, id, left, List.of(new Tender(amount, method)))
                : card.unknown(pro);
    }

    /** Both parts of all that is owed. */
    Reply pay(Pro pro, AppointmentId id, CheckoutAction.PayBalanceInTwo parts) {
        Optional<List<Tender>> tenders =
                Tenders.of(parts.first(), parts.firstMethod(), parts.second(), parts.secondMethod());
        return tenders.map(both -> pay(pro, id, Tender.sum(both), both)).orElseGet(() -> card.unknown(pro));
    }

    private Reply pay(Pro pro, AppointmentId id, Money left, List<Tender> tenders) {
        ChangeOutcome change = balances.pay(pro.salonId(), id, left, tenders);
        return checkedOut.paid(
                pro,
                change,
                visit -> pro.voice().say(CheckoutPhrase.CLOSED_OUT, visit.clientName(), Tender.sum(tenders)));
    }

    /** What is owed for a visit that is over is let go. */
    Reply letGo(Pro pro, AppointmentId id) {
        Money left = visits.visit(pro.salonId(), id)
                .map(visit -> balances.left(pro.salonId(), visit))
                .orElse(Money.ZERO);
        return checkedOut.paid(
                pro,
                balances.letGo(pro.salonId(), id),
                visit -> pro.voice().say(CheckoutPhrase.LET_GO, visit.clientName(), left));
    }

    private Reply about(Pro pro, AppointmentId id, Function<Visit, Reply> goOn) {
        return result.about(pro, id, visit -> visit.possible(clock.instant()).contains(VisitAct.SETTLE), goOn);
    }

    private static Page asking(Pro pro, Visit visit) {
        return VisitCard.page(pro, visit).asking(new CheckoutQuestion.Balance(visit.id()));
    }
}
