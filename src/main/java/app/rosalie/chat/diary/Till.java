package app.rosalie.chat.diary;

import app.rosalie.agenda.Change;
import app.rosalie.agenda.Diary;
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
import app.rosalie.revenue.Revenue;
import app.rosalie.salon.Money;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Closing a visit out: in one press at the usual price, in two with another amount. */
@Component
class Till {

    private final Diary diary;
    private final Revenue revenue;
    private final Possible possible;
    private final Card card;
    private final Outcome outcome;
    private final InstantSource clock;

    Till(Diary diary, Revenue revenue, Possible possible, Card card, Outcome outcome, InstantSource clock) {
        this.diary = diary;
        this.revenue = revenue;
        this.possible = possible;
        this.card = card;
        this.outcome = outcome;
        this.clock = clock;
    }

    Reply closeOut(Pro pro, long id, long cents, Means means, long tipCents) {
        if (!Sums.isSane(cents) || !Sums.isSane(tipCents) || !means.isMoney()) {
            return card.unknown(pro);
        }
        Money paid = new Money(cents);
        Money tip = new Money(tipCents);
        Change change = revenue.closeOut(pro.salonId(), id, paid, means, tip);
        return change instanceof Change.Changed(Visit visit, long entry)
                ? Outcome.ended(
                        pro,
                        outcome.told(pro, visit, words(pro, visit, paid, tip)),
                        entry,
                        diary.toCloseOut(pro.salonId(), 1))
                : outcome.refused(pro, change);
    }

    private static String words(Pro pro, Visit visit, Money paid, Money tip) {
        return tip.isPositive()
                ? pro.voice().say(DiaryPhrase.CLOSED_OUT_TIP, visit.clientName(), paid, tip)
                : pro.voice().say(DiaryPhrase.CLOSED_OUT, visit.clientName(), paid);
    }

    Reply askAmount(Pro pro, long id) {
        return about(
                pro,
                id,
                visit -> asking(pro, visit)
                        .say(DiaryPhrase.ASK_AMOUNT, visit.clientName(), visit.price())
                        .show());
    }

    /** An amount was typed: what is left to ask is how it was paid. */
    Reply hearAmount(Pro pro, long id, String text) {
        return about(pro, id, visit -> {
            OptionalLong cents = Sums.read(text);
            return cents.isPresent()
                    ? askMeans(pro, visit, cents.getAsLong())
                    : asking(pro, visit).say(DiaryPhrase.AMOUNT_NOT_UNDERSTOOD).show();
        });
    }

    private Reply askMeans(Pro pro, Visit visit, long cents) {
        return asking(pro, visit)
                .say(DiaryPhrase.ASK_MEANS, new Money(cents), visit.clientName())
                .rows(2, PaymentWords.buttons(pro.voice(), means -> new DiaryAction.CloseOut(visit.id(), cents, means)))
                .rows(2, otherWays(pro, visit, cents))
                .back(new DiaryAction.OtherAmount(visit.id()))
                .show();
    }

    private List<Button> otherWays(Pro pro, Visit visit, long cents) {
        List<Button> ways = new ArrayList<>(possible.byVoucher(pro, visit, cents));
        ways.add(Button.of(
                pro.voice().plain(DiaryPhrase.WITH_TIP), new DiaryAction.AskTip(visit.id(), cents, Means.CARD)));
        return ways;
    }

    private Reply about(Pro pro, long id, Function<Visit, Reply> goOn) {
        return outcome.about(pro, id, visit -> visit.awaitsOutcome(clock.instant()), goOn);
    }

    private static Page asking(Pro pro, Visit visit) {
        return Card.page(pro, visit).asking(new DiaryQuestion.Amount(visit.id()));
    }
}
