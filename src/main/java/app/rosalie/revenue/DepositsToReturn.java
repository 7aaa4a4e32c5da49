package app.rosalie.revenue;

import app.rosalie.agenda.AppointmentId;
import app.rosalie.agenda.Party;
import app.rosalie.agenda.PaymentState;
import app.rosalie.agenda.Status;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.VisitDeposits;
import app.rosalie.revenue.Receipts.Deposit;
import app.rosalie.salon.Money;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.policy.BookingPolicies;
import app.rosalie.salon.policy.BookingPolicy;
import app.rosalie.salon.policy.DepositKind;
import app.rosalie.salon.policy.PolicyHistory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Money that came in advance for visits that will not be. Who withdraws from <i>arrhes</i> loses them (Code civil, article 1590),
 * and so does a client who calls off late; all else is to go back.
 */
@Component
@Transactional(readOnly = true)
public class DepositsToReturn {

    private final VisitDeposits deposits;
    private final Receipts receipts;
    private final BookingPolicies policies;

    DepositsToReturn(VisitDeposits deposits, Receipts receipts, BookingPolicies policies) {
        this.deposits = deposits;
        this.receipts = receipts;
        this.policies = policies;
    }

    /** @param amount what came and is still there */
    public record ToReturn(Visit visit, Money amount) {}

    /** Of each visit what is to go back, by start, out of at most so many. */
    public List<ToReturn> of(SalonId salon, int most) {
        return among(salon, deposits.left(salon, most));
    }

    /** What of a visit's deposit is to go back; empty where it may be kept, or the visit stands. */
    public Optional<ToReturn> of(SalonId salon, Visit visit) {
        return isOff(visit) && visit.payment() == PaymentState.DEPOSIT_PAID
                ? among(salon, List.of(visit)).stream().findFirst()
                : Optional.empty();
    }

    private static boolean isOff(Visit visit) {
        return visit.status() == Status.CANCELLED || visit.status() == Status.EXPIRED;
    }

    private List<ToReturn> among(SalonId salon, List<Visit> off) {
        Map<AppointmentId, Deposit> paid =
                receipts.deposits(salon, off.stream().map(Visit::id).toList());
        PolicyHistory rules = policies.history(salon);
        return off.stream()
                .flatMap(visit -> Optional.ofNullable(paid.get(visit.id()))
                        .filter(deposit -> !isKept(visit, rules.at(deposit.receivedAt())))
                        .map(deposit -> new ToReturn(visit, deposit.amount()))
                        .stream())
                .toList();
    }

    /** The salon's rules say so, and the law where they say nothing. */
    private static boolean isKept(Visit visit, BookingPolicy rules) {
        boolean partOfThePrice = rules.depositKind() == DepositKind.ACOMPTE;
        Visit.Cancellation cancellation = visit.cancellation();
        return cancellation != null && cancellation.by() == Party.CLIENT && (cancellation.late() || !partOfThePrice);
    }

    /** Whether anything of this visit's deposit is to go back. */
    public boolean isOne(SalonId salon, Visit visit) {
        return of(salon, visit).isPresent();
    }
}
