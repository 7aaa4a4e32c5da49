package app.rosalie.chat.checkout;

import app.rosalie.agenda.AppointmentId;
import app.rosalie.agenda.ChangeOutcome;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.Visits;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.CheckoutAction;
import app.rosalie.chat.kit.payment.TypedAmount;
import app.rosalie.chat.kit.visit.VisitCard;
import app.rosalie.chat.kit.visit.VisitResult;
import app.rosalie.revenue.Balances;
import app.rosalie.revenue.Checkout;
import app.rosalie.revenue.PaymentDates;
import app.rosalie.revenue.PaymentMethod;
import app.rosalie.revenue.Tender;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.Money;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A visit is closed out: at the usual price in one press, by two means, as a gift, or to be paid another day. */
@Component
public class CloseOutDialog {
    private final Visits visits;
    private final Checkout checkout;
    private final Balances balances;
    private final PaymentDates dates;
    private final BalanceDialog balanceDialog;
    private final CheckedOut checkedOut;
    private final VisitCard card;
    private final VisitResult result;
    private final InstantSource clock;

    CloseOutDialog(
            Visits visits,
            Checkout checkout,
            Balances balances,
            PaymentDates dates,
            BalanceDialog balanceDialog,
            CheckedOut checkedOut,
            VisitCard card,
            VisitResult result,
            InstantSource clock) {
        this.visits = visits;
        this.checkout = checkout;
        this.balances = balances;
        this.dates = dates;
        this.balanceDialog = balanceDialog;
        this.checkedOut = checkedOut;
        this.card = card;
        this.result = result;
        this.clock = clock;
    }

    public Reply closeOut(Pro pro, AppointmentId id, Money paid, PaymentMethod method, Money tip) {
        return TypedAmount.isSane(paid) && TypedAmount.isSane(tip) && method.isMoney()
                ? closeOut(pro, id, List.of(new Tender(paid, method)), tip)
                : card.unknown(pro);
    }

    Reply closeOut(Pro pro, AppointmentId id, CheckoutAction.CloseOutInTwo parts) {
        return Tenders.of(parts.first(), parts.firstMethod(), parts.second(), parts.secondMethod())
                .map(tenders -> closeOut(pro, id, tenders, Money.ZERO))
                .orElseGet(() -> card.unknown(pro));
    }

    private Reply closeOut(Pro pro, AppointmentId id, List<Tender> tenders, Money tip) {
        Money paid = Tender.sum(tenders);
        ChangeOutcome change = checkout.closeOut(pro.salonId(), id, tenders, tip);
        return checkedOut.closedOut(pro, change, paid, tip, visit -> words(pro, visit, paid, tip));
    }

    private static String words(Pro pro, Visit visit, Money paid, Money tip) {
        return tip.isPositive()
                ? pro.voice().say(CheckoutPhrase.CLOSED_OUT_TIP, visit.clientName(), paid, tip)
                : pro.voice().say(CheckoutPhrase.CLOSED_OUT, visit.clientName(), paid);
    }

    /** She came, and pays another day. */
    Reply owing(Pro pro, AppointmentId id) {
        ChangeOutcome change = checkout.closeOutOwing(pro.salonId(), id);
        return checkedOut.closedOut(
                pro,
                change,
                Money.ZERO,
                Money.ZERO,
                visit -> pro.voice().say(CheckoutPhrase.PAYS_LATER, visit.clientName()));
    }

    /** What is left of the price is a gift. */
    Reply offer(Pro pro, AppointmentId id) {
        Optional<Visit> open = visits.visit(pro.salonId(), id).filter(visit -> visit.awaitsOutcome(clock.instant()));
        if (open.isEmpty()) {
            return balanceDialog.letGo(pro, id);
        }
        Money left = balances.left(pro.salonId(), open.get());
        ChangeOutcome change = checkout.closeOut(pro.salonId(), id, Money.ZERO, PaymentMethod.OTHER);
        return checkedOut.closedOut(
                pro,
                change,
                Money.ZERO,
                Money.ZERO,
                visit -> pro.voice().say(CheckoutPhrase.LET_GO, visit.clientName(), left));
    }

    /** What was taken for a visit of a day that is over has come today. */
    Reply paidToday(Pro pro, AppointmentId id) {
        Optional<JournalEntryId> entry = dates.paidToday(pro.salonId(), id);
        Optional<Visit> visit = visits.visit(pro.salonId(), id);
        return entry.isPresent() && visit.isPresent()
                ? VisitResult.ended(
                        pro,
                        result.told(
                                pro,
                                visit.get(),
                                pro.voice()
                                        .say(
                                                CheckoutPhrase.OF_TODAY,
                                                visit.get().clientName(),
                                                pro.dayOf(clock.instant()))),
                        entry.get(),
                        visits.toCloseOut(pro.salonId(), 1))
                : result.unchanged(pro, visit);
    }
}
