package app.rosalie.chat.agenda;

import app.rosalie.agenda.AppointmentId;
import app.rosalie.agenda.PaymentState;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.Visits;
import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.AgendaAction;
import app.rosalie.chat.action.DebtsAction;
import app.rosalie.chat.action.VisitAction;
import app.rosalie.chat.kit.visit.BatchButtons;
import app.rosalie.chat.kit.visit.VisitWords;
import app.rosalie.chat.words.PaymentWords;
import app.rosalie.chat.words.Phrase;
import app.rosalie.revenue.Balances;
import app.rosalie.revenue.BatchCheckout.Batch;
import app.rosalie.revenue.DebtOrder;
import app.rosalie.salon.Money;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What waits for the pro, over all days. */
@Component
public class VisitLists {

    /** As long as a request that nobody answered is worth a second thought. */
    static final Duration LATELY = Duration.ofDays(14);

    private static final int MOST_SHOWN = 20;

    private final Visits visits;
    private final Balances balances;
    private final BatchButtons batch;
    private final VisitWords visitWords;

    VisitLists(Visits visits, Balances balances, BatchButtons batch, VisitWords visitWords) {
        this.visits = visits;
        this.batch = batch;
        this.balances = balances;
        this.visitWords = visitWords;
    }

    public Reply toConfirm(Pro pro) {
        return list(
                pro,
                visits.toConfirm(pro.salonId(), MOST_SHOWN),
                AgendaPhrase.TO_CONFIRM_CRUMB,
                AgendaPhrase.TO_CONFIRM_TITLE,
                AgendaPhrase.NOTHING_TO_CONFIRM);
    }

    /** All of them in one press; who is an exception is pressed first. */
    public Reply toCloseOut(Pro pro) {
        List<Visit> open = visits.toCloseOut(pro.salonId(), MOST_SHOWN);
        Page page = titled(
                page(pro, AgendaPhrase.TO_CLOSE_OUT_CRUMB),
                open,
                AgendaPhrase.TO_CLOSE_OUT_TITLE,
                AgendaPhrase.NOTHING_TO_CLOSE_OUT);
        Optional<Batch> all = batch.waiting(pro);
        all.ifPresent(it -> page.rows(1, BatchButtons.of(pro, it)));
        listed(pro, page, open, Map.of());
        all.ifPresent(
                it -> page.gap().say(AgendaPhrase.CLOSE_OUT_ALL, it.visits().size(), it.total()));
        return page.show();
    }

    /** A visit that is over is listed with what is left of its price. */
    public Reply awaitingPayment(Pro pro) {
        List<Visit> waiting = visits.awaitingPayment(pro.salonId(), MOST_SHOWN);
        Map<AppointmentId, Money> left = balances.left(
                pro.salonId(),
                waiting.stream()
                        .filter(visit -> visit.payment() == PaymentState.BALANCE_DUE)
                        .toList());
        Page page = titled(
                page(pro, AgendaPhrase.AWAITING_PAYMENT_CRUMB),
                waiting,
                AgendaPhrase.AWAITING_PAYMENT_TITLE,
                AgendaPhrase.NOTHING_AWAITING_PAYMENT);
        listed(pro, page, waiting, left);
        return left.isEmpty()
                ? page.show()
                : page.row(pro.button(AgendaPhrase.TO_DEBTS, new DebtsAction.Open(DebtOrder.BIGGEST, 0)))
                        .show();
    }

    public Reply cancelled(Pro pro) {
        return list(
                pro,
                visits.cancelledAhead(pro.salonId(), MOST_SHOWN),
                AgendaPhrase.CANCELLED_CRUMB,
                AgendaPhrase.CANCELLED_TITLE,
                AgendaPhrase.NOTHING_CANCELLED);
    }

    public Reply expired(Pro pro) {
        return list(
                pro,
                visits.expired(pro.salonId(), LATELY, MOST_SHOWN),
                AgendaPhrase.EXPIRED_CRUMB,
                AgendaPhrase.EXPIRED_TITLE,
                AgendaPhrase.NOTHING_EXPIRED);
    }

    private Reply list(Pro pro, List<Visit> visits, Phrase crumb, Phrase title, Phrase nothing) {
        return listed(pro, titled(page(pro, crumb), visits, title, nothing), visits, Map.of())
                .show();
    }

    private static Page page(Pro pro, Phrase crumb) {
        return Page.below(
                        pro.voice(),
                        pro.voice().plain(AgendaPhrase.HUB_CRUMB),
                        pro.voice().plain(crumb))
                .back(new AgendaAction.Lists());
    }

    private static Page titled(Page page, List<Visit> visits, Phrase title, Phrase nothing) {
        return visits.isEmpty()
                ? page.say(nothing)
                : page.say(title, visits.size()).gap();
    }

    /** @param left what is still owed, for those of which something is */
    private Page listed(Pro pro, Page page, List<Visit> visits, Map<AppointmentId, Money> left) {
        visits.forEach(visit -> line(pro, page, visit, Optional.ofNullable(left.get(visit.id()))));
        return page.rows(1, visits, visit -> button(pro, visit));
    }

    private void line(Pro pro, Page page, Visit visit, Optional<Money> left) {
        page.say(
                AgendaPhrase.LIST_LINE,
                visitWords.mark(pro, visit),
                pro.voice().shortDay(pro.dayOf(visit.start())),
                pro.timeOf(visit.start()),
                visit.clientName(),
                visit.title(),
                visit.price(),
                left.map(owed -> PaymentWords.orNone(pro.voice(), owed)).orElse("none"),
                Boolean.toString(visit.isSelfBooked()));
    }

    private static Button button(Pro pro, Visit visit) {
        return pro.button(
                AgendaPhrase.LIST_BUTTON,
                new VisitAction.Visit(visit.id()),
                pro.voice().shortDay(pro.dayOf(visit.start())),
                pro.timeOf(visit.start()),
                visit.clientName());
    }
}
