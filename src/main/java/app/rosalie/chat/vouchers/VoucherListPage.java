package app.rosalie.chat.vouchers;

import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.ReceiptsAction;
import app.rosalie.chat.action.VouchersAction;
import app.rosalie.chat.kit.payment.ReceiptsPages;
import app.rosalie.revenue.Voucher;
import app.rosalie.revenue.Vouchers;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** Gift vouchers on which something is left, oldest first. */
@Component
public class VoucherListPage {

    private static final int MOST_SHOWN = 20;

    private final Vouchers vouchers;
    private final InstantSource clock;

    VoucherListPage(Vouchers vouchers, InstantSource clock) {
        this.vouchers = vouchers;
        this.clock = clock;
    }

    public Reply show(Pro pro) {
        List<Voucher> open = vouchers.open(pro.salonId(), MOST_SHOWN + 1);
        List<Voucher> shown = open.subList(0, Math.min(open.size(), MOST_SHOWN));
        Page page = page(pro).back(new ReceiptsAction.Book(pro.dayOf(clock.instant()), 0));
        if (shown.isEmpty()) {
            page.say(VouchersPhrase.VOUCHERS_EMPTY);
        } else {
            page.say(VouchersPhrase.VOUCHERS_TITLE, shown.size()).gap();
        }
        shown.forEach(voucher -> line(pro, page, voucher));
        if (open.size() > MOST_SHOWN) {
            page.gap().say(VouchersPhrase.VOUCHERS_MORE, MOST_SHOWN);
        }
        return page.rows(2, shown, voucher -> button(pro, voucher))
                .row(pro.button(VouchersPhrase.SELL_ONE, new VouchersAction.AskVoucher())
                        .main())
                .show();
    }

    private void line(Pro pro, Page page, Voucher voucher) {
        page.say(
                VouchersPhrase.VOUCHER_LINE,
                voucher.code(),
                whom(voucher),
                voucher.balance(),
                isExpired(pro, voucher, clock.instant()));
    }

    private static Button button(Pro pro, Voucher voucher) {
        return pro.button(
                VouchersPhrase.VOUCHER_BUTTON,
                new VouchersAction.Voucher(voucher.id()),
                voucher.code(),
                whom(voucher),
                voucher.balance());
    }

    static Page page(Pro pro) {
        return ReceiptsPages.page(pro, pro.voice().plain(VouchersPhrase.VOUCHERS_CRUMB));
    }

    /** Whom a voucher is for, or « none », by which words leave it out. */
    static String whom(Voucher voucher) {
        return voucher.beneficiary().isEmpty() ? "none" : voucher.beneficiary();
    }

    /** « true » from the day after the last one on which it holds. */
    static String isExpired(Pro pro, Voucher voucher, Instant now) {
        return Boolean.toString(voucher.validUntil().isBefore(pro.dayOf(now)));
    }
}
