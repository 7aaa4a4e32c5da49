package app.rosalie.chat.reschedule;

import app.rosalie.agenda.AppointmentId;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.VisitAct;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.RescheduleAction.Purpose;
import app.rosalie.chat.kit.visit.VisitCard;
import app.rosalie.chat.kit.visit.VisitResult;
import app.rosalie.chat.question.RescheduleQuestion;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** The visits that can have another time. */
@Component
class Reschedulable {

    private final VisitResult result;
    private final InstantSource clock;

    Reschedulable(VisitResult result, InstantSource clock) {
        this.result = result;
        this.clock = clock;
    }

    /** Goes on with a visit that can have another time for this purpose; otherwise shows how it stands. */
    Reply about(Pro pro, AppointmentId id, Purpose purpose, Function<Visit, Reply> goOn) {
        return result.about(pro, id, visit -> suits(visit, purpose), goOn);
    }

    private boolean suits(Visit visit, Purpose purpose) {
        return purpose == Purpose.PROPOSE ? visit.possible(clock.instant()).contains(VisitAct.PROPOSE) : visit.isOpen();
    }

    /** A page on which another time can be typed; without a day it is one on this day. */
    static Page page(Pro pro, Visit visit, Purpose purpose, LocalDate day) {
        return VisitCard.page(pro, visit).asking(new RescheduleQuestion.Time(visit.id(), purpose, day));
    }
}
