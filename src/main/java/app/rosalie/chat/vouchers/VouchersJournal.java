package app.rosalie.chat.vouchers;

import app.rosalie.chat.Pro;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.VouchersAction;
import app.rosalie.chat.room.JournalTeller;
import app.rosalie.chat.words.Phrase;
import app.rosalie.revenue.Voucher;
import app.rosalie.revenue.VoucherId;
import app.rosalie.revenue.Vouchers;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.JournalGroup;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** How the journal tells of gift vouchers: by code and amount. */
@Component
class VouchersJournal implements JournalTeller {

    private final Vouchers vouchers;

    VouchersJournal(Vouchers vouchers) {
        this.vouchers = vouchers;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("voucher");
    }

    @Override
    public Phrase words() {
        return VouchersPhrase.JOURNAL;
    }

    @Override
    public Map<JournalEntryId, String> subjects(Pro pro, Collection<JournalGroup> groups) {
        return JournalTeller.told(
                groups,
                VoucherId::new,
                ids -> vouchers.find(pro.salonId(), ids),
                Voucher::id,
                voucher -> told(pro, voucher));
    }

    @Override
    public Optional<Action> place(Pro pro, JournalGroup group, boolean there) {
        return Optional.of(
                there ? new VouchersAction.Voucher(new VoucherId(group.subject())) : new VouchersAction.Vouchers());
    }

    private static String told(Pro pro, Voucher voucher) {
        return pro.voice().plain(VouchersPhrase.JOURNAL_VOUCHER, voucher.code(), voucher.amount());
    }
}
