package app.rosalie.chat.receipts;

import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.ReceiptsAction;
import app.rosalie.chat.kit.payment.PaymentButtons;
import app.rosalie.chat.kit.payment.TypedAmount;
import app.rosalie.chat.question.ReceiptsQuestion;
import app.rosalie.chat.words.PaymentWords;
import app.rosalie.chat.words.Phrase;
import app.rosalie.revenue.PaymentId;
import app.rosalie.revenue.PaymentMethod;
import app.rosalie.revenue.Receipts;
import app.rosalie.revenue.Receipts.Standing;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** A payment was noted wrongly: another method, another amount, or none at all. */
@Component
class CorrectionDialog {
    private final Receipts receipts;
    private final PaymentCard card;

    CorrectionDialog(Receipts receipts, PaymentCard card) {
        this.receipts = receipts;
        this.card = card;
    }

    Reply ask(Pro pro, PaymentId id) {
        return about(pro, id, now -> question(pro, now, asking(pro, now)));
    }

    /** Asked below whatever the page says already. */
    private static Reply question(Pro pro, Standing now, Page page) {
        if (!now.amount().isPositive()) {
            return page.say(ReceiptsPhrase.ASK_CORRECT_AMOUNT).show();
        }
        return page.say(ReceiptsPhrase.ASK_CORRECTION, PaymentCard.paid(pro, now))
                .rows(2, methods(pro, now, now.amount(), false))
                .rows(1, didNotHappen(pro, now))
                .show();
    }

    /** An amount was typed: what is left to ask is how it was paid. */
    Reply hear(Pro pro, PaymentId id, String text) {
        return about(pro, id, now -> {
            Optional<Money> typed = TypedAmount.read(text);
            if (typed.isEmpty()) {
                return again(pro, now, ReceiptsPhrase.AMOUNT_NOT_UNDERSTOOD);
            }
            Money amount = typed.get();
            if (amount.compareTo(now.used()) < 0) {
                return again(pro, now, ReceiptsPhrase.NOT_BELOW_USED, now.used());
            }
            return amount.isPositive() ? askMethod(pro, now, amount) : confirmNothing(pro, now);
        });
    }

    /** The same question, below why what was typed cannot be. */
    private static Reply again(Pro pro, Standing now, Phrase why, Object... values) {
        return question(pro, now, asking(pro, now).say(why, values).gap());
    }

    private static Reply confirmNothing(Pro pro, Standing now) {
        return asking(pro, now)
                .say(ReceiptsPhrase.ASK_DID_NOT_HAPPEN, PaymentCard.paid(pro, now))
                .rows(1, didNotHappen(pro, now))
                .show();
    }

    private static Reply askMethod(Pro pro, Standing now, Money amount) {
        return asking(pro, now)
                .say(ReceiptsPhrase.ASK_CORRECT_METHOD, amount)
                .rows(2, methods(pro, now, amount, !amount.equals(now.amount())))
                .back(new ReceiptsAction.AskCorrection(now.first().id()))
                .show();
    }

    /** The method that was noted comes first, or, where only it can be wrong, not at all. */
    private static List<Button> methods(Pro pro, Standing now, Money amount, boolean alsoTheSame) {
        List<PaymentMethod> all = new ArrayList<>(PaymentMethod.ofMoney());
        all.remove(now.method());
        if (alsoTheSame) {
            all.addFirst(now.method());
        }
        return PaymentButtons.of(
                pro.voice(),
                all,
                method -> new ReceiptsAction.Correct(now.first().id(), amount, method));
    }

    private static List<Button> didNotHappen(Pro pro, Standing now) {
        return now.used().isPositive()
                ? List.of()
                : List.of(pro.button(
                                ReceiptsPhrase.DID_NOT_HAPPEN,
                                new ReceiptsAction.Correct(now.first().id(), Money.ZERO, now.method()))
                        .danger());
    }

    Reply correct(Pro pro, PaymentId id, Money amount, PaymentMethod method) {
        if (!TypedAmount.isSane(amount) || !method.isMoney()) {
            return UnknownPayment.reply(pro);
        }
        Optional<JournalEntryId> entry = receipts.correct(pro.salonId(), id, amount, method);
        return entry.isPresent()
                ? card.done(pro, id, words(pro, amount, method), entry.get())
                : card.again(pro, id, ReceiptsPhrase.UNCHANGED);
    }

    private static String words(Pro pro, Money amount, PaymentMethod method) {
        return amount.isPositive()
                ? pro.voice().say(ReceiptsPhrase.CORRECTED, PaymentWords.paid(pro.voice(), amount, method))
                : pro.voice().say(ReceiptsPhrase.CANCELLED_PAYMENT);
    }

    private Reply about(Pro pro, PaymentId id, Function<Standing, Reply> goOn) {
        return card.about(
                pro,
                id,
                now -> now.isCorrectable() ? goOn.apply(now) : card.unchanged(pro, id, ReceiptsPhrase.NOT_CORRECTABLE));
    }

    private static Page asking(Pro pro, Standing now) {
        return PaymentCard.asking(pro, now)
                .asking(new ReceiptsQuestion.Correction(now.first().id()));
    }
}
