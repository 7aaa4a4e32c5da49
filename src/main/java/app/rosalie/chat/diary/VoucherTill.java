package app.rosalie.chat.diary;

import app.rosalie.agenda.Change;
import app.rosalie.agenda.Diary;
import app.rosalie.agenda.Visit;
import app.rosalie.chat.Button;
import app.rosalie.chat.DiaryAction;
import app.rosalie.chat.PaymentWords;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.Sums;
import app.rosalie.revenue.Means;
import app.rosalie.revenue.Revenue;
import app.rosalie.revenue.Voucher;
import app.rosalie.revenue.Vouchers;
import app.rosalie.salon.Money;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Closing a visit out with a gift voucher: all of it, or as much as the voucher is still good for. */
@Component
class VoucherTill {

    private static final int MOST_SHOWN = 20;

    private final Diary diary;
    private final Revenue revenue;
    private final Vouchers vouchers;
    private final Card card;
    private final Outcome outcome;
    private final InstantSource clock;

    VoucherTill(Diary diary, Revenue revenue, Vouchers vouchers, Card card, Outcome outcome, InstantSource clock) {
        this.diary = diary;
        this.revenue = revenue;
        this.vouchers = vouchers;
        this.card = card;
        this.outcome = outcome;
        this.clock = clock;
    }

    Reply pick(Pro pro, long id, long cents) {
        return about(pro, id, cents, visit -> {
            List<Voucher> open = vouchers.open(pro.salonId(), MOST_SHOWN);
            return open.isEmpty()
                    ? outcome.unchanged(pro, Optional.of(visit))
                    : Card.page(pro, visit)
                            .say(DiaryPhrase.PICK_VOUCHER, new Money(cents), visit.clientName())
                            .rows(
                                    1,
                                    open.stream()
                                            .map(voucher -> choice(pro, visit, cents, voucher))
                                            .toList())
                            .show();
        });
    }

    private Button choice(Pro pro, Visit visit, long cents, Voucher voucher) {
        String label = pro.voice()
                .plain(
                        DiaryPhrase.VOUCHER_CHOICE,
                        voucher.code(),
                        voucher.beneficiary().isEmpty() ? "none" : voucher.beneficiary(),
                        voucher.balance(),
                        Boolean.toString(voucher.validUntil().isBefore(pro.dayOf(clock.instant()))));
        int amount = Math.toIntExact(cents);
        return Button.of(
                label,
                voucher.balance().cents() >= cents
                        ? new DiaryAction.PayByVoucher(visit.id(), amount, voucher.id(), Means.OTHER)
                        : new DiaryAction.AskRest(visit.id(), amount, voucher.id()));
    }

    Reply askRest(Pro pro, long id, long cents, long voucherId) {
        return about(
                pro,
                id,
                cents,
                visit -> vouchers.find(pro.salonId(), voucherId)
                        .filter(voucher -> voucher.balance().isPositive())
                        .filter(voucher -> voucher.balance().cents() < cents)
                        .map(voucher -> askRest(pro, visit, cents, voucher))
                        .orElseGet(() -> pick(pro, id, cents)));
    }

    private static Reply askRest(Pro pro, Visit visit, long cents, Voucher voucher) {
        int amount = Math.toIntExact(cents);
        return Card.page(pro, visit)
                .say(DiaryPhrase.ASK_REST, voucher.code(), voucher.balance(), new Money(cents).minus(voucher.balance()))
                .rows(
                        2,
                        PaymentWords.buttons(
                                pro.voice(),
                                means -> new DiaryAction.PayByVoucher(visit.id(), amount, voucher.id(), means)))
                .back(new DiaryAction.PickVoucher(visit.id(), amount))
                .show();
    }

    Reply pay(Pro pro, long id, long cents, long voucherId, Means rest) {
        if (cents <= 0 || !Sums.isSane(cents) || !rest.isMoney()) {
            return card.unknown(pro);
        }
        Money before = left(pro, voucherId);
        Change change = revenue.closeOut(pro.salonId(), id, new Money(cents), voucherId, rest);
        return change instanceof Change.Changed(Visit visit, long entry)
                ? Outcome.ended(
                        pro,
                        outcome.told(pro, visit, words(pro, visit, new Money(cents), voucherId, before, rest)),
                        entry,
                        diary.toCloseOut(pro.salonId(), 1))
                : outcome.refused(pro, change);
    }

    private String words(Pro pro, Visit visit, Money amount, long voucherId, Money before, Means rest) {
        Voucher voucher = vouchers.find(pro.salonId(), voucherId).orElseThrow();
        Money used = before.minus(voucher.balance());
        Money more = amount.minus(used);
        String paid = more.isPositive()
                ? pro.voice()
                        .say(
                                DiaryPhrase.PAID_BY_VOUCHER_AND,
                                visit.clientName(),
                                used,
                                voucher.code(),
                                PaymentWords.paid(pro.voice(), more, rest))
                : pro.voice().say(DiaryPhrase.PAID_BY_VOUCHER, visit.clientName(), used, voucher.code());
        String left = voucher.balance().isPositive()
                ? pro.voice().say(DiaryPhrase.LEFT_ON_VOUCHER, voucher.balance())
                : pro.voice().say(DiaryPhrase.VOUCHER_USED_UP);
        return paid + "\n" + left;
    }

    private Money left(Pro pro, long voucherId) {
        return vouchers.find(pro.salonId(), voucherId).map(Voucher::balance).orElse(Money.ZERO);
    }

    private Reply about(Pro pro, long id, long cents, Function<Visit, Reply> goOn) {
        return cents > 0 && Sums.isSane(cents)
                ? outcome.about(pro, id, visit -> visit.awaitsOutcome(clock.instant()), goOn)
                : card.unknown(pro);
    }
}
