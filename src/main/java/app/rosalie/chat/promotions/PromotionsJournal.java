package app.rosalie.chat.promotions;

import app.rosalie.chat.Pro;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.PromotionsAction;
import app.rosalie.chat.room.JournalTeller;
import app.rosalie.chat.words.Phrase;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.JournalGroup;
import app.rosalie.salon.promotion.Promotion;
import app.rosalie.salon.promotion.PromotionId;
import app.rosalie.salon.promotion.Promotions;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** How the journal tells of promotions. */
@Component
class PromotionsJournal implements JournalTeller {

    private final Promotions promotions;

    PromotionsJournal(Promotions promotions) {
        this.promotions = promotions;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("promotion");
    }

    @Override
    public Phrase words() {
        return PromotionsPhrase.JOURNAL;
    }

    @Override
    public Map<JournalEntryId, String> subjects(Pro pro, Collection<JournalGroup> groups) {
        return JournalTeller.told(
                groups,
                PromotionId::new,
                ids -> promotions.find(pro.salonId(), ids),
                Promotion::id,
                promotion -> promotion.terms().name());
    }

    @Override
    public Optional<Action> place(Pro pro, JournalGroup group, boolean there) {
        return Optional.of(
                there ? new PromotionsAction.Card(new PromotionId(group.subject())) : new PromotionsAction.Open());
    }
}
