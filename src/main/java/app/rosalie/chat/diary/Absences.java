package app.rosalie.chat.diary;

import app.rosalie.agenda.Agenda;
import app.rosalie.agenda.Change;
import app.rosalie.agenda.Diary;
import app.rosalie.agenda.Visit;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.VisitWords;
import org.springframework.stereotype.Component;

/** Who did not come, and back again; what has become a habit is said. */
@Component
class Absences {

    private final Agenda agenda;
    private final Diary diary;
    private final Outcome outcome;
    private final VisitWords visitWords;

    Absences(Agenda agenda, Diary diary, Outcome outcome, VisitWords visitWords) {
        this.agenda = agenda;
        this.diary = diary;
        this.outcome = outcome;
        this.visitWords = visitWords;
    }

    /** After an outcome the next visit without one follows at once. */
    Reply missed(Pro pro, long id) {
        Change change = agenda.missed(pro.salonId(), id);
        if (!(change instanceof Change.Changed(Visit visit, long entry))) {
            return outcome.refused(pro, change);
        }
        Page page = outcome.told(pro, visit, pro.voice().say(DiaryPhrase.MARKED_NO_SHOW, visit.clientName()));
        visitWords.absences(pro, visit.clientId()).ifPresent(page::line);
        return Outcome.ended(pro, page, entry, diary.toCloseOut(pro.salonId(), 1));
    }

    Reply cameAfterAll(Pro pro, long id) {
        return outcome.of(pro, agenda.cameAfterAll(pro.salonId(), id), DiaryPhrase.MARKED_COME);
    }
}
