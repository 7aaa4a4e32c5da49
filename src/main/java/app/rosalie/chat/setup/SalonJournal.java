package app.rosalie.chat.setup;

import app.rosalie.chat.Pro;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.HomeAction;
import app.rosalie.chat.room.JournalTeller;
import app.rosalie.chat.words.Phrase;
import app.rosalie.salon.JournalGroup;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** How the journal tells of the salon itself: of it there is but one. */
@Component
class SalonJournal implements JournalTeller {

    @Override
    public Set<String> kinds() {
        return Set.of("salon");
    }

    @Override
    public Phrase words() {
        return SetupPhrase.JOURNAL;
    }

    @Override
    public Optional<Action> place(Pro pro, JournalGroup group, boolean there) {
        return Optional.of(new HomeAction.Settings());
    }
}
