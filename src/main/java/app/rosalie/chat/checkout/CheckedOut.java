package app.rosalie.chat.checkout;

import app.rosalie.agenda.ChangeOutcome;
import app.rosalie.agenda.PaymentState;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.Visits;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.CheckoutAction;
import app.rosalie.chat.kit.goal.ReachedGoalWords;
import app.rosalie.chat.kit.visit.BatchButtons;
import app.rosalie.chat.kit.visit.VisitActions;
import app.rosalie.chat.kit.visit.VisitResult;
import app.rosalie.revenue.Balances;
import app.rosalie.revenue.PaymentMethod;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.Money;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** What is shown once money was taken for a visit: what is still owed, of which day it is, and what can follow. */
@Component
class CheckedOut {

    private final Visits visits;
    private final Balances balances;
    private final VisitActions visitActions;
    private final VisitResult result;
    private final ReachedGoalWords reachedGoals;
    private final NextVisit nextVisit;
    private final BatchButtons batch;
    private final InstantSource clock;

    CheckedOut(
            Visits visits,
            Balances balances,
            VisitActions visitActions,
            VisitResult result,
            ReachedGoalWords reachedGoals,
            NextVisit nextVisit,
            BatchButtons batch,
            InstantSource clock) {
        this.visits = visits;
        this.balances = balances;
        this.visitActions = visitActions;
        this.result = result;
        this.reachedGoals = reachedGoals;
        this.nextVisit = nextVisit;
        this.batch = batch;
        this.clock = clock;
    }

    /**
     * @param taken what came in for the visit itself
     * @param tip what came in beside it
     */
    Reply closedOut(Pro pro, ChangeOutcome change, Money taken, Money tip, Function<Visit, String> words) {
        if (!(change instanceof ChangeOutcome.Changed(Visit visit, JournalEntryId entry))) {
            return result.refused(pro, change);
        }
        Page page = told(pro, visit, words.apply(visit));
        LocalDate day = pro.dayOf(visit.start());
        boolean isLate = day.isBefore(pro.dayOf(clock.instant()));
        if (isLate && taken.plus(tip).isPositive()) {
            page.say(CheckoutPhrase.OF_DAY, day)
                    .row(pro.button(CheckoutPhrase.PAID_TODAY, new CheckoutAction.PaidToday(visit.id())));
        }
        reachedGoals.lines(pro, Map.of(day, taken)).forEach(page::line);
        nextVisit.propose(pro, visit, page);
        batch.waiting(pro)
                .ifPresent(open -> page.row(pro.button(
                                CheckoutPhrase.ALL_OTHERS,
                                BatchButtons.action(open, PaymentMethod.CARD),
                                open.visits().size(),
                                open.total())
                        .good()));
        return VisitResult.ended(pro, page, entry, visits.toCloseOut(pro.salonId(), 1));
    }

    /** A payment behind the close-out. */
    Reply paid(Pro pro, ChangeOutcome change, Function<Visit, String> words) {
        return change instanceof ChangeOutcome.Changed(Visit visit, JournalEntryId entry)
                ? VisitResult.ended(
                        pro,
                        told(pro, visit, words.apply(visit)),
                        entry,
                        visits.awaitingPayment(pro.salonId(), 1).stream()
                                .filter(next -> next.payment() == PaymentState.BALANCE_DUE)
                                .filter(next -> !next.id().equals(visit.id()))
                                .toList())
                : result.refused(pro, change);
    }

    private Page told(Pro pro, Visit visit, String words) {
        Page page = result.told(pro, visit, words);
        if (visit.payment() == PaymentState.BALANCE_DUE) {
            page.say(CheckoutPhrase.LEFT_TO_PAY, balances.left(pro.salonId(), visit));
        }
        return page.rows(2, visitActions.owed(pro, visit));
    }
}
