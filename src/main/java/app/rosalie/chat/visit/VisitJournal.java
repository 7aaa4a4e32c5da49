package app.rosalie.chat.visit;

import app.rosalie.agenda.AppointmentId;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.Visits;
import app.rosalie.chat.Pro;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.VisitAction;
import app.rosalie.chat.room.JournalTeller;
import app.rosalie.chat.words.Phrase;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.JournalGroup;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** How the journal tells of visits and of what was noted about them: « Emma Durand, mardi 3 mars 16:00 ». */
@Component
class VisitJournal implements JournalTeller {

    private final Visits visits;

    VisitJournal(Visits visits) {
        this.visits = visits;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("appointment", "note");
    }

    @Override
    public Phrase words() {
        return VisitRoomPhrase.JOURNAL;
    }

    @Override
    public Map<JournalEntryId, String> subjects(Pro pro, Collection<JournalGroup> groups) {
        return JournalTeller.told(
                groups,
                AppointmentId::new,
                ids -> visits.visits(pro.salonId(), ids),
                Visit::id,
                visit -> told(pro, visit));
    }

    @Override
    public Optional<Action> place(Pro pro, JournalGroup group, boolean there) {
        return there ? Optional.of(new VisitAction.Visit(new AppointmentId(group.subject()))) : Optional.empty();
    }

    private static String told(Pro pro, Visit visit) {
        return pro.voice()
                .plain(
                        VisitRoomPhrase.JOURNAL_VISIT,
                        visit.clientName(),
                        pro.dayOf(visit.start()),
                        pro.timeOf(visit.start()));
    }
}
