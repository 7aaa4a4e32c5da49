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
import java.util.Optional;
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

    public Reply ask(Pro pro, AppointmentId id, Money amount, PaymentMethod method) {
        if (!method.isMoney()) {
            return card.unknown(pro);
        }
        return about(
                pro,
                id,
                amount,
                visit -> asking(pro, visit, amount, method)
                        .say(
                                CheckoutPhrase.ASK_TIP,
                                amount,
                                PaymentWords.method(pro.voice(), method),
                                visit.clientName())
                        .rows(3, amounts(pro, visit, amount, method))
                        .rows(3, otherMethods(pro, visit, amount, method))
                        .show());
    }

    private static List<Button> amounts(Pro pro, Visit visit, Money amount, PaymentMethod method) {
        List<Button> buttons = new ArrayList<>();
        for (long euros : EUROS) {
            Money tip = Money.euros(euros);
            buttons.add(pro.button(CheckoutPhrase.TIP, tipped(visit, amount, method, tip), tip)
                    .good());
        }
        for (long percent : PERCENTS) {
            Money tip = share(amount, percent);
            if (tip.isPositive()) {
                buttons.add(pro.button(CheckoutPhrase.TIP_PERCENT, tipped(visit, amount, method, tip), percent, tip)
                        .good());
            }
        }
        return buttons;
    }

    /** To the nearest ten cents, as one gives it. */
    private static Money share(Money amount, long percent) {
        return new Money((amount.cents() * percent + 500) / 1_000 * 10);
    }

    private static List<Button> otherMethods(Pro pro, Visit visit, Money amount, PaymentMethod chosen) {
        return PaymentMethod.ofMoney().stream()
                .filter(method -> method != chosen)
                .<Button>map(method -> Button.of(
                        PaymentWords.method(pro.voice(), method),
                        new CheckoutAction.AskTip(visit.id(), amount, method)))
                .toList();
    }

    /** A typed tip is shown once more before it is written. */
    public Reply hear(Pro pro, CheckoutQuestion.Tip question, String text) {
        Money amount = question.amount();
        return about(pro, question.appointmentId(), amount, visit -> {
            Optional<Money> tip = read(text, amount).filter(Money::isPositive);
            Page page = asking(pro, visit, amount, question.method());
            return tip.isPresent()
                    ? page.say(
                                    CheckoutPhrase.CONFIRM_TIP,
                                    amount,
                                    tip.get(),
                                    PaymentWords.method(pro.voice(), question.method()),
                                    visit.clientName())
                            .proposal(pro.button(
                                            CheckoutPhrase.TAKE_TIP,
                                            tipped(visit, amount, question.method(), tip.get()))
                                    .good())
                            .back(new CheckoutAction.AskTip(visit.id(), amount, question.method()))
                            .show()
                    : page.say(CheckoutPhrase.TIP_NOT_UNDERSTOOD).show();
        });
    }

    private static Optional<Money> read(String text, Money amount) {
        Matcher percent = PERCENT.matcher(text);
        return percent.matches()
                ? Optional.of(share(amount, Long.parseLong(percent.group(1))))
                : TypedAmount.read(text);
    }

    private Reply about(Pro pro, AppointmentId id, Money amount, Function<Visit, Reply> goOn) {
        return TypedAmount.isSane(amount)
                ? result.about(pro, id, visit -> visit.awaitsOutcome(clock.instant()), goOn)
                : card.unknown(pro);
    }

    private static CheckoutAction tipped(Visit visit, Money amount, PaymentMethod method, Money tip) {
        return new CheckoutAction.CloseOutWithTip(visit.id(), amount, method, tip);
    }

    private static Page asking(Pro pro, Visit visit, Money amount, PaymentMethod method) {
        return VisitCard.page(pro, visit).asking(new CheckoutQuestion.Tip(visit.id(), amount, method));
    }
}
