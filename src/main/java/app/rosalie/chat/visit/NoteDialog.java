package app.rosalie.chat.visit;

import app.rosalie.agenda.AppointmentId;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.VisitNotes;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.VisitAction;
import app.rosalie.chat.kit.visit.VisitCard;
import app.rosalie.chat.kit.visit.VisitPhrase;
import app.rosalie.chat.kit.visit.VisitResult;
import app.rosalie.chat.question.VisitQuestion;
import org.springframework.stereotype.Component;

/** The pro's own words about a visit: written, shown on its card, dropped. */
@Component
class NoteDialog {
    private final VisitNotes notes;
    private final VisitResult result;

    NoteDialog(VisitNotes notes, VisitResult result) {
        this.notes = notes;
        this.result = result;
    }

    Reply ask(Pro pro, AppointmentId id) {
        return result.about(pro, id, visit -> true, visit -> {
            Page page = asking(pro, visit).say(VisitRoomPhrase.ASK_NOTE, visit.clientName());
            if (!visit.note().isEmpty()) {
                page.gap()
                        .say(VisitPhrase.VISIT_NOTE, visit.note())
                        .row(pro.button(VisitRoomPhrase.DROP_NOTE, new VisitAction.DropNote(id)));
            }
            return page.show();
        });
    }

    Reply hear(Pro pro, AppointmentId id, String text) {
        String words = text.replaceAll("[\\p{Cntrl}&&[^\n]]", "").strip();
        return result.about(
                pro,
                id,
                visit -> true,
                visit -> words.isEmpty() || words.length() > VisitNotes.LONGEST
                        ? asking(pro, visit)
                                .say(VisitRoomPhrase.NOTE_TOO_LONG, words.length(), VisitNotes.LONGEST)
                                .show()
                        : result.of(pro, notes.note(pro.salonId(), id, words), VisitRoomPhrase.NOTED));
    }

    Reply drop(Pro pro, AppointmentId id) {
        return result.of(pro, notes.note(pro.salonId(), id, ""), VisitRoomPhrase.NOTE_DROPPED);
    }

    private static Page asking(Pro pro, Visit visit) {
        return VisitCard.page(pro, visit).asking(new VisitQuestion.Note(visit.id()));
    }
}
