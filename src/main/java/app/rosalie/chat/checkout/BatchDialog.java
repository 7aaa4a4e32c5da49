package app.rosalie.chat.checkout;

import app.rosalie.agenda.AppointmentId;
import app.rosalie.agenda.Status;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.VisitLifecycle;
import app.rosalie.agenda.Visits;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.AgendaAction;
import app.rosalie.chat.action.CheckoutAction;
import app.rosalie.chat.action.TakingsAction;
import app.rosalie.chat.kit.goal.GoalGauge;
import app.rosalie.chat.kit.goal.ReachedGoalWords;
import app.rosalie.chat.kit.payment.TypedAmount;
import app.rosalie.chat.kit.visit.VisitCard;
import app.rosalie.chat.room.Navigation;
import app.rosalie.chat.words.PaymentWords;
import app.rosalie.revenue.BatchCheckout;
import app.rosalie.revenue.BatchCheckout.Batch;
import app.rosalie.revenue.BatchCheckout.ClosedOut;
import app.rosalie.revenue.BatchCheckout.Seal;
import app.rosalie.revenue.GoalProgress;
import app.rosalie.revenue.GoalScope;
import app.rosalie.revenue.Overview;
import app.rosalie.revenue.Performance;
import app.rosalie.revenue.Period;
import app.rosalie.salon.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** All visits that wait are closed out in one press; then the day's card. */
@Component
class BatchDialog {

    private final BatchCheckout checkout;
    private final VisitLifecycle lifecycle;
    private final Visits visits;
    private final Performance performance;
    private final ReachedGoalWords reachedGoals;
    private final VisitCard card;
    private final Navigation navigation;

    BatchDialog(
            BatchCheckout checkout,
            VisitLifecycle lifecycle,
            Visits visits,
            Performance performance,
            ReachedGoalWords reachedGoals,
            VisitCard card,
            Navigation navigation) {
        this.checkout = checkout;
        this.lifecycle = lifecycle;
        this.visits = visits;
        this.performance = performance;
        this.reachedGoals = reachedGoals;
        this.card = card;
        this.navigation = navigation;
    }

    Reply closeOut(Pro pro, CheckoutAction.CloseOutAll all) {
        if (!TypedAmount.isSane(all.total()) || !all.method().isMoney()) {
            return card.unknown(pro);
        }
        Seal seal = new Seal(all.first(), all.last(), all.count(), all.total());
        return checkout.closeOut(pro.salonId(), seal, all.method())
                .map(done -> done(pro, all, done))
                .orElseGet(() -> again(pro, all));
    }

    private Reply done(Pro pro, CheckoutAction.CloseOutAll all, ClosedOut closed) {
        Map<LocalDate, Money> came = byDay(pro, closed.batch());
        LocalDate last = pro.dayOf(closed.batch().visits().getLast().start());
        Page page = page(pro, last)
                .say(
                        CheckoutPhrase.ALL_CLOSED_OUT,
                        all.count(),
                        PaymentWords.paid(pro.voice(), all.total(), all.method()),
                        came.size());
        List<String> reached = reachedGoals.lines(pro, came);
        reached.forEach(page::line);
        return dayCard(pro, last, page, reached.isEmpty()).undo(closed.entry()).show();
    }

    private static Map<LocalDate, Money> byDay(Pro pro, Batch batch) {
        return batch.visits().stream()
                .collect(Collectors.toMap(visit -> pro.dayOf(visit.start()), batch::left, Money::plus));
    }

    /** The same press once more changes nothing; where other visits wait by now, they are shown. */
    private Reply again(Pro pro, CheckoutAction.CloseOutAll all) {
        Optional<Visit> last = last(pro, all.last()).filter(visit -> visit.status() == Status.DONE);
        if (last.isEmpty()) {
            return navigation
                    .to(pro, new AgendaAction.ToCloseOut())
                    .toast(pro.voice().plain(CheckoutPhrase.LIST_CHANGED));
        }
        LocalDate day = pro.dayOf(last.get().start());
        Page page = dayCard(pro, day, page(pro, day), true);
        lifecycle.lastChange(pro.salonId(), last.get().id()).ifPresent(page::undo);
        return page.show().toast(pro.voice().plain(CheckoutPhrase.ALREADY_CLOSED_OUT));
    }

    private Optional<Visit> last(Pro pro, AppointmentId id) {
        return visits.visit(pro.salonId(), id);
    }

    private static Page page(Pro pro, LocalDate day) {
        return Page.below(pro.voice(), pro.voice().shortDay(day), pro.voice().plain(CheckoutPhrase.DAY_CRUMB))
                .back(new AgendaAction.Day(day));
    }

    /**
     * How the day has gone, and where the month stands with it.
     *
     * @param withGoal in words as well, where nothing else is said about a goal
     */
    private Page dayCard(Pro pro, LocalDate day, Page page, boolean withGoal) {
        Period period = Period.of(Period.Kind.DAY, day);
        Overview overview = performance.overview(pro.salon(), period);
        List<Visit> all = visits.day(pro.salon(), day);
        page.say(
                CheckoutPhrase.DAY_CARD,
                day,
                count(all, Status.DONE),
                count(all, Status.NO_SHOW),
                overview.received().total(),
                PaymentWords.orNone(pro.voice(), overview.tips()));
        GoalProgress month = performance.progress(pro.salon(), GoalScope.Term.MONTH, day);
        if (month.goal() != null) {
            page.picture(GoalGauge.of(pro.voice(), month));
        }
        if (month.goal() != null && withGoal) {
            page.say(CheckoutPhrase.MONTH_SO_FAR, month.taken().total(), month.goal(), GoalGauge.percent(month));
        }
        long left = visits.waiting(pro.salonId()).toCloseOut();
        if (left > 0) {
            page.row(pro.button(CheckoutPhrase.STILL_TO_CLOSE_OUT, new AgendaAction.ToCloseOut(), left)
                    .main());
        }
        return page.row(
                pro.button(CheckoutPhrase.DAY_IN_FIGURES, new TakingsAction.Open(Period.Kind.DAY, day, day)),
                pro.button(CheckoutPhrase.DAY_VISITS, new AgendaAction.Day(day)));
    }

    private static long count(List<Visit> visits, Status status) {
        return visits.stream().filter(visit -> visit.status() == status).count();
    }
}
