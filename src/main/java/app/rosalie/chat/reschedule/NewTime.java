package app.rosalie.chat.reschedule;

import app.rosalie.agenda.AppointmentId;
import app.rosalie.agenda.Rescheduling;
import app.rosalie.agenda.Visit;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.RescheduleAction;
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
    private final Rescheduling rescheduling;
    private final InstantSource clock;

    NewTime(
            Reschedulable reschedulable,
            MoveDialog moveDialog,
            ProposalDialog proposalDialog,
            Rescheduling rescheduling,
            InstantSource clock) {
        this.reschedulable = reschedulable;
        this.moveDialog = moveDialog;
        this.proposalDialog = proposalDialog;
        this.rescheduling = rescheduling;
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

    /** What was typed may be misread: it is shown before it is done, as what was pressed need not be. */
    Reply typed(Pro pro, Visit visit, Purpose purpose, LocalDateTime start) {
        boolean warned = rescheduling.inTheWay(pro.salonId(), visit, start).isPresent();
        return purpose != Purpose.MOVE || warned
                ? pick(pro, visit, purpose, start, false)
                : Reschedulable.page(pro, visit, purpose, start.toLocalDate())
                        .say(
                                ReschedulePhrase.MOVE_TO,
                                visit.clientName(),
                                visit.title(),
                                pro.dayOf(visit.start()),
                                pro.timeOf(visit.start()),
                                start.toLocalDate(),
                                start.toLocalTime())
                        .proposal(
                                pro.button(
                                                ReschedulePhrase.DO_MOVE,
                                                new RescheduleAction.Pick(
                                                        visit.id(),
                                                        purpose,
                                                        start.toLocalDate(),
                                                        start.toLocalTime(),
                                                        false))
                                        .good(),
                                pro.button(
                                        ReschedulePhrase.OTHER_TIME,
                                        new RescheduleAction.PickTime(visit.id(), purpose, start.toLocalDate())))
                        .show();
    }

    private boolean isPast(Pro pro, LocalDateTime start) {
        return !start.atZone(pro.salon().zone()).toInstant().isAfter(clock.instant());
    }
}
