package app.rosalie.chat.vouchers;

import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.VouchersAction;
import app.rosalie.chat.kit.payment.PaymentButtons;
import app.rosalie.chat.kit.payment.TypedAmount;
import app.rosalie.chat.question.VouchersQuestion;
import app.rosalie.chat.words.PaymentWords;
import app.rosalie.revenue.PaymentMethod;
import app.rosalie.revenue.Voucher;
import app.rosalie.revenue.Vouchers;
import app.rosalie.salon.Money;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.LongStream;
import org.springframework.stereotype.Component;

/** Selling a gift voucher: how much, paid how. */
@Component
public class VoucherSaleDialog {
    private static final long[] EUROS = {30, 50, 80, 100};

    /** A voucher like the last one, sold within this time, is a thumb that pressed twice. */
    private static final Duration ONE_PRESS = Duration.ofSeconds(15);

    private final Vouchers vouchers;
    private final VoucherCard card;
    private final InstantSource clock;

    VoucherSaleDialog(Vouchers vouchers, VoucherCard card, InstantSource clock) {
        this.vouchers = vouchers;
        this.card = card;
        this.clock = clock;
    }

    public Reply ask(Pro pro) {
        return question(pro, asking(pro));
    }

    /** Asked below whatever the page says already. */
    private static Reply question(Pro pro, Page page) {
        return page.say(VouchersPhrase.ASK_VOUCHER)
                .grid(
                        4,
                        LongStream.of(EUROS)
                                .<Button>mapToObj(euros -> amount(pro, euros))
                                .toList())
                .show();
    }

    private static Button amount(Pro pro, long euros) {
        Money amount = Money.euros(euros);
        return Button.of(pro.voice().money(amount), new VouchersAction.VoucherMethod(amount));
    }

    public Reply hear(Pro pro, String text) {
        return TypedAmount.read(text)
                .filter(Money::isPositive)
                .map(amount -> askMethod(pro, amount))
                .orElseGet(() -> question(
                        pro,
                        asking(pro).say(VouchersPhrase.VOUCHER_NOT_UNDERSTOOD).gap()));
    }

    public Reply askMethod(Pro pro, Money amount) {
        if (!amount.isPositive() || !TypedAmount.isSane(amount)) {
            return ask(pro);
        }
        return asking(pro)
                .say(VouchersPhrase.ASK_VOUCHER_METHOD, amount)
                .rows(2, PaymentButtons.of(pro.voice(), method -> new VouchersAction.Sell(amount, method)))
                .back(new VouchersAction.AskVoucher())
                .show();
    }

    public Reply sell(Pro pro, Money amount, PaymentMethod method) {
        if (!amount.isPositive() || !TypedAmount.isSane(amount) || !method.isMoney()) {
            return ask(pro);
        }
        Optional<Voucher> same = justSold(pro, amount);
        if (same.isPresent()) {
            return card.again(pro, same.get()).toast(pro.voice().plain(VouchersPhrase.SOLD_JUST_NOW));
        }
        Vouchers.Sold sold = vouchers.sell(pro.salonId(), amount, method);
        String words = pro.voice().say(VouchersPhrase.SOLD, amount, PaymentWords.by(pro.voice(), method));
        return card.done(pro, sold.voucher(), words, sold.entry());
    }

    private Optional<Voucher> justSold(Pro pro, Money amount) {
        return vouchers.latest(pro.salonId())
                .filter(voucher -> voucher.amount().equals(amount))
                .filter(voucher -> voucher.soldAt().plus(ONE_PRESS).isAfter(clock.instant()));
    }

    private static Page asking(Pro pro) {
        return VoucherListPage.page(pro)
                .asking(new VouchersQuestion.VoucherAmount())
                .back(new VouchersAction.Vouchers());
    }
}
