package app.rosalie.chat.sentence;

import app.rosalie.chat.Pro;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.AgendaAction;
import app.rosalie.chat.room.JournalTeller;
import app.rosalie.chat.words.Phrase;
import app.rosalie.salon.JournalGroup;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** How the journal tells of what was done at once: by that word alone. */
@Component
class SeveralJournal implements JournalTeller {

    @Override
    public Set<String> kinds() {
        return Set.of("several");
    }

    @Override
    public Phrase words() {
        return SentencePhrase.JOURNAL;
    }

    @Override
    public Optional<Action> place(Pro pro, JournalGroup group, boolean there) {
        return Optional.of(new AgendaAction.Today());
    }
}
