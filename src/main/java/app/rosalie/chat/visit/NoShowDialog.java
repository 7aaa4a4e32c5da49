package app.rosalie.chat.visit;

import app.rosalie.agenda.AppointmentId;
import app.rosalie.agenda.ChangeOutcome;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.VisitLifecycle;
import app.rosalie.agenda.Visits;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.kit.visit.VisitResult;
import app.rosalie.chat.kit.visit.VisitWords;
import app.rosalie.salon.JournalEntryId;
import org.springframework.stereotype.Component;

/** Who did not come, and back again; what has become a habit is said. */
@Component
class NoShowDialog {
    private final VisitLifecycle lifecycle;
    private final Visits visits;
    private final VisitResult result;
    private final VisitWords visitWords;

    NoShowDialog(VisitLifecycle lifecycle, Visits visits, VisitResult result, VisitWords visitWords) {
        this.lifecycle = lifecycle;
        this.visits = visits;
        this.result = result;
        this.visitWords = visitWords;
    }

    /** After an outcome the next visit without one follows at once. */
    Reply missed(Pro pro, AppointmentId id) {
        ChangeOutcome change = lifecycle.missed(pro.salonId(), id);
        if (!(change instanceof ChangeOutcome.Changed(Visit visit, JournalEntryId entry))) {
            return result.refused(pro, change);
        }
        Page page = result.told(pro, visit, pro.voice().say(VisitRoomPhrase.MARKED_NO_SHOW, visit.clientName()));
        visitWords.absences(pro, visit.clientId()).ifPresent(page::line);
        return VisitResult.ended(pro, page, entry, visits.toCloseOut(pro.salonId(), 1));
    }

    Reply cameAfterAll(Pro pro, AppointmentId id) {
        return result.of(pro, lifecycle.cameAfterAll(pro.salonId(), id), VisitRoomPhrase.MARKED_COME);
    }
}
