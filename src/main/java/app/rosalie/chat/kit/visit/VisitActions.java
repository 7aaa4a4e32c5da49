package app.rosalie.chat.kit.visit;

import app.rosalie.agenda.Visit;
import app.rosalie.agenda.VisitAct;
import app.rosalie.agenda.VisitLifecycle;
import app.rosalie.agenda.Visits;
import app.rosalie.chat.Button;
import app.rosalie.chat.Pro;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.BookingAction;
import app.rosalie.chat.action.CheckoutAction;
import app.rosalie.chat.action.JournalAction;
import app.rosalie.chat.action.RecurrenceAction;
import app.rosalie.chat.action.RescheduleAction;
import app.rosalie.chat.action.RescheduleAction.Purpose;
import app.rosalie.chat.action.VisitAction;
import app.rosalie.chat.words.Phrase;
import app.rosalie.revenue.Balances;
import app.rosalie.revenue.PaymentMethod;
import app.rosalie.revenue.Vouchers;
import app.rosalie.salon.Money;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What can be done with a visit in the state it is in, as buttons. */
@Component
public class VisitActions {
    private final VisitLifecycle lifecycle;
    private final Visits visits;
    private final Balances balances;
    private final Vouchers vouchers;
    private final InstantSource clock;

    VisitActions(VisitLifecycle lifecycle, Visits visits, Balances balances, Vouchers vouchers, InstantSource clock) {
        this.lifecycle = lifecycle;
        this.visits = visits;
        this.balances = balances;
        this.vouchers = vouchers;
        this.clock = clock;
    }

    List<Button> with(Pro pro, Visit visit) {
        return switch (visit.status()) {
            case REQUESTED -> request(pro, visit);
            case CONFIRMED -> visit.awaitsOutcome(clock.instant()) ? outcomes(pro, visit) : ahead(pro, visit);
            case DONE -> behind(pro, visit);
            case NO_SHOW ->
                List.of(
                        plain(pro, VisitPhrase.CAME_AFTER_ALL, new VisitAction.CameAfterAll(visit.id())),
                        note(pro, visit));
            case CANCELLED -> cancelled(pro, visit);
            case EXPIRED -> expired(pro, visit);
        };
    }

    /** What the client may have said to another time. */
    static List<Button> answers(Pro pro, Visit visit) {
        return List.of(
                pro.button(VisitPhrase.TAKES_IT, new VisitAction.TakesProposal(visit.id(), false))
                        .good(),
                plain(pro, VisitPhrase.TAKES_IT_NOT, new VisitAction.WithdrawProposal(visit.id())));
    }

    private List<Button> request(Pro pro, Visit visit) {
        Set<VisitAct> possible = visit.possible(clock.instant());
        Button decline = pro.button(VisitPhrase.DECLINE, new VisitAction.Cancel(visit.id(), false))
                .danger();
        if (!possible.contains(VisitAct.PROPOSE)) {
            return List.of(otherVisit(pro, visit, VisitPhrase.NEW_TIMES), decline);
        }
        List<Button> buttons = new ArrayList<>();
        if (possible.contains(VisitAct.CONFIRM)) {
            buttons.add(confirm(pro, visit));
        }
        buttons.add(decline);
        buttons.add(plain(pro, VisitPhrase.PROPOSE, pick(pro, visit, Purpose.PROPOSE)));
        buttons.add(note(pro, visit));
        return buttons;
    }

    /** While another time is proposed, that is what is waited for: the time that was asked for is the other way out. */
    private Button confirm(Pro pro, Visit visit) {
        Action action = new VisitAction.Confirm(visit.id(), false);
        Instant proposed = visit.proposed();
        return proposed != null && proposed.isAfter(clock.instant())
                ? pro.button(VisitPhrase.CONFIRM_AS_ASKED, action, pro.timeOf(visit.start()))
                : pro.button(VisitPhrase.CONFIRM, action).good();
    }

    private List<Button> ahead(Pro pro, Visit visit) {
        Set<VisitAct> possible = visit.possible(clock.instant());
        List<Button> buttons = new ArrayList<>();
        buttons.add(plain(pro, VisitPhrase.MOVE, new RescheduleAction.AskMoveScope(visit.id())));
        buttons.add(pro.button(VisitPhrase.CANCEL, new VisitAction.AskCancel(visit.id()))
                .danger());
        if (possible.contains(VisitAct.TAKE_DEPOSIT)) {
            buttons.add(pro.button(VisitPhrase.DEPOSIT_CAME, new CheckoutAction.AskDeposit(visit.id()))
                    .good());
        } else if (possible.contains(VisitAct.ASK_DEPOSIT) && visit.price().isPositive()) {
            buttons.add(wantDeposit(pro, visit));
        }
        buttons.add(plain(pro, VisitPhrase.REPEAT, new RecurrenceAction.AskRepeat(visit.id())));
        buttons.add(note(pro, visit));
        return buttons;
    }

    private Button wantDeposit(Pro pro, Visit visit) {
        String label = pro.voice().plain(VisitPhrase.WANT_DEPOSIT);
        CheckoutAction action = new CheckoutAction.WantDeposit(visit.id());
        return isOftenAbsent(pro, visit) ? Button.of(label, action).main() : Button.of(label, action);
    }

    public boolean isOftenAbsent(Pro pro, Visit visit) {
        return visits.noShows(pro.salonId(), visit.clientId()).isWorthADeposit();
    }

    private List<Button> outcomes(Pro pro, Visit visit) {
        List<Button> buttons = new ArrayList<>(paid(pro, visit));
        if (visit.possible(clock.instant()).contains(VisitAct.MARK_MISSED)) {
            buttons.add(plain(pro, VisitPhrase.NOT_COME, new VisitAction.NoShow(visit.id())));
        }
        buttons.add(plain(pro, VisitPhrase.POSTPONED, pick(pro, visit, Purpose.MOVE)));
        buttons.add(plain(pro, VisitPhrase.CANCEL, new VisitAction.AskCancel(visit.id())));
        buttons.add(note(pro, visit));
        return buttons;
    }

    private List<Button> paid(Pro pro, Visit visit) {
        Money left = balances.left(pro.salonId(), visit);
        Button other = plain(pro, VisitPhrase.OTHER_AMOUNT, new CheckoutAction.OtherAmount(visit.id()));
        Button tip = plain(pro, VisitPhrase.WITH_TIP, new CheckoutAction.AskTip(visit.id(), left, PaymentMethod.CARD));
        if (!left.isPositive()) {
            Phrase label = visit.price().isPositive() ? VisitPhrase.CAME_PAID : VisitPhrase.CAME_FREE;
            return List.of(came(pro, visit, label, left, PaymentMethod.OTHER), other, tip);
        }
        List<Button> buttons = new ArrayList<>(List.of(
                came(pro, visit, VisitPhrase.CAME, left, PaymentMethod.CARD),
                came(pro, visit, VisitPhrase.CAME_CASH, left, PaymentMethod.CASH),
                other,
                tip));
        buttons.addAll(byVoucher(pro, visit, left));
        return buttons;
    }

    /** One more way to pay, where there is a voucher on which something is left. */
    public List<Button> byVoucher(Pro pro, Visit visit, Money amount) {
        return !amount.isPositive() || vouchers.open(pro.salonId(), 1).isEmpty()
                ? List.of()
                : List.of(plain(pro, VisitPhrase.BY_VOUCHER, new CheckoutAction.PickVoucher(visit.id(), amount)));
    }

    private static Button came(Pro pro, Visit visit, Phrase label, Money left, PaymentMethod method) {
        String words = label.arguments().isEmpty()
                ? pro.voice().plain(label)
                : pro.voice().plain(label, left);
        return Button.of(words, new CheckoutAction.CloseOut(visit.id(), left, method))
                .good();
    }

    private List<Button> behind(Pro pro, Visit visit) {
        List<Button> buttons = new ArrayList<>(owed(pro, visit));
        buttons.addAll(takingBack(pro, visit, VisitPhrase.REOPEN));
        buttons.add(plain(pro, VisitPhrase.REPEAT, new RecurrenceAction.AskRepeat(visit.id())));
        buttons.add(otherVisit(pro, visit, VisitPhrase.ANOTHER_VISIT));
        buttons.add(note(pro, visit));
        return buttons;
    }

    /** What can become of what is still owed for a visit that is over; nothing where it is paid. */
    public List<Button> owed(Pro pro, Visit visit) {
        if (!visit.possible(clock.instant()).contains(VisitAct.SETTLE)) {
            return List.of();
        }
        Money left = balances.left(pro.salonId(), visit);
        return List.of(
                balance(pro, visit, VisitPhrase.BALANCE, left, PaymentMethod.CARD),
                balance(pro, visit, VisitPhrase.BALANCE_CASH, left, PaymentMethod.CASH),
                plain(pro, VisitPhrase.OTHER_AMOUNT, new CheckoutAction.AskBalance(visit.id())),
                pro.button(VisitPhrase.LET_GO, new CheckoutAction.Offer(visit.id()), left));
    }

    private static Button balance(Pro pro, Visit visit, Phrase label, Money left, PaymentMethod method) {
        return pro.button(label, new CheckoutAction.PayBalance(visit.id(), left, left, method), left)
                .good();
    }

    private List<Button> cancelled(Pro pro, Visit visit) {
        List<Button> buttons = new ArrayList<>(
                takingBack(pro, visit, visit.series() == null ? VisitPhrase.RESTORE : VisitPhrase.RESTORE_SERIES));
        buttons.addAll(lateDeposit(pro, visit));
        buttons.add(otherVisit(pro, visit, VisitPhrase.ANOTHER_VISIT));
        return buttons;
    }

    /** What lapsed for want of its deposit may be taken back as long as its time is to come, or the deposit comes late. */
    private List<Button> expired(Pro pro, Visit visit) {
        List<Button> buttons = new ArrayList<>();
        if (visit.lapsedUnpaid() && visit.start().isAfter(clock.instant())) {
            buttons.addAll(takingBack(pro, visit, VisitPhrase.REINSTATE));
        }
        buttons.addAll(lateDeposit(pro, visit));
        buttons.add(otherVisit(pro, visit, VisitPhrase.NEW_TIMES));
        return buttons;
    }

    private List<Button> lateDeposit(Pro pro, Visit visit) {
        return visit.possible(clock.instant()).contains(VisitAct.TAKE_DEPOSIT)
                ? List.of(plain(pro, VisitPhrase.DEPOSIT_ANYWAY, new CheckoutAction.AskDeposit(visit.id())))
                : List.of();
    }

    /** What was settled stays correctable, long after the screen that offered to undo it is gone. */
    private List<Button> takingBack(Pro pro, Visit visit, Phrase label) {
        return lifecycle.lastChange(pro.salonId(), visit.id()).stream()
                .map(entry -> plain(pro, label, new JournalAction.Undo(entry)))
                .toList();
    }

    /** A new appointment for the same client and the same treatment. */
    private Button otherVisit(Pro pro, Visit visit, Phrase label) {
        return plain(pro, label, new BookingAction.WithTreatment(visit.clientId(), visit.selection(), today(pro)));
    }

    private static Button note(Pro pro, Visit visit) {
        return plain(
                pro,
                visit.note().isEmpty() ? VisitPhrase.ADD_NOTE : VisitPhrase.CHANGE_NOTE,
                new VisitAction.AskNote(visit.id()));
    }

    private RescheduleAction pick(Pro pro, Visit visit, Purpose purpose) {
        return new RescheduleAction.PickDay(visit.id(), purpose, today(pro));
    }

    private LocalDate today(Pro pro) {
        return pro.dayOf(clock.instant());
    }

    private static Button plain(Pro pro, Phrase label, Action action) {
        return pro.button(label, action);
    }
}
