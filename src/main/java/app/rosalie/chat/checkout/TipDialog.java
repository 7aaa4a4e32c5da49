package app.rosalie.chat.checkout;

import app.rosalie.agenda.AppointmentId;
import app.rosalie.agenda.Visit;
import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.CheckoutAction;
import app.rosalie.chat.kit.payment.TypedAmount;
import app.rosalie.chat.kit.visit.VisitCard;
import app.rosalie.chat.kit.visit.VisitResult;
import app.rosalie.chat.question.CheckoutQuestion;
import app.rosalie.chat.words.PaymentWords;
import app.rosalie.revenue.PaymentMethod;
import app.rosalie.salon.Money;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** A tip with a payment: by a button, in euros or in percent, or typed. */
@Component
public class TipDialog {

    private static final long[] EUROS = {2, 5, 10};
    private static final long[] PERCENTS = {5, 10, 15};
    private static final Pattern PERCENT = Pattern.compile("\\s*(\\d{1,3})\\s*%\\s*");

    private final VisitCard card;
    private final VisitResult result;
    private final InstantSource clock;

    TipDialog(VisitCard card, VisitResult result, InstantSource clock) {
        this.card = card;
        this.result = result;
        this.clock = clock;
    }

    public Reply ask(Pro pro, AppointmentId id, long cents, PaymentMethod method) {
        if (!method.isMoney()) {
            return card.unknown(pro);
        }
        return about(
                pro,
                id,
                cents,
                visit -> asking(pro, visit, cents, method)
                        .say(
                                CheckoutPhrase.ASK_TIP,
                                new Money(cents),
                                PaymentWords.means(pro.voice(), method),
                                visit.clientName())
                        .rows(3, amounts(pro, visit, cents, method))
                        .rows(3, otherMeans(pro, visit, cents, method))
                        .show());
    }

    private static List<Button> amounts(Pro pro, Visit visit, long cents, PaymentMethod method) {
        List<Button> buttons = new ArrayList<>();
        for (long euros : EUROS) {
            buttons.add(Button.good(
                    pro.voice().plain(CheckoutPhrase.TIP, Money.euros(euros)),
                    tipped(visit, cents, method, euros * 100)));
        }
        for (long percent : PERCENTS) {
            long tip = share(cents, percent);
            if (tip > 0) {
                buttons.add(Button.good(
                        pro.voice().plain(CheckoutPhrase.TIP_PERCENT, percent, new Money(tip)),
                        tipped(visit, cents, method, tip)));
            }
        }
        return buttons;
    }

    /** To the nearest ten cents, as one gives it. */
    private static long share(long cents, long percent) {
        return (cents * percent + 500) / 1_000 * 10;
    }

    private static List<Button> otherMeans(Pro pro, Visit visit, long cents, PaymentMethod chosen) {
        return PaymentMethod.ofMoney().stream()
                .filter(method -> method != chosen)
                .<Button>map(method -> Button.of(
                        PaymentWords.means(pro.voice(), method), new CheckoutAction.AskTip(visit.id(), cents, method)))
                .toList();
    }

    /** A typed tip is shown once more before it is written. */
    public Reply hear(Pro pro, CheckoutQuestion.Tip question, String text) {
        long cents = question.cents();
        return about(pro, question.appointmentId(), cents, visit -> {
            OptionalLong tip = read(text, cents);
            Page page = asking(pro, visit, cents, question.means());
            return tip.isPresent() && tip.getAsLong() > 0
                    ? page.say(
                                    CheckoutPhrase.CONFIRM_TIP,
                                    new Money(cents),
                                    new Money(tip.getAsLong()),
                                    PaymentWords.means(pro.voice(), question.means()),
                                    visit.clientName())
                            .row(Button.good(
                                    pro.voice().plain(CheckoutPhrase.TAKE_TIP),
                                    tipped(visit, cents, question.means(), tip.getAsLong())))
                            .back(new CheckoutAction.AskTip(visit.id(), cents, question.means()))
                            .show()
                    : page.say(CheckoutPhrase.TIP_NOT_UNDERSTOOD).show();
        });
    }

    private static OptionalLong read(String text, long cents) {
        Matcher percent = PERCENT.matcher(text);
        return percent.matches()
                ? OptionalLong.of(share(cents, Long.parseLong(percent.group(1))))
                : TypedAmount.read(text);
    }

    private Reply about(Pro pro, AppointmentId id, long cents, Function<Visit, Reply> goOn) {
        return TypedAmount.isSane(cents)
                ? result.about(pro, id, visit -> visit.awaitsOutcome(clock.instant()), goOn)
                : card.unknown(pro);
    }

    private static CheckoutAction tipped(Visit visit, long cents, PaymentMethod method, long tip) {
        return new CheckoutAction.CloseOutWithTip(visit.id(), cents, method, tip);
    }

    private static Page asking(Pro pro, Visit visit, long cents, PaymentMethod method) {
        return VisitCard.page(pro, visit).asking(new CheckoutQuestion.Tip(visit.id(), cents, method));
    }
}
