package app.rosalie.chat.reschedule;

import app.rosalie.agenda.AppointmentId;
import app.rosalie.agenda.Visit;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.RescheduleAction.Purpose;
import java.time.InstantSource;
import java.time.LocalDateTime;
import org.springframework.stereotype.Component;

/** What becomes of a time that was picked or typed. */
@Component
class NewTime {

    private final Reschedulable reschedulable;
    private final MoveDialog moveDialog;
    private final ProposalDialog proposalDialog;
    private final InstantSource clock;

    NewTime(Reschedulable reschedulable, MoveDialog moveDialog, ProposalDialog proposalDialog, InstantSource clock) {
        this.reschedulable = reschedulable;
        this.moveDialog = moveDialog;
        this.proposalDialog = proposalDialog;
        this.clock = clock;
    }

    Reply pick(Pro pro, AppointmentId id, Purpose purpose, LocalDateTime start, boolean forced) {
        return reschedulable.about(pro, id, purpose, visit -> pick(pro, visit, purpose, start, forced));
    }

    Reply pick(Pro pro, Visit visit, Purpose purpose, LocalDateTime start, boolean forced) {
        return switch (purpose) {
            case MOVE -> moveDialog.move(pro, visit, start, forced);
            case MOVE_FOLLOWING, MOVE_ALL -> moveDialog.moveSeries(pro, visit, purpose, start, forced);
            case PROPOSE ->
                isPast(pro, start)
                        ? Reschedulable.page(pro, visit, purpose, start.toLocalDate())
                                .say(ReschedulePhrase.PAST_TIME)
                                .show()
                        : proposalDialog.propose(pro, visit, start, forced);
        };
    }

    private boolean isPast(Pro pro, LocalDateTime start) {
        return !start.atZone(pro.salon().zone()).toInstant().isAfter(clock.instant());
    }
}
