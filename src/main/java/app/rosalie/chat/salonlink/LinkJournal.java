package app.rosalie.chat.salonlink;

import app.rosalie.chat.Pro;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.SalonLinkAction;
import app.rosalie.chat.room.JournalTeller;
import app.rosalie.chat.words.Phrase;
import app.rosalie.salon.JournalGroup;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** How the journal tells of the salon's link and number. */
@Component
class LinkJournal implements JournalTeller {

    @Override
    public Set<String> kinds() {
        return Set.of("page", "reviewpage");
    }

    @Override
    public Phrase words() {
        return SalonLinkPhrase.JOURNAL;
    }

    @Override
    public Optional<Action> place(Pro pro, JournalGroup group, boolean there) {
        return Optional.of(new SalonLinkAction.Open());
    }
}
