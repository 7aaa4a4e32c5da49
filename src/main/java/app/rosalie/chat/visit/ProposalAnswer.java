package app.rosalie.chat.visit;

import app.rosalie.agenda.AppointmentId;
import app.rosalie.agenda.ChangeOutcome;
import app.rosalie.agenda.Rescheduling;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.Visits;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.RescheduleAction.Purpose;
import app.rosalie.chat.action.VisitAction;
import app.rosalie.chat.kit.visit.ClashWarning;
import app.rosalie.chat.kit.visit.VisitResult;
import app.rosalie.salon.JournalEntryId;
import java.time.LocalDateTime;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the client said to another time that was proposed to her. */
@Component
class ProposalAnswer {

    private final Rescheduling rescheduling;
    private final Visits visits;
    private final VisitResult result;
    private final ConfirmDialog confirmDialog;
    private final ClashWarning warning;

    ProposalAnswer(
            Rescheduling rescheduling,
            Visits visits,
            VisitResult result,
            ConfirmDialog confirmDialog,
            ClashWarning warning) {
        this.rescheduling = rescheduling;
        this.visits = visits;
        this.result = result;
        this.confirmDialog = confirmDialog;
        this.warning = warning;
    }

    Reply accept(Pro pro, AppointmentId id, boolean forced) {
        ChangeOutcome change = rescheduling.accept(pro.salonId(), id, forced);
        if (change instanceof ChangeOutcome.Changed(Visit visit, JournalEntryId entry)) {
            return confirmDialog.confirmed(pro, visit, entry);
        }
        return visits.visit(pro.salonId(), id)
                .flatMap(visit -> Optional.ofNullable(visit.proposed()))
                .map(start -> inTheWay(pro, id, change, pro.salon().local(start)))
                .orElseGet(() -> result.refused(pro, change));
    }

    private Reply inTheWay(Pro pro, AppointmentId id, ChangeOutcome change, LocalDateTime start) {
        return warning.of(
                pro,
                change,
                start,
                ClashWarning.anyway(pro, VisitRoomPhrase.CONFIRM_ANYWAY, new VisitAction.TakesProposal(id, true)),
                ClashWarning.otherTime(pro, id, Purpose.PROPOSE, start));
    }

    Reply withdraw(Pro pro, AppointmentId id) {
        return result.onCard(pro, rescheduling.withdraw(pro.salonId(), id), VisitRoomPhrase.WITHDRAWN);
    }
}
