package app.rosalie.chat.vouchers;

import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.ReceiptsAction;
import app.rosalie.chat.receipts.ReceiptsPhrase;
import app.rosalie.chat.receipts.ReceiptsRoom;
import app.rosalie.revenue.Voucher;
import app.rosalie.revenue.VoucherId;
import app.rosalie.revenue.Vouchers;
import app.rosalie.salon.Journal;
import app.rosalie.salon.JournalEntryId;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** The card of one gift voucher, with the words to send it with. */
@Component
public class VoucherCard {

    private final Vouchers vouchers;
    private final Journal journal;
    private final InstantSource clock;

    VoucherCard(Vouchers vouchers, Journal journal, InstantSource clock) {
        this.vouchers = vouchers;
        this.journal = journal;
        this.clock = clock;
    }

    public Reply show(Pro pro, VoucherId id) {
        return about(
                pro, id, voucher -> filled(pro, voucher, page(pro, voucher)).show());
    }

    /** What was done, the voucher as it is by now, and undo. */
    Reply done(Pro pro, Voucher voucher, String what, JournalEntryId entry) {
        return filled(pro, voucher, page(pro, voucher).line(what).gap())
                .undo(entry)
                .show();
    }

    /** Sold a moment ago by the same press, and still to be undone. */
    Reply again(Pro pro, Voucher voucher) {
        Page page = filled(pro, voucher, page(pro, voucher));
        journal.last(pro.salonId(), vouchers.kind(), voucher.id().value()).ifPresent(page::undo);
        return page.show();
    }

    /** Goes on with a voucher of hers, or says that it is there no more. */
    Reply about(Pro pro, VoucherId id, Function<Voucher, Reply> goOn) {
        return vouchers.find(pro.salonId(), id)
                .map(goOn)
                .orElseGet(() -> VoucherListPage.page(pro)
                        .say(ReceiptsPhrase.UNKNOWN_VOUCHER)
                        .back(new ReceiptsAction.Vouchers())
                        .show());
    }

    static Page page(Pro pro, Voucher voucher) {
        return Page.below(
                        pro.voice(),
                        pro.voice().plain(ReceiptsPhrase.CRUMB),
                        pro.voice().plain(ReceiptsPhrase.VOUCHERS_CRUMB),
                        voucher.code())
                .back(new ReceiptsAction.Vouchers());
    }

    private Page filled(Pro pro, Voucher voucher, Page page) {
        facts(pro, voucher, page);
        Button whom = ReceiptsRoom.press(
                pro,
                voucher.beneficiary().isEmpty() ? ReceiptsPhrase.WHOM_FOR : ReceiptsPhrase.CHANGE_WHOM,
                new ReceiptsAction.AskBeneficiary(voucher.id()));
        if (!voucher.balance().isPositive()) {
            return page.row(whom);
        }
        String text = text(pro, voucher);
        return page.gap()
                .say(ReceiptsPhrase.VOUCHER_TEXT, text)
                .row(new Button.Copy(pro.voice().plain(ReceiptsPhrase.COPY), text), whom);
    }

    private void facts(Pro pro, Voucher voucher, Page page) {
        if (voucher.balance().isPositive()) {
            page.say(ReceiptsPhrase.VOUCHER_TITLE, voucher.code(), voucher.balance());
        } else {
            page.say(ReceiptsPhrase.VOUCHER_USED_UP, voucher.code());
        }
        if (!voucher.amount().equals(voucher.balance())) {
            page.say(ReceiptsPhrase.VOUCHER_OF, voucher.amount());
        }
        if (!voucher.beneficiary().isEmpty()) {
            page.say(ReceiptsPhrase.VOUCHER_FOR, voucher.beneficiary());
        }
        LocalDate sold = pro.dayOf(voucher.soldAt());
        LocalDate until = voucher.validUntil();
        page.say(ReceiptsPhrase.VOUCHER_SOLD_ON, sold, year(sold));
        page.say(
                ReceiptsPhrase.VOUCHER_UNTIL,
                until,
                year(until),
                VoucherListPage.isExpired(pro, voucher, clock.instant()));
    }

    private static String text(Pro pro, Voucher voucher) {
        return pro.voice()
                .plain(
                        ReceiptsPhrase.VOUCHER_WORDS,
                        voucher.balance(),
                        pro.salon().name(),
                        VoucherListPage.whom(voucher),
                        pro.voice().dayOfMonth(voucher.validUntil()),
                        year(voucher.validUntil()),
                        voucher.code());
    }

    private static String year(LocalDate day) {
        return Integer.toString(day.getYear());
    }
}
