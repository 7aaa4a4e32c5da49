package app.rosalie.chat.attendance;

import app.rosalie.agenda.DepositDemand;
import app.rosalie.agenda.PaymentState;
import app.rosalie.agenda.VisitDeposits;
import app.rosalie.chat.Page;
import app.rosalie.chat.action.DepositPaymentAction;
import app.rosalie.chat.words.PaymentWords;
import app.rosalie.revenue.Receipts;
import app.rosalie.salon.Money;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.policy.BookingPolicies;
import app.rosalie.salon.policy.BookingPolicy;
import app.rosalie.salon.policy.DepositKind;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a client has paid or is to pay before her visit, and what the rules that held then call it. */
@Component
class Deposits {

    private final Receipts receipts;
    private final BookingPolicies policies;
    private final VisitDeposits wanted;

    Deposits(Receipts receipts, BookingPolicies policies, VisitDeposits wanted) {
        this.receipts = receipts;
        this.policies = policies;
        this.wanted = wanted;
    }

    record Paid(DepositKind kind, Money amount) {}

    Optional<Paid> paid(VisitOfClient hers) {
        SalonId salon = hers.salon().id();
        return hers.visit().payment() == PaymentState.DEPOSIT_PAID
                ? receipts.deposit(salon, hers.visit().id())
                        .map(paid -> new Paid(kind(policies.at(salon, paid.receivedAt())), paid.amount()))
                : Optional.empty();
    }

    /** As long as the salon says nothing else, the law takes it for that. */
    private static DepositKind kind(BookingPolicy policy) {
        return Objects.requireNonNullElse(policy.depositKind(), DepositKind.ARRHES);
    }

    /** Says what there is to say of it: where nothing is paid in advance, nothing. */
    void say(VisitOfClient hers, Page page) {
        paid(hers)
                .ifPresent(paid -> page.say(
                        AttendancePhrase.DEPOSIT,
                        "true",
                        paid.kind().name(),
                        page.voice().money(paid.amount())));
        if (hers.visit().payment() == PaymentState.DEPOSIT_DUE && hers.visit().isOpen()) {
            page.say(
                    AttendancePhrase.DEPOSIT,
                    "false",
                    kind(policies.of(hers.salon().id())).name(),
                    PaymentWords.orNone(page.voice(), due(hers)));
            page.row(hers.button(
                            AttendancePhrase.PAY_DEPOSIT,
                            new DepositPaymentAction.Open(
                                    hers.link(), hers.visit().id()))
                    .main());
        }
    }

    /** What was asked for; where that was by word of mouth, what its treatments want by now. */
    private Money due(VisitOfClient hers) {
        return hers.visit()
                .deposit()
                .map(DepositDemand::amount)
                .orElseGet(() -> wanted.wanted(hers.salon().id(), hers.visit()));
    }
}
