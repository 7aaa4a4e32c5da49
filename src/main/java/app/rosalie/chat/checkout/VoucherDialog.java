package app.rosalie.chat.checkout;

import app.rosalie.agenda.AppointmentId;
import app.rosalie.agenda.ChangeOutcome;
import app.rosalie.agenda.Visit;
import app.rosalie.chat.Button;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.CheckoutAction;
import app.rosalie.chat.kit.payment.PaymentButtons;
import app.rosalie.chat.kit.payment.TypedAmount;
import app.rosalie.chat.kit.visit.VisitCard;
import app.rosalie.chat.kit.visit.VisitResult;
import app.rosalie.chat.words.PaymentWords;
import app.rosalie.revenue.Checkout;
import app.rosalie.revenue.PaymentMethod;
import app.rosalie.revenue.Voucher;
import app.rosalie.revenue.VoucherId;
import app.rosalie.revenue.Vouchers;
import app.rosalie.salon.Money;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Closing a visit out with a gift voucher: all of it, or as much as the voucher is still good for. */
@Component
public class VoucherDialog {
    private static final int MOST_SHOWN = 20;
    private final Checkout checkout;
    private final Vouchers vouchers;
    private final CheckedOut checkedOut;
    private final VisitCard card;
    private final VisitResult result;
    private final InstantSource clock;

    VoucherDialog(
            Checkout checkout,
            Vouchers vouchers,
            CheckedOut checkedOut,
            VisitCard card,
            VisitResult result,
            InstantSource clock) {
        this.checkout = checkout;
        this.vouchers = vouchers;
        this.checkedOut = checkedOut;
        this.card = card;
        this.result = result;
        this.clock = clock;
    }

    public Reply pick(Pro pro, AppointmentId id, Money amount) {
        return about(pro, id, amount, visit -> {
            List<Voucher> open = vouchers.open(pro.salonId(), MOST_SHOWN);
            return open.isEmpty()
                    ? result.unchanged(pro, Optional.of(visit))
                    : VisitCard.page(pro, visit)
                            .say(CheckoutPhrase.PICK_VOUCHER, amount, visit.clientName())
                            .rows(1, open, voucher -> choice(pro, visit, amount, voucher))
                            .show();
        });
    }

    private Button choice(Pro pro, Visit visit, Money amount, Voucher voucher) {
        String label = pro.voice()
                .plain(
                        CheckoutPhrase.VOUCHER_CHOICE,
                        voucher.code(),
                        voucher.beneficiary().isEmpty() ? "none" : voucher.beneficiary(),
                        voucher.balance(),
                        Boolean.toString(voucher.validUntil().isBefore(pro.dayOf(clock.instant()))));
        return Button.of(
                label,
                voucher.balance().compareTo(amount) >= 0
                        ? new CheckoutAction.PayByVoucher(visit.id(), amount, voucher.id(), PaymentMethod.OTHER)
                        : new CheckoutAction.AskRest(visit.id(), amount, voucher.id()));
    }

    public Reply askRest(Pro pro, AppointmentId id, Money amount, VoucherId voucherId) {
        return about(
                pro,
                id,
                amount,
                visit -> vouchers.find(pro.salonId(), voucherId)
                        .filter(voucher -> voucher.balance().isPositive())
                        .filter(voucher -> voucher.balance().compareTo(amount) < 0)
                        .map(voucher -> askRest(pro, visit, amount, voucher))
                        .orElseGet(() -> pick(pro, id, amount)));
    }

    private static Reply askRest(Pro pro, Visit visit, Money amount, Voucher voucher) {
        return VisitCard.page(pro, visit)
                .say(CheckoutPhrase.ASK_REST, voucher.code(), voucher.balance(), amount.minus(voucher.balance()))
                .rows(
                        2,
                        PaymentButtons.of(
                                pro.voice(),
                                method -> new CheckoutAction.PayByVoucher(visit.id(), amount, voucher.id(), method)))
                .back(new CheckoutAction.PickVoucher(visit.id(), amount))
                .show();
    }

    public Reply pay(Pro pro, AppointmentId id, Money amount, VoucherId voucherId, PaymentMethod rest) {
        if (!amount.isPositive() || !TypedAmount.isSane(amount) || !rest.isMoney()) {
            return card.unknown(pro);
        }
        Money before = left(pro, voucherId);
        ChangeOutcome change = checkout.closeOut(pro.salonId(), id, amount, voucherId, rest);
        return checkedOut.closedOut(
                pro,
                change,
                amount.minus(before),
                Money.ZERO,
                visit -> words(pro, visit, amount, voucherId, before, rest));
    }

    private String words(Pro pro, Visit visit, Money amount, VoucherId voucherId, Money before, PaymentMethod rest) {
        Voucher voucher = vouchers.find(pro.salonId(), voucherId).orElseThrow();
        Money used = before.minus(voucher.balance());
        Money more = amount.minus(used);
        String paid = more.isPositive()
                ? pro.voice()
                        .say(
                                CheckoutPhrase.PAID_BY_VOUCHER_AND,
                                visit.clientName(),
                                used,
                                voucher.code(),
                                PaymentWords.paid(pro.voice(), more, rest))
                : pro.voice().say(CheckoutPhrase.PAID_BY_VOUCHER, visit.clientName(), used, voucher.code());
        String left = voucher.balance().isPositive()
                ? pro.voice().say(CheckoutPhrase.LEFT_ON_VOUCHER, voucher.balance())
                : pro.voice().say(CheckoutPhrase.VOUCHER_USED_UP);
        return paid + "\n" + left;
    }

    private Money left(Pro pro, VoucherId voucherId) {
        return vouchers.find(pro.salonId(), voucherId).map(Voucher::balance).orElse(Money.ZERO);
    }

    private Reply about(Pro pro, AppointmentId id, Money amount, Function<Visit, Reply> goOn) {
        return amount.isPositive() && TypedAmount.isSane(amount)
                ? result.about(pro, id, visit -> visit.awaitsOutcome(clock.instant()), goOn)
                : card.unknown(pro);
    }
}
