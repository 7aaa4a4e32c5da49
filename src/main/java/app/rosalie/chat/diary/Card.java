package app.rosalie.chat.diary;

import app.rosalie.agenda.Agenda;
import app.rosalie.agenda.PaymentState;
import app.rosalie.agenda.Visit;
import app.rosalie.chat.Button;
import app.rosalie.chat.DiaryAction;
import app.rosalie.chat.JournalAction;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.VisitWords;
import app.rosalie.clients.Client;
import app.rosalie.clients.Clients;
import app.rosalie.revenue.Means;
import app.rosalie.revenue.Revenue;
import app.rosalie.salon.Money;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The card of one visit, with exactly the buttons that its state allows. */
@Component
class Card {

    private final Agenda agenda;
    private final Clients clients;
    private final Revenue revenue;
    private final VisitWords visitWords;
    private final InstantSource clock;

    Card(Agenda agenda, Clients clients, Revenue revenue, VisitWords visitWords, InstantSource clock) {
        this.agenda = agenda;
        this.clients = clients;
        this.revenue = revenue;
        this.visitWords = visitWords;
        this.clock = clock;
    }

    Reply show(Pro pro, Visit visit) {
        return page(pro, visit).show();
    }

    Page page(Pro pro, Visit visit) {
        Page page = Page.below(pro.voice(), pro.voice().shortDay(pro.dayOf(visit.start())), visit.clientName());
        page.say(DiaryPhrase.VISIT_TITLE, visit.clientName(), pro.dayOf(visit.start()));
        page.say(
                DiaryPhrase.VISIT_WHEN,
                pro.timeOf(visit.start()),
                pro.timeOf(visit.end()),
                visit.span().length());
        page.say(DiaryPhrase.VISIT_WHAT, visit.title(), visit.price());
        page.say(DiaryPhrase.VISIT_STATE, visitWords.mark(pro, visit), visitWords.state(pro, visit));
        String phone = clients.find(pro.salonId(), visit.clientId())
                .map(Client::readablePhone)
                .orElse("");
        if (!phone.isEmpty()) {
            page.say(DiaryPhrase.VISIT_PHONE, phone);
        }
        return page.rows(2, actions(pro, visit)).back(new DiaryAction.Day(pro.dayOf(visit.start())));
    }

    private List<Button> actions(Pro pro, Visit visit) {
        return switch (visit.status()) {
            case REQUESTED -> request(pro, visit);
            case CONFIRMED -> visit.awaitsOutcome(clock.instant()) ? outcomes(pro, visit) : ahead(pro, visit);
            case NO_SHOW ->
                List.of(Button.of(
                        pro.voice().plain(DiaryPhrase.CAME_AFTER_ALL), new DiaryAction.CameAfterAll(visit.id())));
            case DONE -> takingBack(pro, visit, DiaryPhrase.REOPEN);
            case CANCELLED -> takingBack(pro, visit, DiaryPhrase.RESTORE);
            case EXPIRED -> List.of();
        };
    }

    /** What was settled stays correctable, long after the screen that offered to undo it is gone. */
    private List<Button> takingBack(Pro pro, Visit visit, DiaryPhrase label) {
        return agenda.lastChange(pro.salonId(), visit.id()).stream()
                .<Button>map(entry -> Button.of(pro.voice().plain(label), new JournalAction.Undo(entry)))
                .toList();
    }

    private List<Button> request(Pro pro, Visit visit) {
        if (!visit.start().isAfter(clock.instant())) {
            return List.of();
        }
        return List.of(
                Button.good(pro.voice().plain(DiaryPhrase.CONFIRM), new DiaryAction.Confirm(visit.id(), false)),
                Button.danger(pro.voice().plain(DiaryPhrase.DECLINE), new DiaryAction.Cancel(visit.id(), false)));
    }

    private static List<Button> ahead(Pro pro, Visit visit) {
        Button cancel = Button.danger(pro.voice().plain(DiaryPhrase.CANCEL), new DiaryAction.AskCancel(visit.id()));
        if (visit.payment() != PaymentState.DEPOSIT_DUE) {
            return List.of(cancel);
        }
        return List.of(
                Button.good(pro.voice().plain(DiaryPhrase.DEPOSIT_CAME), new DiaryAction.AskDeposit(visit.id())),
                cancel);
    }

    private List<Button> outcomes(Pro pro, Visit visit) {
        List<Button> buttons = new ArrayList<>();
        Money left = revenue.leftToPay(pro.salonId(), visit);
        long cents = left.cents();
        if (cents > 0) {
            buttons.add(Button.good(
                    pro.voice().plain(DiaryPhrase.CAME, left),
                    new DiaryAction.CloseOut(visit.id(), cents, Means.CARD)));
            buttons.add(Button.good(
                    pro.voice().plain(DiaryPhrase.CAME_CASH, left),
                    new DiaryAction.CloseOut(visit.id(), cents, Means.CASH)));
        } else {
            buttons.add(Button.good(
                    pro.voice().plain(visit.price().isPositive() ? DiaryPhrase.CAME_PAID : DiaryPhrase.CAME_FREE),
                    new DiaryAction.CloseOut(visit.id(), 0, Means.OTHER)));
        }
        buttons.add(Button.of(pro.voice().plain(DiaryPhrase.OTHER_AMOUNT), new DiaryAction.OtherAmount(visit.id())));
        Instant lateEnough = visit.start().plus(Agenda.GRACE);
        if (!lateEnough.isAfter(clock.instant())) {
            buttons.add(Button.of(pro.voice().plain(DiaryPhrase.NOT_COME), new DiaryAction.NoShow(visit.id())));
        }
        buttons.add(Button.of(pro.voice().plain(DiaryPhrase.CANCEL), new DiaryAction.AskCancel(visit.id())));
        return buttons;
    }

    /** Cancelling asks first: it is the one press that disappoints somebody. */
    Reply askCancel(Pro pro, Optional<Visit> found) {
        if (found.isEmpty() || !isOpen(found.get())) {
            return found.map(visit -> show(pro, visit).toast(pro.voice().plain(DiaryPhrase.UNCHANGED)))
                    .orElseGet(() -> unknown(pro));
        }
        Visit visit = found.get();
        return Page.below(pro.voice(), pro.voice().shortDay(pro.dayOf(visit.start())), visit.clientName())
                .say(DiaryPhrase.ASK_CANCEL, visit.clientName(), pro.dayOf(visit.start()), pro.timeOf(visit.start()))
                .row(Button.danger(
                        pro.voice().plain(DiaryPhrase.CANCELLED_BY_CLIENT), new DiaryAction.Cancel(visit.id(), true)))
                .row(Button.danger(
                        pro.voice().plain(DiaryPhrase.CANCELLED_BY_PRO), new DiaryAction.Cancel(visit.id(), false)))
                .row(Button.of(pro.voice().plain(DiaryPhrase.KEEP), new DiaryAction.Visit(visit.id())))
                .back(new DiaryAction.Visit(visit.id()))
                .show();
    }

    private static boolean isOpen(Visit visit) {
        return switch (visit.status()) {
            case REQUESTED, CONFIRMED -> visit.payment() != PaymentState.PAID;
            case DONE, NO_SHOW, CANCELLED, EXPIRED -> false;
        };
    }

    /** The visit is gone, or was never hers. */
    Reply unknown(Pro pro) {
        return Page.below(pro.voice(), pro.voice().plain(DiaryPhrase.DAY_CRUMB))
                .say(DiaryPhrase.UNKNOWN_VISIT)
                .back(new DiaryAction.Today())
                .show();
    }
}
