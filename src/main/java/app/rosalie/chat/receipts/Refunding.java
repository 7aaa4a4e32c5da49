package app.rosalie.chat.receipts;

import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.PaymentWords;
import app.rosalie.chat.Pro;
import app.rosalie.chat.ReceiptsAction;
import app.rosalie.chat.ReceiptsQuestion;
import app.rosalie.chat.Reply;
import app.rosalie.chat.Sums;
import app.rosalie.language.PaymentReader;
import app.rosalie.language.PaymentReader.Payment;
import app.rosalie.language.PaymentReader.Way;
import app.rosalie.revenue.Means;
import app.rosalie.revenue.Nature;
import app.rosalie.revenue.Receipt;
import app.rosalie.revenue.Receipts;
import app.rosalie.revenue.Receipts.Standing;
import app.rosalie.salon.Money;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Money goes back to a client, by the means that it came by or by others: all of a payment, half of it, or as much as is typed. */
@Component
class Refunding {

    /** The same refund once more within this time is a thumb that pressed twice. */
    private static final Duration ONE_PRESS = Duration.ofMinutes(1);

    private final Receipts receipts;
    private final PaymentCard card;
    private final InstantSource clock;

    Refunding(Receipts receipts, PaymentCard card, InstantSource clock) {
        this.receipts = receipts;
        this.card = card;
        this.clock = clock;
    }

    /** By the means that it came by. */
    Reply ask(Pro pro, long id) {
        return about(pro, id, now -> question(pro, now, now.means(), asking(pro, now)));
    }

    /** By other means, which came from a button. */
    Reply ask(Pro pro, long id, Means means) {
        return means.isMoney()
                ? about(pro, id, now -> question(pro, now, means, asking(pro, now, means)))
                : ReceiptsRoom.unknown(pro);
    }

    /** Asked below whatever the page says already. */
    private static Reply question(Pro pro, Standing now, Means means, Page page) {
        Money all = now.refundable();
        Money half = new Money((all.cents() + 1) / 2);
        return page.say(ReceiptsPhrase.ASK_REFUND, PaymentCard.paid(pro, now), all)
                .row(amount(pro, now, ReceiptsPhrase.REFUND_ALL, all, means))
                .row(amount(pro, now, ReceiptsPhrase.REFUND_HALF, half, means))
                .rows(2, PaymentWords.buttons(pro.voice(), others(means), other -> ask(now, other)))
                .show();
    }

    private static Button amount(Pro pro, Standing now, ReceiptsPhrase label, Money amount, Means means) {
        return Button.danger(
                pro.voice().plain(label, PaymentWords.paid(pro.voice(), amount, means)), refund(now, amount, means));
    }

    private static List<Means> others(Means means) {
        return Means.ofMoney().stream().filter(other -> other != means).toList();
    }

    private static ReceiptsAction ask(Standing now, Means means) {
        return means == now.means()
                ? new ReceiptsAction.AskRefund(now.first().id())
                : new ReceiptsAction.AskRefundBy(now.first().id(), means);
    }

    /** By the means that the text names; where it names none, they are left to ask. */
    Reply hear(Pro pro, long id, String text) {
        return about(pro, id, now -> hear(pro, now, now.means(), text, amount -> askMeans(pro, now, amount)));
    }

    /** By these means, where the text names no others. */
    Reply hear(Pro pro, long id, Means chosen, String text) {
        return about(pro, id, now -> hear(pro, now, chosen, text, amount -> confirm(pro, now, amount, chosen)));
    }

    private static Reply hear(Pro pro, Standing now, Means shown, String text, Function<Money, Reply> unnamed) {
        Payment said = PaymentReader.read(text)
                .filter(it -> it.cents() > 0 && Sums.isSane(it.cents()))
                .orElse(null);
        if (said == null) {
            return again(pro, now, shown, ReceiptsPhrase.AMOUNT_NOT_UNDERSTOOD);
        }
        Money amount = new Money(said.cents());
        if (amount.compareTo(now.refundable()) > 0) {
            return again(pro, now, shown, ReceiptsPhrase.TOO_MUCH, now.refundable());
        }
        Way way = said.way();
        return way == null ? unnamed.apply(amount) : confirm(pro, now, amount, means(way));
    }

    private static Means means(Way way) {
        return switch (way) {
            case CARD -> Means.CARD;
            case CASH -> Means.CASH;
            case TRANSFER -> Means.TRANSFER;
            case CHEQUE -> Means.CHEQUE;
        };
    }

    /** The same question, below why what was typed cannot be. */
    private static Reply again(Pro pro, Standing now, Means means, ReceiptsPhrase why, Object... values) {
        return question(
                pro, now, means, asking(pro, now, means).say(why, values).gap());
    }

    private static Reply confirm(Pro pro, Standing now, Money amount, Means means) {
        return asking(pro, now, means)
                .say(ReceiptsPhrase.CONFIRM_REFUND, PaymentWords.paid(pro.voice(), amount, means))
                .row(Button.danger(pro.voice().plain(ReceiptsPhrase.REFUND), refund(now, amount, means)))
                .back(ask(now, means))
                .show();
    }

    private static Reply askMeans(Pro pro, Standing now, Money amount) {
        List<Means> all = new ArrayList<>(others(now.means()));
        all.addFirst(now.means());
        return asking(pro, now)
                .say(ReceiptsPhrase.ASK_REFUND_MEANS, amount)
                .rows(2, PaymentWords.buttons(pro.voice(), all, means -> refund(now, amount, means)))
                .back(new ReceiptsAction.AskRefund(now.first().id()))
                .show();
    }

    Reply refund(Pro pro, long id, long cents, Means means) {
        if (cents <= 0 || !Sums.isSane(cents) || !means.isMoney()) {
            return ReceiptsRoom.unknown(pro);
        }
        Money amount = new Money(cents);
        return card.about(pro, id, now -> {
            if (wasJustDone(now, amount, means)) {
                return card.again(pro, id, ReceiptsPhrase.ALREADY_REFUNDED);
            }
            OptionalLong entry = receipts.refund(pro.salonId(), now.first().id(), amount, means);
            return entry.isPresent()
                    ? card.done(
                            pro,
                            id,
                            pro.voice().say(ReceiptsPhrase.REFUNDED, PaymentWords.paid(pro.voice(), amount, means)),
                            entry.getAsLong())
                    : card.unchanged(pro, id, ReceiptsPhrase.NOT_REFUNDABLE);
        });
    }

    private boolean wasJustDone(Standing now, Money amount, Means means) {
        return now.later().stream()
                .filter(line -> line.nature() == Nature.REFUND && line.means() == means)
                .filter(line -> line.amount().plus(amount).equals(Money.ZERO))
                .map(Receipt::writtenAt)
                .anyMatch(at -> at.plus(ONE_PRESS).isAfter(clock.instant()));
    }

    private static ReceiptsAction refund(Standing now, Money amount, Means means) {
        return new ReceiptsAction.Refund(now.first().id(), Math.toIntExact(amount.cents()), means);
    }

    private Reply about(Pro pro, long id, Function<Standing, Reply> goOn) {
        return card.about(
                pro,
                id,
                now -> now.refundable().isPositive()
                        ? goOn.apply(now)
                        : card.unchanged(pro, id, ReceiptsPhrase.NOT_REFUNDABLE));
    }

    private static Page asking(Pro pro, Standing now) {
        return PaymentCard.asking(pro, now)
                .asking(new ReceiptsQuestion.Refund(now.first().id()));
    }

    /** By the means that it came by, nothing was chosen. */
    private static Page asking(Pro pro, Standing now, Means means) {
        return means == now.means()
                ? asking(pro, now)
                : PaymentCard.asking(pro, now)
                        .asking(new ReceiptsQuestion.RefundBy(now.first().id(), means));
    }
}
