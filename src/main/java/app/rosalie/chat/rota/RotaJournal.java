package app.rosalie.chat.rota;

import app.rosalie.chat.Pro;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.RotaAction;
import app.rosalie.chat.kit.hours.HoursPhrase;
import app.rosalie.chat.room.JournalTeller;
import app.rosalie.chat.words.Phrase;
import app.rosalie.salon.JournalGroup;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** How the journal tells of weeks that take turns. */
@Component
class RotaJournal implements JournalTeller {

    @Override
    public Set<String> kinds() {
        return Set.of("rota");
    }

    @Override
    public Phrase words() {
        return HoursPhrase.JOURNAL;
    }

    @Override
    public Optional<Action> place(Pro pro, JournalGroup group, boolean there) {
        return Optional.of(new RotaAction.Rota());
    }
}
