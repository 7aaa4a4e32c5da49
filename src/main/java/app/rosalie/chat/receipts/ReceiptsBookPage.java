package app.rosalie.chat.receipts;

import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.DeclarationAction;
import app.rosalie.chat.action.ExportAction;
import app.rosalie.chat.action.HomeAction;
import app.rosalie.chat.action.ReceiptsAction;
import app.rosalie.chat.action.SalesAction;
import app.rosalie.chat.action.VouchersAction;
import app.rosalie.chat.kit.paging.ListPage;
import app.rosalie.chat.kit.payment.ReceiptsPages;
import app.rosalie.chat.kit.sale.SalePhrase;
import app.rosalie.chat.words.PaymentWords;
import app.rosalie.chat.words.PeriodWords;
import app.rosalie.chat.words.Phrase;
import app.rosalie.revenue.Performance;
import app.rosalie.revenue.Period;
import app.rosalie.revenue.Receipt;
import app.rosalie.revenue.Receipts;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The receipts of a month, newest first, a few at a time, and what they come to. */
@Component
class ReceiptsBookPage {

    private static final int ON_A_PAGE = 8;

    private final Receipts receipts;
    private final Performance performance;
    private final InstantSource clock;

    ReceiptsBookPage(Receipts receipts, Performance performance, InstantSource clock) {
        this.receipts = receipts;
        this.performance = performance;
        this.clock = clock;
    }

    Reply show(Pro pro, LocalDate day, int wanted) {
        Period month = Period.of(Period.Kind.MONTH, day);
        ListPage<Receipt> found =
                ListPage.of(wanted, ON_A_PAGE, (skip, most) -> receipts.newest(pro.salon(), month, skip, most));
        Page page = page(pro, month);
        list(pro, page, found.shown());
        return page.rows(2, turns(pro, month, found))
                .rows(2, months(pro, month))
                .row(
                        pro.button(SalePhrase.SELL, new SalesAction.Ask(Optional.empty())),
                        pro.button(ReceiptsPhrase.TO_VOUCHERS, new VouchersAction.Vouchers()))
                .row(pro.button(ReceiptsPhrase.TO_FILE, file(month)))
                .row(pro.button(ReceiptsPhrase.TO_DECLARE, declaration(month)))
                .back(new HomeAction.Open())
                .show();
    }

    private static DeclarationAction declaration(Period month) {
        return new DeclarationAction.Declare(Period.Kind.MONTH, month.first());
    }

    private Page page(Pro pro, Period month) {
        return ReceiptsPages.page(pro)
                .say(ReceiptsPhrase.TITLE, PeriodWords.name(pro.voice(), month))
                .say(
                        ReceiptsPhrase.TOTAL,
                        performance.taken(pro.salon(), month).total(),
                        PaymentWords.orNone(pro.voice(), performance.tips(pro.salon(), month)))
                .gap();
    }

    private static ExportAction file(Period month) {
        return new ExportAction.File(Period.Kind.MONTH, month.first(), month.last());
    }

    private static void list(Pro pro, Page page, List<Receipt> shown) {
        if (shown.isEmpty()) {
            page.say(ReceiptsPhrase.NOTHING_YET);
        }
        NumberedReceipts.add(pro, page, shown, ReceiptLine::who);
    }

    private static List<Button> turns(Pro pro, Period month, ListPage<Receipt> found) {
        return found.turns(
                number -> pro.button(ReceiptsPhrase.NEWER, new ReceiptsAction.Book(month.first(), number)),
                number -> pro.button(ReceiptsPhrase.OLDER, new ReceiptsAction.Book(month.first(), number)));
    }

    private List<Button> months(Pro pro, Period month) {
        List<Button> months = new ArrayList<>();
        months.add(other(pro, ReceiptsPhrase.MONTH_BEFORE, month.previous()));
        if (!month.next().first().isAfter(pro.dayOf(clock.instant()))) {
            months.add(other(pro, ReceiptsPhrase.MONTH_AFTER, month.next()));
        }
        return months;
    }

    private static Button other(Pro pro, Phrase label, Period month) {
        return pro.button(label, new ReceiptsAction.Book(month.first(), 0), YearMonth.from(month.first()));
    }
}
