package app.rosalie.chat.leave;

import app.rosalie.agenda.opening.Closure;
import app.rosalie.agenda.opening.ClosureId;
import app.rosalie.agenda.opening.Closures;
import app.rosalie.chat.Pro;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.LeaveAction;
import app.rosalie.chat.kit.hours.HoursPhrase;
import app.rosalie.chat.room.JournalTeller;
import app.rosalie.chat.words.Phrase;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.JournalGroup;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** How the journal tells of days off: « du 3 août au 10 août ». */
@Component
class LeaveJournal implements JournalTeller {

    private final Closures closures;

    LeaveJournal(Closures closures) {
        this.closures = closures;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("closure");
    }

    @Override
    public Phrase words() {
        return HoursPhrase.JOURNAL;
    }

    @Override
    public Map<JournalEntryId, String> subjects(Pro pro, Collection<JournalGroup> groups) {
        return JournalTeller.told(
                groups,
                ClosureId::new,
                ids -> closures.find(pro.salonId(), ids),
                Closure::id,
                closure -> days(pro, closure));
    }

    @Override
    public Optional<Action> place(Pro pro, JournalGroup group, boolean there) {
        return Optional.of(new LeaveAction.Leaves());
    }

    private static String days(Pro pro, Closure closure) {
        return closure.firstDay().equals(closure.lastDay())
                ? pro.voice().day(closure.firstDay())
                : pro.voice().plain(LeavePhrase.JOURNAL_DAYS, closure.firstDay(), closure.lastDay());
    }
}
