package app.rosalie.chat.visit;

import app.rosalie.agenda.PaymentState;
import app.rosalie.agenda.Visit;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.action.PolicyAction;
import app.rosalie.revenue.Receipts;
import app.rosalie.revenue.Receipts.Deposit;
import app.rosalie.salon.Money;
import app.rosalie.salon.policy.BookingPolicies;
import app.rosalie.salon.policy.BookingPolicy;
import org.springframework.stereotype.Component;

/** What becomes of the money that was paid in advance, said before a visit is called off. */
@Component
class DepositWarning {

    private static final String UNKNOWN = "UNKNOWN";
    private static final String NOT_CHOSEN = "NOT_CHOSEN";

    private final Receipts receipts;
    private final BookingPolicies policies;

    DepositWarning(Receipts receipts, BookingPolicies policies) {
        this.receipts = receipts;
        this.policies = policies;
    }

    Page add(Pro pro, Visit visit, Page page) {
        if (visit.payment() != PaymentState.DEPOSIT_PAID) {
            return page;
        }
        page.gap();
        return receipts.deposit(pro.salonId(), visit.id())
                .map(paid -> warned(pro, page, paid))
                .orElseGet(() -> page.say(VisitRoomPhrase.DEPOSIT_WAS_PAID, UNKNOWN, Money.ZERO, Money.ZERO));
    }

    /** By what it was called when it was paid. */
    private Page warned(Pro pro, Page page, Deposit paid) {
        BookingPolicy then = policies.at(pro.salonId(), paid.receivedAt());
        page.say(
                VisitRoomPhrase.DEPOSIT_WAS_PAID,
                then.depositKind() == null ? NOT_CHOSEN : then.depositKind(),
                paid.amount(),
                then.owed(paid.amount()));
        return policies.of(pro.salonId()).depositKind() == null
                ? page.row(pro.button(VisitRoomPhrase.CHOOSE_DEPOSIT_KIND, new PolicyAction.AskDepositKind()))
                : page;
    }
}
