package app.rosalie.chat.services;

import app.rosalie.chat.Pro;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.ServicesAction;
import app.rosalie.chat.room.JournalTeller;
import app.rosalie.chat.words.Phrase;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.JournalGroup;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.TreatmentId;
import app.rosalie.salon.Treatments;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** How the journal tells of treatments. */
@Component
class ServicesJournal implements JournalTeller {

    private final Treatments treatments;

    ServicesJournal(Treatments treatments) {
        this.treatments = treatments;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("treatment");
    }

    @Override
    public Phrase words() {
        return ServicesPhrase.JOURNAL;
    }

    @Override
    public Map<JournalEntryId, String> subjects(Pro pro, Collection<JournalGroup> groups) {
        return JournalTeller.told(
                groups, TreatmentId::new, ids -> treatments.find(pro.salonId(), ids), Treatment::id, Treatment::name);
    }

    @Override
    public Optional<Action> place(Pro pro, JournalGroup group, boolean there) {
        return Optional.of(
                there ? new ServicesAction.Card(new TreatmentId(group.subject())) : new ServicesAction.Open(0));
    }
}
