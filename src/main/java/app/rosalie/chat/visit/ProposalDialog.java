package app.rosalie.chat.visit;

import app.rosalie.agenda.AppointmentId;
import app.rosalie.agenda.ChangeOutcome;
import app.rosalie.agenda.Rescheduling;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.VisitAct;
import app.rosalie.agenda.Visits;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.VisitAction;
import app.rosalie.chat.action.VisitAction.Purpose;
import app.rosalie.chat.kit.visit.ClashWarning;
import app.rosalie.chat.kit.visit.VisitCard;
import app.rosalie.chat.kit.visit.VisitResult;
import app.rosalie.salon.JournalEntryId;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Another time than the one asked for: proposed by the pro, then taken or not by the client. */
@Component
class ProposalDialog {

    private final Rescheduling rescheduling;
    private final Visits visits;
    private final VisitCard card;
    private final VisitResult result;
    private final ConfirmDialog confirmDialog;
    private final ClashWarning warning;
    private final InstantSource clock;

    ProposalDialog(
            Rescheduling rescheduling,
            Visits visits,
            VisitCard card,
            VisitResult result,
            ConfirmDialog confirmDialog,
            ClashWarning warning,
            InstantSource clock) {
        this.rescheduling = rescheduling;
        this.visits = visits;
        this.card = card;
        this.result = result;
        this.confirmDialog = confirmDialog;
        this.warning = warning;
        this.clock = clock;
    }

    /** A proposal binds nobody; but what stands in its way is shown before it is sent. */
    Reply propose(Pro pro, Visit visit, LocalDateTime start, boolean forced) {
        Optional<ChangeOutcome> inTheWay =
                forced ? Optional.empty() : rescheduling.inTheWay(pro.salonId(), visit, start);
        return inTheWay.map(change -> warning.of(
                        pro,
                        change,
                        start,
                        ClashWarning.anyway(
                                pro,
                                VisitRoomPhrase.PROPOSE_ANYWAY,
                                new VisitAction.Pick(
                                        visit.id(), Purpose.PROPOSE, start.toLocalDate(), start.toLocalTime(), true)),
                        ClashWarning.otherTime(pro, visit.id(), Purpose.PROPOSE, start)))
                .orElseGet(() -> proposed(pro, rescheduling.propose(pro.salonId(), visit.id(), start)));
    }

    private Reply proposed(Pro pro, ChangeOutcome change) {
        return change instanceof ChangeOutcome.Changed(Visit visit, JournalEntryId entry)
                ? card.filled(
                                pro,
                                visit,
                                VisitCard.page(pro, visit)
                                        .say(VisitRoomPhrase.PROPOSED)
                                        .gap())
                        .undo(entry)
                        .show()
                : result.refused(pro, change);
    }

    Reply accept(Pro pro, AppointmentId id, boolean forced) {
        ChangeOutcome change = rescheduling.accept(pro.salonId(), id, forced);
        if (change instanceof ChangeOutcome.Changed(Visit visit, JournalEntryId entry)) {
            return confirmDialog.confirmed(pro, visit, entry);
        }
        return visits.visit(pro.salonId(), id)
                .flatMap(visit -> Optional.ofNullable(visit.proposed()))
                .map(start -> warning.of(
                        pro,
                        change,
                        pro.salon().local(start),
                        ClashWarning.anyway(
                                pro, VisitRoomPhrase.CONFIRM_ANYWAY, new VisitAction.TakesProposal(id, true)),
                        ClashWarning.otherTime(
                                pro, id, Purpose.PROPOSE, pro.salon().local(start))))
                .orElseGet(() -> result.refused(pro, change));
    }

    Reply withdraw(Pro pro, AppointmentId id) {
        ChangeOutcome change = rescheduling.withdraw(pro.salonId(), id);
        return change instanceof ChangeOutcome.Changed(Visit visit, JournalEntryId entry)
                ? card.filled(
                                pro,
                                visit,
                                VisitCard.page(pro, visit)
                                        .say(VisitRoomPhrase.WITHDRAWN)
                                        .gap())
                        .undo(entry)
                        .show()
                : result.refused(pro, change);
    }

    /** Whether another time can be proposed for it. */
    boolean suits(Visit visit) {
        return visit.possible(clock.instant()).contains(VisitAct.PROPOSE);
    }
}
