package app.rosalie.chat.visit;

import app.rosalie.agenda.AppointmentId;
import app.rosalie.agenda.ChangeOutcome;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.VisitLifecycle;
import app.rosalie.agenda.Visits;
import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.CheckoutAction;
import app.rosalie.chat.action.RescheduleAction;
import app.rosalie.chat.action.RescheduleAction.Purpose;
import app.rosalie.chat.action.VisitAction;
import app.rosalie.chat.kit.visit.ClashWarning;
import app.rosalie.chat.kit.visit.ClientNotice;
import app.rosalie.chat.kit.visit.VisitActions;
import app.rosalie.chat.kit.visit.VisitPhrase;
import app.rosalie.chat.kit.visit.VisitResult;
import app.rosalie.salon.JournalEntryId;
import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** Saying yes to a request, and then to think of the others who asked for the same time. */
@Component
class ConfirmDialog {
    private final VisitLifecycle lifecycle;
    private final Visits visits;
    private final VisitResult result;
    private final ClashWarning warning;
    private final ClientNotice notice;
    private final VisitActions visitActions;
    private final InstantSource clock;

    ConfirmDialog(
            VisitLifecycle lifecycle,
            Visits visits,
            VisitResult result,
            ClashWarning warning,
            ClientNotice notice,
            VisitActions visitActions,
            InstantSource clock) {
        this.lifecycle = lifecycle;
        this.visits = visits;
        this.result = result;
        this.warning = warning;
        this.notice = notice;
        this.visitActions = visitActions;
        this.clock = clock;
    }

    Reply confirm(Pro pro, AppointmentId id, boolean forced) {
        return switch (lifecycle.confirm(pro.salonId(), id, forced)) {
            case ChangeOutcome.Changed(Visit visit, JournalEntryId entry) -> confirmed(pro, visit, entry);
            case ChangeOutcome.Clash clash ->
                warning.of(
                        pro,
                        clash,
                        pro.salon().local(clash.visit().start()),
                        ClashWarning.anyway(pro, VisitRoomPhrase.CONFIRM_ANYWAY, new VisitAction.Confirm(id, true)),
                        proposing(pro, clash.visit(), pro.voice().plain(VisitPhrase.PROPOSE)));
            case ChangeOutcome.Closed closed -> result.refused(pro, closed);
            case ChangeOutcome.Refused refused -> result.refused(pro, refused);
            case ChangeOutcome.Unknown unknown -> result.refused(pro, unknown);
        };
    }

    /** Also what follows when a client takes a time that was proposed to her. */
    Reply confirmed(Pro pro, Visit visit, JournalEntryId entry) {
        Page page = result.told(pro, visit, pro.voice().say(VisitRoomPhrase.CONFIRMED, visit.clientName()));
        List<Visit> beside = visits.requestsBeside(pro.salonId(), visit).stream()
                .filter(other -> other.awaitsAnswer(clock.instant()) && other.proposed() == null)
                .toList();
        if (!beside.isEmpty()) {
            page.gap().say(VisitRoomPhrase.ALSO_ASKED, beside.size());
            result.lines(pro, page, beside);
        }
        beside.forEach(other ->
                page.row(proposing(pro, other, pro.voice().plain(VisitRoomPhrase.PROPOSE_TO, other.clientName()))));
        if (visitActions.isOftenAbsent(pro, visit)) {
            page.row(pro.button(VisitPhrase.WANT_DEPOSIT, new CheckoutAction.WantDeposit(visit.id())));
        }
        notice.add(pro, page, visit, VisitRoomPhrase.TELL_CONFIRMED);
        return VisitResult.ended(pro, page, entry, next(pro, beside));
    }

    private List<Visit> next(Pro pro, List<Visit> beside) {
        return beside.isEmpty() ? visits.toConfirm(pro.salonId(), 1) : List.of();
    }

    private Button proposing(Pro pro, Visit visit, String label) {
        return Button.of(label, new RescheduleAction.PickDay(visit.id(), Purpose.PROPOSE, pro.dayOf(clock.instant())))
                .main();
    }
}
