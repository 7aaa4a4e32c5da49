package app.rosalie.chat.vouchers;

import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.VouchersAction;
import app.rosalie.chat.kit.payment.ReceiptsPages;
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
                        .say(VouchersPhrase.UNKNOWN_VOUCHER)
                        .back(new VouchersAction.Vouchers())
                        .show());
    }

    static Page page(Pro pro, Voucher voucher) {
        return ReceiptsPages.page(pro, pro.voice().plain(VouchersPhrase.VOUCHERS_CRUMB), voucher.code())
                .back(new VouchersAction.Vouchers());
    }

    private Page filled(Pro pro, Voucher voucher, Page page) {
        facts(pro, voucher, page);
        Button whom = pro.button(
                voucher.beneficiary().isEmpty() ? VouchersPhrase.WHOM_FOR : VouchersPhrase.CHANGE_WHOM,
                new VouchersAction.AskBeneficiary(voucher.id()));
        if (!voucher.balance().isPositive()) {
            return page.row(whom);
        }
        String text = text(pro, voucher);
        return page.gap()
                .say(VouchersPhrase.VOUCHER_TEXT, text)
                .row(new Button.Copy(pro.voice().plain(VouchersPhrase.COPY), text), whom);
    }

    private void facts(Pro pro, Voucher voucher, Page page) {
        if (voucher.balance().isPositive()) {
            page.say(VouchersPhrase.VOUCHER_TITLE, voucher.code(), voucher.balance());
        } else {
            page.say(VouchersPhrase.VOUCHER_USED_UP, voucher.code());
        }
        if (!voucher.amount().equals(voucher.balance())) {
            page.say(VouchersPhrase.VOUCHER_OF, voucher.amount());
        }
        if (!voucher.beneficiary().isEmpty()) {
            page.say(VouchersPhrase.VOUCHER_FOR, voucher.beneficiary());
        }
        dates(pro, voucher, page);
    }

    private void dates(Pro pro, Voucher voucher, Page page) {
        LocalDate sold = pro.dayOf(voucher.soldAt());
        LocalDate until = voucher.validUntil();
        String expired = VoucherListPage.isExpired(pro, voucher, clock.instant());
        page.say(VouchersPhrase.VOUCHER_SOLD_ON, sold, year(sold));
        page.say(VouchersPhrase.VOUCHER_UNTIL, until, year(until), expired);
    }

    private static String text(Pro pro, Voucher voucher) {
        return pro.voice()
                .plain(
                        VouchersPhrase.VOUCHER_WORDS,
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
