package app.rosalie.chat.diary;

import app.rosalie.agenda.Agenda;
import app.rosalie.agenda.Change;
import app.rosalie.agenda.PaymentState;
import app.rosalie.agenda.Visit;
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
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Money before the visit: asked for, then received. */
@Component
class Deposits {

    private final Agenda agenda;
    private final Revenue revenue;
    private final Card card;
    private final Outcome outcome;
    private final Tidings tidings;

    Deposits(Agenda agenda, Revenue revenue, Card card, Outcome outcome, Tidings tidings) {
        this.agenda = agenda;
        this.revenue = revenue;
        this.card = card;
        this.outcome = outcome;
        this.tidings = tidings;
    }

    Reply want(Pro pro, long id) {
        Change change = agenda.askDeposit(pro.salonId(), id);
        if (!(change instanceof Change.Changed(Visit visit, long entry))) {
            return outcome.refused(pro, change);
        }
        Page page = outcome.told(pro, visit, pro.voice().say(DiaryPhrase.DEPOSIT_WANTED, visit.clientName()));
        tidings.add(pro, page, visit, DiaryPhrase.TELL_DEPOSIT);
        return Outcome.ended(pro, page, entry, List.of());
    }

    Reply ask(Pro pro, long id) {
        return about(
                pro,
                id,
                visit -> asking(pro, visit)
                        .say(DiaryPhrase.ASK_DEPOSIT, visit.clientName(), visit.price())
                        .show());
    }

    Reply hear(Pro pro, long id, String text) {
        return about(pro, id, visit -> {
            OptionalLong cents = Sums.read(text);
            if (cents.isEmpty() || cents.getAsLong() <= 0) {
                return asking(pro, visit).say(DiaryPhrase.AMOUNT_NOT_UNDERSTOOD).show();
            }
            // A price of nothing is one that is told on the spot.
            return visit.price().isPositive()
                            && cents.getAsLong() > visit.price().cents()
                    ? asking(pro, visit)
                            .say(DiaryPhrase.DEPOSIT_TOO_MUCH, visit.price())
                            .show()
                    : askMeans(pro, visit, cents.getAsLong());
        });
    }

    private static Reply askMeans(Pro pro, Visit visit, long cents) {
        return asking(pro, visit)
                .say(DiaryPhrase.ASK_MEANS, new Money(cents), visit.clientName())
                .rows(
                        2,
                        PaymentWords.buttons(
                                pro.voice(), means -> new DiaryAction.TakeDeposit(visit.id(), cents, means)))
                .back(new DiaryAction.AskDeposit(visit.id()))
                .show();
    }

    Reply take(Pro pro, long id, long cents, Means means) {
        if (cents <= 0 || !Sums.isSane(cents) || !means.isMoney()) {
            return card.unknown(pro);
        }
        Money amount = new Money(cents);
        Change change = revenue.takeDeposit(pro.salonId(), id, amount, means);
        return change instanceof Change.Changed(Visit visit, long entry)
                ? Outcome.ended(
                        pro,
                        outcome.told(
                                pro, visit, pro.voice().say(DiaryPhrase.DEPOSIT_TAKEN, visit.clientName(), amount)),
                        entry,
                        List.of())
                : outcome.refused(pro, change);
    }

    private Reply about(Pro pro, long id, Function<Visit, Reply> goOn) {
        return outcome.about(pro, id, visit -> visit.payment() == PaymentState.DEPOSIT_DUE, goOn);
    }

    private static Page asking(Pro pro, Visit visit) {
        return Card.page(pro, visit).asking(new DiaryQuestion.Deposit(visit.id()));
    }
}
