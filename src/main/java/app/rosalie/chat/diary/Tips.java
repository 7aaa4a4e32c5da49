package app.rosalie.chat.diary;

import app.rosalie.agenda.Visit;
import app.rosalie.chat.Button;
import app.rosalie.chat.DiaryAction;
import app.rosalie.chat.DiaryQuestion;
import app.rosalie.chat.Page;
import app.rosalie.chat.PaymentWords;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.Sums;
import app.rosalie.revenue.Means;
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
class Tips {

    private static final long[] EUROS = {2, 5, 10};
    private static final long[] PERCENTS = {5, 10, 15};
    private static final Pattern PERCENT = Pattern.compile("\\s*(\\d{1,3})\\s*%\\s*");

    private final Card card;
    private final Outcome outcome;
    private final InstantSource clock;

    Tips(Card card, Outcome outcome, InstantSource clock) {
        this.card = card;
        this.outcome = outcome;
        this.clock = clock;
    }

    Reply ask(Pro pro, long id, long cents, Means means) {
        if (!means.isMoney()) {
            return card.unknown(pro);
        }
        return about(
                pro,
                id,
                cents,
                visit -> asking(pro, visit, cents, means)
                        .say(
                                DiaryPhrase.ASK_TIP,
                                new Money(cents),
                                PaymentWords.means(pro.voice(), means),
                                visit.clientName())
                        .rows(3, amounts(pro, visit, cents, means))
                        .rows(3, otherMeans(pro, visit, cents, means))
                        .show());
    }

    private static List<Button> amounts(Pro pro, Visit visit, long cents, Means means) {
        List<Button> buttons = new ArrayList<>();
        for (long euros : EUROS) {
            buttons.add(Button.good(
                    pro.voice().plain(DiaryPhrase.TIP, Money.euros(euros)), tipped(visit, cents, means, euros * 100)));
        }
        for (long percent : PERCENTS) {
            long tip = share(cents, percent);
            if (tip > 0) {
                buttons.add(Button.good(
                        pro.voice().plain(DiaryPhrase.TIP_PERCENT, percent, new Money(tip)),
                        tipped(visit, cents, means, tip)));
            }
        }
        return buttons;
    }

    /** To the nearest ten cents, as one gives it. */
    private static long share(long cents, long percent) {
        return (cents * percent + 500) / 1_000 * 10;
    }

    private static List<Button> otherMeans(Pro pro, Visit visit, long cents, Means chosen) {
        return Means.ofMoney().stream()
                .filter(means -> means != chosen)
                .<Button>map(means -> Button.of(
                        PaymentWords.means(pro.voice(), means), new DiaryAction.AskTip(visit.id(), cents, means)))
                .toList();
    }

    /** A typed tip is shown once more before it is written. */
    Reply hear(Pro pro, DiaryQuestion.Tip question, String text) {
        long cents = question.cents();
        return about(pro, question.appointmentId(), cents, visit -> {
            OptionalLong tip = read(text, cents);
            Page page = asking(pro, visit, cents, question.means());
            return tip.isPresent() && tip.getAsLong() > 0
                    ? page.say(
                                    DiaryPhrase.CONFIRM_TIP,
                                    new Money(cents),
                                    new Money(tip.getAsLong()),
                                    PaymentWords.means(pro.voice(), question.means()),
                                    visit.clientName())
                            .row(Button.good(
                                    pro.voice().plain(DiaryPhrase.TAKE_TIP),
                                    tipped(visit, cents, question.means(), tip.getAsLong())))
                            .back(new DiaryAction.AskTip(visit.id(), cents, question.means()))
                            .show()
                    : page.say(DiaryPhrase.TIP_NOT_UNDERSTOOD).show();
        });
    }

    private static OptionalLong read(String text, long cents) {
        Matcher percent = PERCENT.matcher(text);
        return percent.matches() ? OptionalLong.of(share(cents, Long.parseLong(percent.group(1)))) : Sums.read(text);
    }

    private Reply about(Pro pro, long id, long cents, Function<Visit, Reply> goOn) {
        return Sums.isSane(cents)
                ? outcome.about(pro, id, visit -> visit.awaitsOutcome(clock.instant()), goOn)
                : card.unknown(pro);
    }

    private static DiaryAction tipped(Visit visit, long cents, Means means, long tip) {
        return new DiaryAction.CloseOutWithTip(visit.id(), cents, means, tip);
    }

    private static Page asking(Pro pro, Visit visit, long cents, Means means) {
        return Card.page(pro, visit).asking(new DiaryQuestion.Tip(visit.id(), cents, means));
    }
}
