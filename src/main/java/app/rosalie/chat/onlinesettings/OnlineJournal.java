package app.rosalie.chat.onlinesettings;

import app.rosalie.chat.Pro;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.OnlineSettingsAction;
import app.rosalie.chat.room.JournalTeller;
import app.rosalie.chat.words.Phrase;
import app.rosalie.salon.JournalGroup;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** How the journal tells of the terms on which clients book themselves. */
@Component
class OnlineJournal implements JournalTeller {

    @Override
    public Set<String> kinds() {
        return Set.of("online");
    }

    @Override
    public Phrase words() {
        return OnlineSettingsPhrase.JOURNAL;
    }

    @Override
    public Optional<Action> place(Pro pro, JournalGroup group, boolean there) {
        return Optional.of(new OnlineSettingsAction.Open());
    }
}
