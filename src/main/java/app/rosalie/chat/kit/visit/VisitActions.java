package app.rosalie.chat.kit.visit;

import app.rosalie.agenda.Agenda;
import app.rosalie.agenda.PaymentState;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.Visits;
import app.rosalie.chat.Button;
import app.rosalie.chat.Pro;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.BookingAction;
import app.rosalie.chat.action.JournalAction;
import app.rosalie.chat.action.VisitAction;
import app.rosalie.chat.action.VisitAction.Purpose;
import app.rosalie.revenue.Checkout;
import app.rosalie.revenue.PaymentMethod;
import app.rosalie.revenue.Vouchers;
import app.rosalie.salon.Money;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What can be done with a visit in the state it is in, as buttons. */
@Component
public class VisitActions {

    /** From so many absences on a deposit is the thing to think of. */
    private static final long OFTEN_ABSENT = 2;

    private final Agenda agenda;
    private final Visits visits;
    private final Checkout checkout;
    private final Vouchers vouchers;
    private final InstantSource clock;

    VisitActions(Agenda agenda, Visits visits, Checkout checkout, Vouchers vouchers, InstantSource clock) {
        this.agenda = agenda;
        this.visits = visits;
        this.checkout = checkout;
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
                        plain(pro, DiaryPhrase.CAME_AFTER_ALL, new VisitAction.CameAfterAll(visit.id())),
                        note(pro, visit));
            case CANCELLED -> cancelled(pro, visit);
            case EXPIRED -> List.of(otherVisit(pro, visit, DiaryPhrase.NEW_TIMES));
        };
    }

    /** What the client may have said to another time. */
    static List<Button> answers(Pro pro, Visit visit) {
        return List.of(
                Button.good(pro.voice().plain(DiaryPhrase.TAKES_IT), new VisitAction.TakesProposal(visit.id(), false)),
                plain(pro, DiaryPhrase.TAKES_IT_NOT, new VisitAction.WithdrawProposal(visit.id())));
    }

    private List<Button> request(Pro pro, Visit visit) {
        Button decline =
                Button.danger(pro.voice().plain(DiaryPhrase.DECLINE), new VisitAction.Cancel(visit.id(), false));
        if (!visit.awaitsAnswer(clock.instant())) {
            return List.of(otherVisit(pro, visit, DiaryPhrase.NEW_TIMES), decline);
        }
        List<Button> buttons = new ArrayList<>();
        if (visit.start().isAfter(clock.instant())) {
            buttons.add(
                    Button.good(pro.voice().plain(DiaryPhrase.CONFIRM), new VisitAction.Confirm(visit.id(), false)));
        }
        buttons.add(decline);
        buttons.add(plain(pro, DiaryPhrase.PROPOSE, pick(pro, visit, Purpose.PROPOSE)));
        buttons.add(note(pro, visit));
        return buttons;
    }

    private List<Button> ahead(Pro pro, Visit visit) {
        List<Button> buttons = new ArrayList<>();
        buttons.add(plain(pro, DiaryPhrase.MOVE, new VisitAction.AskMoveScope(visit.id())));
        buttons.add(Button.danger(pro.voice().plain(DiaryPhrase.CANCEL), new VisitAction.AskCancel(visit.id())));
        if (visit.payment() == PaymentState.DEPOSIT_DUE) {
            buttons.add(
                    Button.good(pro.voice().plain(DiaryPhrase.DEPOSIT_CAME), new VisitAction.AskDeposit(visit.id())));
        } else if (visit.payment() == PaymentState.NOTHING_DUE && visit.price().isPositive()) {
            buttons.add(wantDeposit(pro, visit));
        }
        buttons.add(plain(pro, DiaryPhrase.REPEAT, new VisitAction.AskRepeat(visit.id())));
        buttons.add(note(pro, visit));
        return buttons;
    }

    private Button wantDeposit(Pro pro, Visit visit) {
        String label = pro.voice().plain(DiaryPhrase.WANT_DEPOSIT);
        VisitAction action = new VisitAction.WantDeposit(visit.id());
        return isOftenAbsent(pro, visit) ? Button.main(label, action) : Button.of(label, action);
    }

    public boolean isOftenAbsent(Pro pro, Visit visit) {
        return visits.noShows(pro.salonId(), visit.clientId()) >= OFTEN_ABSENT;
    }

    private List<Button> outcomes(Pro pro, Visit visit) {
        List<Button> buttons = new ArrayList<>(paid(pro, visit));
        Instant lateEnough = visit.start().plus(Agenda.GRACE);
        if (!lateEnough.isAfter(clock.instant())) {
            buttons.add(plain(pro, DiaryPhrase.NOT_COME, new VisitAction.NoShow(visit.id())));
        }
        buttons.add(plain(pro, DiaryPhrase.POSTPONED, pick(pro, visit, Purpose.MOVE)));
        buttons.add(plain(pro, DiaryPhrase.CANCEL, new VisitAction.AskCancel(visit.id())));
        buttons.add(note(pro, visit));
        return buttons;
    }

    private List<Button> paid(Pro pro, Visit visit) {
        Money left = checkout.leftToPay(pro.salonId(), visit);
        Button other = plain(pro, DiaryPhrase.OTHER_AMOUNT, new VisitAction.OtherAmount(visit.id()));
        Button tip = plain(pro, DiaryPhrase.WITH_TIP, new VisitAction.AskTip(visit.id(), left, PaymentMethod.CARD));
        if (!left.isPositive()) {
            DiaryPhrase label = visit.price().isPositive() ? DiaryPhrase.CAME_PAID : DiaryPhrase.CAME_FREE;
            return List.of(came(pro, visit, label, left, PaymentMethod.OTHER), other, tip);
        }
        List<Button> buttons = new ArrayList<>(List.of(
                came(pro, visit, DiaryPhrase.CAME, left, PaymentMethod.CARD),
                came(pro, visit, DiaryPhrase.CAME_CASH, left, PaymentMethod.CASH),
                other,
                tip));
        buttons.addAll(byVoucher(pro, visit, left));
        return buttons;
    }

    /** One more way to pay, where there is a voucher on which something is left. */
    public List<Button> byVoucher(Pro pro, Visit visit, Money amount) {
        return !amount.isPositive() || vouchers.open(pro.salonId(), 1).isEmpty()
                ? List.of()
                : List.of(plain(pro, DiaryPhrase.BY_VOUCHER, new VisitAction.PickVoucher(visit.id(), amount)));
    }

    private static Button came(Pro pro, Visit visit, DiaryPhrase label, Money left, PaymentMethod method) {
        String words = label.arguments().isEmpty()
                ? pro.voice().plain(label)
                : pro.voice().plain(label, left);
        return Button.good(words, new VisitAction.CloseOut(visit.id(), left, method));
    }

    private List<Button> behind(Pro pro, Visit visit) {
        List<Button> buttons = new ArrayList<>(takingBack(pro, visit, DiaryPhrase.REOPEN));
        buttons.add(plain(pro, DiaryPhrase.REPEAT, new VisitAction.AskRepeat(visit.id())));
        buttons.add(otherVisit(pro, visit, DiaryPhrase.ANOTHER_VISIT));
        buttons.add(note(pro, visit));
        return buttons;
    }

    private List<Button> cancelled(Pro pro, Visit visit) {
        List<Button> buttons = new ArrayList<>(
                takingBack(pro, visit, visit.series() == null ? DiaryPhrase.RESTORE : DiaryPhrase.RESTORE_SERIES));
        buttons.add(otherVisit(pro, visit, DiaryPhrase.ANOTHER_VISIT));
        return buttons;
    }

    /** What was settled stays correctable, long after the screen that offered to undo it is gone. */
    private List<Button> takingBack(Pro pro, Visit visit, DiaryPhrase label) {
        return agenda.lastChange(pro.salonId(), visit.id()).stream()
                .map(entry -> plain(pro, label, new JournalAction.Undo(entry)))
                .toList();
    }

    /** A new appointment for the same client and the same treatment. */
    private Button otherVisit(Pro pro, Visit visit, DiaryPhrase label) {
        return plain(pro, label, new BookingAction.WithTreatment(visit.clientId(), visit.treatmentId(), today(pro)));
    }

    private static Button note(Pro pro, Visit visit) {
        return plain(
                pro,
                visit.note().isEmpty() ? DiaryPhrase.ADD_NOTE : DiaryPhrase.CHANGE_NOTE,
                new VisitAction.AskNote(visit.id()));
    }

    private VisitAction pick(Pro pro, Visit visit, Purpose purpose) {
        return new VisitAction.PickDay(visit.id(), purpose, today(pro));
    }

    private LocalDate today(Pro pro) {
        return pro.dayOf(clock.instant());
    }

    private static Button plain(Pro pro, DiaryPhrase label, Action action) {
        return Button.of(pro.voice().plain(label), action);
    }
}
