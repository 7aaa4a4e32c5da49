package app.rosalie.chat.depositterms;

import app.rosalie.chat.Pro;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.DepositTermsAction;
import app.rosalie.chat.room.JournalTeller;
import app.rosalie.chat.words.Phrase;
import app.rosalie.salon.JournalGroup;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** How the journal tells of the terms of deposits. */
@Component
class DepositTermsJournal implements JournalTeller {

    @Override
    public Set<String> kinds() {
        return Set.of("deposit-terms");
    }

    @Override
    public Phrase words() {
        return DepositTermsPhrase.JOURNAL;
    }

    @Override
    public Optional<Action> place(Pro pro, JournalGroup group, boolean there) {
        return Optional.of(new DepositTermsAction.Open());
    }
}
