package app.rosalie.chat.reschedule;

import app.rosalie.agenda.ChangeOutcome;
import app.rosalie.agenda.Rescheduling;
import app.rosalie.agenda.Visit;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.RescheduleAction;
import app.rosalie.chat.action.RescheduleAction.Purpose;
import app.rosalie.chat.kit.visit.ClashWarning;
import app.rosalie.chat.kit.visit.VisitResult;
import java.time.LocalDateTime;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Another time than the one asked for, proposed to the client. */
@Component
class ProposalDialog {

    private final Rescheduling rescheduling;
    private final VisitResult result;
    private final ClashWarning warning;

    ProposalDialog(Rescheduling rescheduling, VisitResult result, ClashWarning warning) {
        this.rescheduling = rescheduling;
        this.result = result;
        this.warning = warning;
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
                                ReschedulePhrase.PROPOSE_ANYWAY,
                                new RescheduleAction.Pick(
                                        visit.id(), Purpose.PROPOSE, start.toLocalDate(), start.toLocalTime(), true)),
                        ClashWarning.otherTime(pro, visit.id(), Purpose.PROPOSE, start)))
                .orElseGet(() -> result.onCard(
                        pro, rescheduling.propose(pro.salonId(), visit.id(), start), ReschedulePhrase.PROPOSED));
    }
}
