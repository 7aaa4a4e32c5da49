package app.rosalie.chat.receipts;

import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.ReceiptsAction;
import app.rosalie.chat.ReceiptsQuestion;
import app.rosalie.chat.Reply;
import app.rosalie.revenue.Voucher;
import app.rosalie.revenue.Vouchers;
import app.rosalie.salon.Journal;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Gift vouchers: those on which something is left, and each with the words to send it with. */
@Component
class VoucherCards {

    private static final int MOST_SHOWN = 20;
    private static final int LONGEST_NAME = 60;

    private final Vouchers vouchers;
    private final Journal journal;
    private final InstantSource clock;

    VoucherCards(Vouchers vouchers, Journal journal, InstantSource clock) {
        this.vouchers = vouchers;
        this.journal = journal;
        this.clock = clock;
    }

    Reply list(Pro pro) {
        List<Voucher> open = vouchers.open(pro.salonId(), MOST_SHOWN + 1);
        List<Voucher> shown = open.subList(0, Math.min(open.size(), MOST_SHOWN));
        Page page = page(pro).back(new ReceiptsAction.Book(pro.dayOf(clock.instant()), 0));
        if (shown.isEmpty()) {
            page.say(ReceiptsPhrase.VOUCHERS_EMPTY);
        } else {
            page.say(ReceiptsPhrase.VOUCHERS_TITLE, shown.size()).gap();
        }
        shown.forEach(voucher -> page.say(
                ReceiptsPhrase.VOUCHER_LINE,
                voucher.code(),
                voucher.beneficiary().isEmpty() ? "none" : voucher.beneficiary(),
                voucher.balance(),
                isExpired(pro, voucher)));
        if (open.size() > MOST_SHOWN) {
            page.gap().say(ReceiptsPhrase.VOUCHERS_MORE, MOST_SHOWN);
        }
        return page.rows(2, buttons(pro, shown))
                .row(Button.main(pro.voice().plain(ReceiptsPhrase.SELL_ONE), new ReceiptsAction.AskVoucher()))
                .show();
    }

    private static List<Button> buttons(Pro pro, List<Voucher> shown) {
        return shown.stream()
                .<Button>map(voucher -> Button.of(
                        pro.voice()
                                .plain(
                                        ReceiptsPhrase.VOUCHER_BUTTON,
                                        voucher.code(),
                                        voucher.beneficiary().isEmpty() ? "none" : voucher.beneficiary(),
                                        voucher.balance()),
                        new ReceiptsAction.Voucher(voucher.id())))
                .toList();
    }

    Reply show(Pro pro, long id) {
        return about(pro, id, voucher -> filled(pro, voucher, page(pro, voucher)).show());
    }

    /** What was done, the voucher as it is by now, and undo. */
    Reply done(Pro pro, Voucher voucher, String what, long entry) {
        return filled(pro, voucher, page(pro, voucher).line(what).gap())
                .undo(entry)
                .show();
    }

    /** Sold a moment ago by the same press, and still to be undone. */
    Reply again(Pro pro, Voucher voucher) {
        Page page = filled(pro, voucher, page(pro, voucher));
        journal.last(pro.salonId(), vouchers.kind(), voucher.id()).ifPresent(page::undo);
        return page.show();
    }

    Reply askBeneficiary(Pro pro, long id) {
        return about(
                pro,
                id,
                voucher -> asking(pro, voucher)
                        .say(ReceiptsPhrase.ASK_BENEFICIARY, voucher.code())
                        .show());
    }

    Reply hearBeneficiary(Pro pro, long id, String text) {
        String name = text.strip().replaceAll("\\s+", " ");
        return about(pro, id, voucher -> {
            if (name.isEmpty() || name.length() > LONGEST_NAME) {
                return asking(pro, voucher)
                        .say(ReceiptsPhrase.BENEFICIARY_TOO_LONG, name.length(), LONGEST_NAME)
                        .show();
            }
            OptionalLong entry = vouchers.dedicate(pro.salonId(), id, name);
            return entry.isPresent() ? dedicated(pro, id, name, entry.getAsLong()) : show(pro, id);
        });
    }

    private Reply dedicated(Pro pro, long id, String name, long entry) {
        return about(
                pro,
                id,
                voucher -> done(
                        pro,
                        voucher,
                        pro.voice().say(ReceiptsPhrase.BENEFICIARY_NOTED, voucher.code(), name),
                        entry));
    }

    private Reply about(Pro pro, long id, Function<Voucher, Reply> goOn) {
        return vouchers.find(pro.salonId(), id).map(goOn).orElseGet(() -> page(pro)
                .say(ReceiptsPhrase.UNKNOWN_VOUCHER)
                .back(new ReceiptsAction.Vouchers())
                .show());
    }

    private static Page page(Pro pro) {
        return Page.below(
                pro.voice(),
                pro.voice().plain(ReceiptsPhrase.CRUMB),
                pro.voice().plain(ReceiptsPhrase.VOUCHERS_CRUMB));
    }

    private static Page page(Pro pro, Voucher voucher) {
        return Page.below(
                        pro.voice(),
                        pro.voice().plain(ReceiptsPhrase.CRUMB),
                        pro.voice().plain(ReceiptsPhrase.VOUCHERS_CRUMB),
                        voucher.code())
                .back(new ReceiptsAction.Vouchers());
    }

    private static Page asking(Pro pro, Voucher voucher) {
        return page(pro, voucher)
                .asking(new ReceiptsQuestion.Beneficiary(voucher.id()))
                .back(new ReceiptsAction.Voucher(voucher.id()));
    }

    private Page filled(Pro pro, Voucher voucher, Page page) {
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
        page.say(ReceiptsPhrase.VOUCHER_UNTIL, until, year(until), isExpired(pro, voucher));
        boolean named = !voucher.beneficiary().isEmpty();
        Button whom = ReceiptsRoom.press(
                pro,
                named ? ReceiptsPhrase.CHANGE_WHOM : ReceiptsPhrase.WHOM_FOR,
                new ReceiptsAction.AskBeneficiary(voucher.id()));
        if (!voucher.balance().isPositive()) {
            return page.row(whom);
        }
        String text = text(pro, voucher);
        return page.gap()
                .say(ReceiptsPhrase.VOUCHER_TEXT, text)
                .row(new Button.Copy(pro.voice().plain(ReceiptsPhrase.COPY), text), whom);
    }

    private static String text(Pro pro, Voucher voucher) {
        return pro.voice()
                .plain(
                        ReceiptsPhrase.VOUCHER_WORDS,
                        voucher.balance(),
                        pro.salon().name(),
                        voucher.beneficiary().isEmpty() ? "none" : voucher.beneficiary(),
                        pro.voice().dayOfMonth(voucher.validUntil()),
                        year(voucher.validUntil()),
                        voucher.code());
    }

    private String isExpired(Pro pro, Voucher voucher) {
        return Boolean.toString(voucher.validUntil().isBefore(pro.dayOf(clock.instant())));
    }

    private static String year(LocalDate day) {
        return Integer.toString(day.getYear());
    }
}
