package app.rosalie.chat.journal;

import app.rosalie.chat.Pro;
import app.rosalie.chat.room.JournalTeller;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.JournalGroup;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** All tellers of the rooms by the kind of entry that each tells. */
@Component
class JournalTellers {

    private final Map<String, JournalTeller> byKind = new HashMap<>();

    JournalTellers(List<JournalTeller> tellers) {
        tellers.forEach(teller -> teller.kinds().forEach(kind -> {
            if (byKind.put(kind, teller) != null) {
                throw new IllegalStateException("Two rooms tell of " + kind);
            }
        }));
    }

    /** Empty for a kind that a later release may have written. */
    Optional<JournalTeller> of(JournalGroup group) {
        return Optional.ofNullable(byKind.get(group.kind()));
    }

    /** What was done to what, by the entry of each group; looked up once for each kind. */
    Map<JournalEntryId, String> subjects(Pro pro, Collection<JournalGroup> groups) {
        Map<JournalEntryId, String> told = new HashMap<>();
        groups.stream()
                .collect(Collectors.groupingBy(JournalGroup::kind))
                .values()
                .forEach(alike -> of(alike.getFirst()).ifPresent(teller -> told.putAll(teller.subjects(pro, alike))));
        return told;
    }
}
