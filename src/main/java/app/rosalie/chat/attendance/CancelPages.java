package app.rosalie.chat.attendance;

import app.rosalie.agenda.BookingTerms;
import app.rosalie.agenda.ChangeOutcome;
import app.rosalie.agenda.ClientAgenda;
import app.rosalie.agenda.Party;
import app.rosalie.agenda.Status;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.online.ClientChanges;
import app.rosalie.chat.Page;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.AttendanceAction;
import app.rosalie.chat.words.PaymentWords;
import app.rosalie.salon.Money;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** She does not come: what was agreed is called off, what was asked for is withdrawn; first she reads what that means. */
@Component
class CancelPages {

    private final ClientChanges changes;
    private final ClientAgenda agenda;
    private final Deposits deposits;
    private final InstantSource clock;

    CancelPages(ClientChanges changes, ClientAgenda agenda, Deposits deposits, InstantSource clock) {
        this.changes = changes;
        this.agenda = agenda;
        this.deposits = deposits;
        this.clock = clock;
    }

    Reply ask(VisitOfClient hers) {
        if (!hers.isAhead(clock.instant())) {
            return hers.over();
        }
        return hers.visit().status() == Status.REQUESTED ? askWithdrawal(hers) : askCancellation(hers);
    }

    private static Reply askWithdrawal(VisitOfClient hers) {
        return hers.page()
                .say(AttendancePhrase.WITHDRAW_QUESTION, hers.visit().title(), hers.day(), hers.time())
                .row(hers.button(
                                AttendancePhrase.WITHDRAW,
                                new AttendanceAction.Cancel(
                                        hers.link(), hers.visit().id()))
                        .danger())
                .row(hers.change(AttendancePhrase.OTHER_TIME), hers.back())
                .show();
    }

    private Reply askCancellation(VisitOfClient hers) {
        boolean late = changes.isLate(hers.salon().id(), hers.visit());
        Page page =
                hers.page().say(AttendancePhrase.CANCEL_QUESTION, hers.visit().title(), hers.day(), hers.time());
        rules(hers, late, page);
        return page.row((late
                                ? hers.button(
                                        AttendancePhrase.CANCEL_LATE,
                                        new AttendanceAction.CancelLate(
                                                hers.link(), hers.visit().id()))
                                : hers.button(
                                        AttendancePhrase.CANCEL,
                                        new AttendanceAction.Cancel(
                                                hers.link(), hers.visit().id())))
                        .danger())
                .row(hers.change(AttendancePhrase.OTHER_TIME), hers.comes())
                .row(hers.back())
                .show();
    }

    /** What the rules say of it, in one sentence: nothing where she is in time and has paid nothing. */
    private void rules(VisitOfClient hers, boolean late, Page page) {
        Optional<Deposits.Paid> paid = deposits.paid(hers);
        if (late || paid.isPresent()) {
            Duration notice = agenda.terms(hers.salon().id(), hers.visit().id())
                    .map(BookingTerms::notice)
                    .orElse(Duration.ZERO);
            page.gap()
                    .say(
                            AttendancePhrase.CANCEL_RULES,
                            Boolean.toString(late),
                            notice,
                            paid.map(one -> one.kind().name()).orElse("none"),
                            PaymentWords.orNone(
                                    page.voice(),
                                    paid.map(Deposits.Paid::amount).orElse(Money.ZERO)));
        }
    }

    /** @param knowingLate whether she has read what it means that it is late; otherwise she is asked once more */
    Reply cancel(VisitOfClient hers, boolean knowingLate) {
        ChangeOutcome outcome = changes.cancel(hers.salon().id(), hers.visit().id(), knowingLate);
        if (outcome instanceof ChangeOutcome.Changed(var visit, var entry)) {
            boolean late = visit.cancellation() != null && visit.cancellation().late();
            return hers.visit().status() == Status.REQUESTED ? withdrawn(hers) : cancelled(hers, late);
        }
        return herDeed(hers.visit()).map(deed -> cancelled(hers, deed.late())).orElseGet(() -> ask(hers));
    }

    /** A second press on what is done by now is told the same again. */
    private static Optional<Visit.Cancellation> herDeed(Visit visit) {
        return Optional.ofNullable(visit.cancellation())
                .filter(deed -> visit.status() == Status.CANCELLED && deed.by() == Party.CLIENT);
    }

    private static Reply withdrawn(VisitOfClient hers) {
        return hers.page()
                .say(
                        AttendancePhrase.WITHDRAWN,
                        hers.visit().title(),
                        hers.day(),
                        hers.time(),
                        hers.salon().name())
                .row(hers.back(), hers.toAll())
                .show();
    }

    private static Reply cancelled(VisitOfClient hers, boolean late) {
        return hers.page()
                .say(
                        AttendancePhrase.CANCELLED,
                        hers.visit().title(),
                        hers.day(),
                        hers.time(),
                        hers.salon().name(),
                        Boolean.toString(late))
                .row(hers.back(), hers.toAll())
                .show();
    }
}
