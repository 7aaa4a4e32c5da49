package app.rosalie.chat.reviews;

import app.rosalie.chat.Pro;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.ReviewsAction;
import app.rosalie.chat.room.JournalTeller;
import app.rosalie.chat.words.Phrase;
import app.rosalie.reviews.ReviewId;
import app.rosalie.reviews.ReviewSummary;
import app.rosalie.reviews.Reviews;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.JournalGroup;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** How the journal tells of answers to reviews. */
@Component
class ReviewsJournal implements JournalTeller {

    private final Reviews reviews;

    ReviewsJournal(Reviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("answer", "report");
    }

    @Override
    public Phrase words() {
        return ReviewsPhrase.JOURNAL;
    }

    @Override
    public Map<JournalEntryId, String> subjects(Pro pro, Collection<JournalGroup> groups) {
        return JournalTeller.told(
                groups,
                ReviewId::new,
                ids -> reviews.find(pro.salonId(), ids),
                ReviewSummary::id,
                ReviewSummary::clientName);
    }

    @Override
    public Optional<Action> place(Pro pro, JournalGroup group, boolean there) {
        return there ? Optional.of(new ReviewsAction.Answer(new ReviewId(group.subject()))) : Optional.empty();
    }
}
