package app.rosalie.chat.waiting;

import app.rosalie.agenda.waitlist.Wish;
import app.rosalie.agenda.waitlist.WishId;
import app.rosalie.agenda.waitlist.Wishes;
import app.rosalie.chat.Pro;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.WaitingAction;
import app.rosalie.chat.room.JournalTeller;
import app.rosalie.chat.words.Phrase;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.JournalGroup;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How the journal tells of the waiting list. */
@Component
class WaitingJournal implements JournalTeller {

    private static final String WISH = "wish";

    private final Wishes wishes;

    WaitingJournal(Wishes wishes) {
        this.wishes = wishes;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(WISH, "waitlist");
    }

    @Override
    public Phrase words() {
        return WaitingPhrase.JOURNAL;
    }

    /** The kind of the setting names the salon, which is nobody on the list. */
    @Override
    public Map<JournalEntryId, String> subjects(Pro pro, Collection<JournalGroup> groups) {
        Predicate<JournalGroup> isWish = group -> group.kind().equals(WISH);
        return JournalTeller.told(
                groups.stream().filter(isWish).collect(Collectors.toList()),
                WishId::new,
                ids -> wishes.find(pro.salonId(), ids),
                Wish::id,
                Wish::clientName);
    }

    @Override
    public Optional<Action> place(Pro pro, JournalGroup group, boolean there) {
        return Optional.of(
                group.kind().equals(WISH) && there
                        ? new WaitingAction.Show(new WishId(group.subject()))
                        : new WaitingAction.Open(0));
    }
}
