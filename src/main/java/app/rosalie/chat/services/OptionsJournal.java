package app.rosalie.chat.services;

import app.rosalie.chat.Pro;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.ServicesAction;
import app.rosalie.chat.room.JournalTeller;
import app.rosalie.chat.words.Phrase;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.JournalGroup;
import app.rosalie.salon.selection.OptionId;
import app.rosalie.salon.selection.TreatmentOption;
import app.rosalie.salon.selection.TreatmentOptions;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** How the journal tells of what may be added to treatments. */
@Component
class OptionsJournal implements JournalTeller {

    private final TreatmentOptions options;

    OptionsJournal(TreatmentOptions options) {
        this.options = options;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("option");
    }

    @Override
    public Phrase words() {
        return ServicesPhrase.JOURNAL;
    }

    @Override
    public Map<JournalEntryId, String> subjects(Pro pro, Collection<JournalGroup> groups) {
        return JournalTeller.told(
                groups,
                OptionId::new,
                ids -> options.find(pro.salonId(), ids),
                TreatmentOption::id,
                TreatmentOption::name);
    }

    @Override
    public Optional<Action> place(Pro pro, JournalGroup group, boolean there) {
        return Optional.of(
                there ? new ServicesAction.Option(new OptionId(group.subject())) : new ServicesAction.Open(0));
    }
}
