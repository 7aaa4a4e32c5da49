package app.rosalie.chat.diary;

import app.rosalie.agenda.Agenda;
import app.rosalie.agenda.Visit;
import app.rosalie.chat.Button;
import app.rosalie.chat.DiaryAction;
import app.rosalie.chat.DiaryQuestion;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import org.springframework.stereotype.Component;

/** The pro's own words about a visit: written, shown on its card, dropped. */
@Component
class NotePad {

    private static final int LONGEST = 500;

    private final Agenda agenda;
    private final Outcome outcome;

    NotePad(Agenda agenda, Outcome outcome) {
        this.agenda = agenda;
        this.outcome = outcome;
    }

    Reply ask(Pro pro, long id) {
        return outcome.about(pro, id, visit -> true, visit -> {
            Page page = asking(pro, visit).say(DiaryPhrase.ASK_NOTE, visit.clientName());
            if (!visit.note().isEmpty()) {
                page.gap()
                        .say(DiaryPhrase.VISIT_NOTE, visit.note())
                        .row(Button.of(pro.voice().plain(DiaryPhrase.DROP_NOTE), new DiaryAction.DropNote(id)));
            }
            return page.show();
        });
    }

    Reply hear(Pro pro, long id, String text) {
        String words = text.replaceAll("[\\p{Cntrl}&&[^\n]]", "").strip();
        return outcome.about(
                pro,
                id,
                visit -> true,
                visit -> words.isEmpty() || words.length() > LONGEST
                        ? asking(pro, visit)
                                .say(DiaryPhrase.NOTE_TOO_LONG, words.length(), LONGEST)
                                .show()
                        : outcome.of(pro, agenda.note(pro.salonId(), id, words), DiaryPhrase.NOTED));
    }

    Reply drop(Pro pro, long id) {
        return outcome.of(pro, agenda.note(pro.salonId(), id, ""), DiaryPhrase.NOTE_DROPPED);
    }

    private static Page asking(Pro pro, Visit visit) {
        return Card.page(pro, visit).asking(new DiaryQuestion.Note(visit.id()));
    }
}
