package app.rosalie.chat.policy;

import app.rosalie.chat.Pro;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.PolicyAction;
import app.rosalie.chat.room.JournalTeller;
import app.rosalie.chat.words.Phrase;
import app.rosalie.salon.JournalGroup;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** How the journal tells of the rules of the house. */
@Component
class PolicyJournal implements JournalTeller {

    @Override
    public Set<String> kinds() {
        return Set.of("policy");
    }

    @Override
    public Phrase words() {
        return PolicyPhrase.JOURNAL;
    }

    @Override
    public Optional<Action> place(Pro pro, JournalGroup group, boolean there) {
        return Optional.of(new PolicyAction.Open());
    }
}
