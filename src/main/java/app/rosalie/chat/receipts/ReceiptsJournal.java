package app.rosalie.chat.receipts;

import app.rosalie.chat.Pro;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.ReceiptsAction;
import app.rosalie.chat.room.JournalTeller;
import app.rosalie.chat.words.PaymentWords;
import app.rosalie.chat.words.Phrase;
import app.rosalie.revenue.PaymentId;
import app.rosalie.revenue.Receipt;
import app.rosalie.revenue.Receipts;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.JournalGroup;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** How the journal tells of payments: « Emma Durand, 40 € par carte ». */
@Component
class ReceiptsJournal implements JournalTeller {

    private final Receipts receipts;

    ReceiptsJournal(Receipts receipts) {
        this.receipts = receipts;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("payment");
    }

    @Override
    public Phrase words() {
        return ReceiptsPhrase.JOURNAL;
    }

    @Override
    public Map<JournalEntryId, String> subjects(Pro pro, Collection<JournalGroup> groups) {
        return JournalTeller.told(
                groups,
                PaymentId::new,
                ids -> receipts.find(pro.salonId(), ids),
                Receipt::id,
                receipt -> told(pro, receipt));
    }

    @Override
    public Optional<Action> place(Pro pro, JournalGroup group, boolean there) {
        return Optional.of(
                there
                        ? new ReceiptsAction.Payment(new PaymentId(group.subject()))
                        : new ReceiptsAction.Book(pro.dayOf(group.at()), 0));
    }

    /** One payment put right may be two lines of the book. */
    @Override
    public long size(JournalGroup group) {
        return 1;
    }

    private static String told(Pro pro, Receipt receipt) {
        String who = ReceiptLine.who(receipt);
        // A correction may be two lines, of which one alone would tell a half-truth.
        return receipt.isCorrection()
                ? who
                : pro.voice()
                        .plain(
                                ReceiptsPhrase.JOURNAL_PAYMENT,
                                who,
                                PaymentWords.paid(pro.voice(), receipt.amount(), receipt.method()));
    }
}
