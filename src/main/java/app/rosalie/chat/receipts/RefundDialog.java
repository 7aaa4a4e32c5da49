package app.rosalie.chat.receipts;

import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.ReceiptsAction;
import app.rosalie.chat.kit.payment.PaymentButtons;
import app.rosalie.chat.kit.payment.TypedAmount;
import app.rosalie.chat.kit.payment.TypedPayment;
import app.rosalie.chat.question.ReceiptsQuestion;
import app.rosalie.chat.words.PaymentWords;
import app.rosalie.chat.words.Phrase;
import app.rosalie.language.money.PaymentReader;
import app.rosalie.language.money.PaymentReader.Payment;
import app.rosalie.language.money.PaymentReader.Way;
import app.rosalie.revenue.PaymentId;
import app.rosalie.revenue.PaymentMethod;
import app.rosalie.revenue.Receipt;
import app.rosalie.revenue.Receipts;
import app.rosalie.revenue.Receipts.Standing;
import app.rosalie.salon.Money;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Money goes back to a client, by the method that it came by or by another: all of a payment, half of it, or as much as is typed. */
@Component
class RefundDialog {
    /** The same refund once more within this time is a thumb that pressed twice. */
    private static final Duration ONE_PRESS = Duration.ofMinutes(1);

    private final Receipts receipts;
    private final PaymentCard card;
    private final InstantSource clock;

    RefundDialog(Receipts receipts, PaymentCard card, InstantSource clock) {
        this.receipts = receipts;
        this.card = card;
        this.clock = clock;
    }

    /** By the method that it came by. */
    Reply ask(Pro pro, PaymentId id) {
        return about(pro, id, now -> question(pro, now, now.method(), asking(pro, now)));
    }

    /** By another method, which came from a button. */
    Reply ask(Pro pro, PaymentId id, PaymentMethod method) {
        return method.isMoney()
                ? about(pro, id, now -> question(pro, now, method, asking(pro, now, method)))
                : UnknownPayment.reply(pro);
    }

    /** Asked below whatever the page says already. */
    private static Reply question(Pro pro, Standing now, PaymentMethod method, Page page) {
        Money all = now.refundable();
        Money half = new Money((all.cents() + 1) / 2);
        return page.say(ReceiptsPhrase.ASK_REFUND, PaymentCard.paid(pro, now), all)
                .row(amount(pro, now, ReceiptsPhrase.REFUND_ALL, all, method))
                .row(amount(pro, now, ReceiptsPhrase.REFUND_HALF, half, method))
                .rows(2, PaymentButtons.of(pro.voice(), others(method), other -> ask(now, other)))
                .show();
    }

    private static Button amount(Pro pro, Standing now, Phrase label, Money amount, PaymentMethod method) {
        return pro.button(label, refund(now, amount, method), PaymentWords.paid(pro.voice(), amount, method))
                .danger();
    }

    private static List<PaymentMethod> others(PaymentMethod method) {
        return PaymentMethod.ofMoney().stream().filter(other -> other != method).toList();
    }

    private static ReceiptsAction ask(Standing now, PaymentMethod method) {
        return method == now.method()
                ? new ReceiptsAction.AskRefund(now.first().id())
                : new ReceiptsAction.AskRefundBy(now.first().id(), method);
    }

    /** By the method that the text names; where it names none, it is left to ask. */
    Reply hear(Pro pro, PaymentId id, String text) {
        return about(pro, id, now -> hear(pro, now, now.method(), text, amount -> askMethod(pro, now, amount)));
    }

    /** By this method, where the text names no other. */
    Reply hear(Pro pro, PaymentId id, PaymentMethod chosen, String text) {
        return about(pro, id, now -> hear(pro, now, chosen, text, amount -> confirm(pro, now, amount, chosen)));
    }

    private static Reply hear(Pro pro, Standing now, PaymentMethod shown, String text, Function<Money, Reply> unnamed) {
        Payment said = PaymentReader.read(text)
                .filter(it -> it.cents() > 0 && TypedAmount.isSane(new Money(it.cents())))
                .orElse(null);
        if (said == null) {
            return again(pro, now, shown, ReceiptsPhrase.AMOUNT_NOT_UNDERSTOOD);
        }
        Money amount = new Money(said.cents());
        if (amount.compareTo(now.refundable()) > 0) {
            return again(pro, now, shown, ReceiptsPhrase.TOO_MUCH, now.refundable());
        }
        Way way = said.way();
        return way == null ? unnamed.apply(amount) : confirm(pro, now, amount, TypedPayment.method(way));
    }

    /** The same question, below why what was typed cannot be. */
    private static Reply again(Pro pro, Standing now, PaymentMethod method, Phrase why, Object... values) {
        return question(
                pro, now, method, asking(pro, now, method).say(why, values).gap());
    }

    private static Reply confirm(Pro pro, Standing now, Money amount, PaymentMethod method) {
        return asking(pro, now, method)
                .say(ReceiptsPhrase.CONFIRM_REFUND, PaymentWords.paid(pro.voice(), amount, method))
                .row(pro.button(ReceiptsPhrase.REFUND, refund(now, amount, method))
                        .danger())
                .back(ask(now, method))
                .show();
    }

    private static Reply askMethod(Pro pro, Standing now, Money amount) {
        List<PaymentMethod> all = new ArrayList<>(others(now.method()));
        all.addFirst(now.method());
        return asking(pro, now)
                .say(ReceiptsPhrase.ASK_REFUND_METHOD, amount)
                .rows(2, PaymentButtons.of(pro.voice(), all, method -> refund(now, amount, method)))
                .back(new ReceiptsAction.AskRefund(now.first().id()))
                .show();
    }

    Reply refund(Pro pro, PaymentId id, Money amount, PaymentMethod method) {
        if (!amount.isPositive() || !TypedAmount.isSane(amount) || !method.isMoney()) {
            return UnknownPayment.reply(pro);
        }
        return card.about(
                pro,
                id,
                now -> wasJustDone(now, amount, method)
                        ? card.again(pro, id, ReceiptsPhrase.ALREADY_REFUNDED)
                        : refundOnce(pro, id, amount, method));
    }

    private Reply refundOnce(Pro pro, PaymentId id, Money amount, PaymentMethod method) {
        String paid = PaymentWords.paid(pro.voice(), amount, method);
        return receipts.refund(pro.salonId(), id, amount, method)
                .map(entry -> card.done(pro, id, pro.voice().say(ReceiptsPhrase.REFUNDED, paid), entry))
                .orElseGet(() -> card.unchanged(pro, id, ReceiptsPhrase.NOT_REFUNDABLE));
    }

    private boolean wasJustDone(Standing now, Money amount, PaymentMethod method) {
        return now.later().stream()
                .filter(line -> line.isRefund() && line.method() == method)
                .filter(line -> line.amount().plus(amount).equals(Money.ZERO))
                .map(Receipt::writtenAt)
                .anyMatch(at -> at.plus(ONE_PRESS).isAfter(clock.instant()));
    }

    private static ReceiptsAction refund(Standing now, Money amount, PaymentMethod method) {
        return new ReceiptsAction.Refund(now.first().id(), amount, method);
    }

    private Reply about(Pro pro, PaymentId id, Function<Standing, Reply> goOn) {
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

    /** By the method that it came by, nothing was chosen. */
    private static Page asking(Pro pro, Standing now, PaymentMethod method) {
        return method == now.method()
                ? asking(pro, now)
                : PaymentCard.asking(pro, now)
                        .asking(new ReceiptsQuestion.RefundBy(now.first().id(), method));
    }
}
