package app.rosalie.chat.opening;

import app.rosalie.chat.Pro;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.OpeningAction;
import app.rosalie.chat.kit.hours.HoursPhrase;
import app.rosalie.chat.room.JournalTeller;
import app.rosalie.chat.words.Phrase;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.JournalGroup;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How the journal tells of single days that were opened or closed. Their subject is the day since 1970. */
@Component
class OpeningJournal implements JournalTeller {

    @Override
    public Set<String> kinds() {
        return Set.of("day");
    }

    @Override
    public Phrase words() {
        return HoursPhrase.JOURNAL;
    }

    @Override
    public Map<JournalEntryId, String> subjects(Pro pro, Collection<JournalGroup> groups) {
        return groups.stream()
                .collect(Collectors.toMap(
                        JournalGroup::entry, group -> pro.voice().day(LocalDate.ofEpochDay(group.subject()))));
    }

    @Override
    public Optional<Action> place(Pro pro, JournalGroup group, boolean there) {
        return Optional.of(new OpeningAction.Day(LocalDate.ofEpochDay(group.subject())));
    }
}
