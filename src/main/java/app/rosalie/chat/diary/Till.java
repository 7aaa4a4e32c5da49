package app.rosalie.chat.diary;

import app.rosalie.agenda.Change;
import app.rosalie.agenda.Diary;
import app.rosalie.agenda.PaymentState;
import app.rosalie.agenda.Visit;
import app.rosalie.chat.Button;
import app.rosalie.chat.DiaryAction;
import app.rosalie.chat.DiaryQuestion;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.language.AmountReader;
import app.rosalie.revenue.Means;
import app.rosalie.revenue.Revenue;
import app.rosalie.salon.Money;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Money for a visit: closing it out in one press at the usual price, in two with another amount; and deposits. */
@Component
class Till {

    /** 100 000 €: what is more is a slip of the finger, or forged to break the sums. */
    private static final long MOST_CENTS = 10_000_000;

    private final Diary diary;
    private final Revenue revenue;
    private final Card card;
    private final Outcome outcome;
    private final InstantSource clock;

    Till(Diary diary, Revenue revenue, Card card, Outcome outcome, InstantSource clock) {
        this.diary = diary;
        this.revenue = revenue;
        this.card = card;
        this.outcome = outcome;
        this.clock = clock;
    }

    Reply closeOut(Pro pro, long id, long cents, Means means) {
        if (cents < 0 || cents > MOST_CENTS) {
            return card.unknown(pro);
        }
        Change change = revenue.closeOut(pro.salonId(), id, new Money(cents), means);
        return told(pro, change, DiaryPhrase.CLOSED_OUT, new Money(cents), diary.toCloseOut(pro.salonId(), 1));
    }

    Reply deposit(Pro pro, long id, long cents, Means means) {
        if (cents <= 0 || cents > MOST_CENTS) {
            return card.unknown(pro);
        }
        Change change = revenue.takeDeposit(pro.salonId(), id, new Money(cents), means);
        return told(pro, change, DiaryPhrase.DEPOSIT_TAKEN, new Money(cents), List.of());
    }

    private Reply told(Pro pro, Change change, DiaryPhrase done, Money amount, List<Visit> next) {
        return change instanceof Change.Changed(Visit visit, long entry)
                ? outcome.told(pro, visit, entry, pro.voice().say(done, visit.clientName(), amount), next)
                : outcome.refused(pro, change);
    }

    Reply ask(Pro pro, DiaryQuestion question) {
        return about(
                pro,
                question,
                visit -> asking(pro, visit, question)
                        .say(
                                question instanceof DiaryQuestion.Deposit
                                        ? DiaryPhrase.ASK_DEPOSIT
                                        : DiaryPhrase.ASK_AMOUNT,
                                visit.clientName(),
                                visit.price())
                        .show());
    }

    /** An amount was typed: what is left to ask is how it was paid. */
    Reply hear(Pro pro, DiaryQuestion question, String text) {
        return about(pro, question, visit -> {
            OptionalLong cents = AmountReader.read(text);
            boolean isPaid = cents.isPresent()
                    && cents.getAsLong() <= MOST_CENTS
                    && (cents.getAsLong() > 0 || question instanceof DiaryQuestion.Amount);
            return isPaid
                    ? askMeans(pro, visit, question, cents.getAsLong())
                    : asking(pro, visit, question)
                            .say(DiaryPhrase.AMOUNT_NOT_UNDERSTOOD)
                            .show();
        });
    }

    private Reply askMeans(Pro pro, Visit visit, DiaryQuestion question, long cents) {
        return page(pro, visit)
                .say(DiaryPhrase.ASK_MEANS, new Money(cents), visit.clientName())
                .rows(2, means(pro, question, cents))
                .asking(question)
                .back(
                        switch (question) {
                            case DiaryQuestion.Amount(long id) -> new DiaryAction.OtherAmount(id);
                            case DiaryQuestion.Deposit(long id) -> new DiaryAction.AskDeposit(id);
                            default -> throw new UnsupportedOperationException();
                        })
                .show();
    }

    private static List<Button> means(Pro pro, DiaryQuestion question, long cents) {
        Map<String, String> names = pro.voice().list(DiaryPhrase.MEANS);
        return Arrays.stream(Means.values())
                .<Button>map(means -> Button.of(
                        names.getOrDefault(means.name(), means.name()),
                        switch (question) {
                            case DiaryQuestion.Amount(long id) -> new DiaryAction.CloseOut(id, cents, means);
                            case DiaryQuestion.Deposit(long id) -> new DiaryAction.TakeDeposit(id, cents, means);
                            default -> throw new UnsupportedOperationException();
                        }))
                .toList();
    }

    private Reply about(Pro pro, DiaryQuestion question, Function<Visit, Reply> answer) {
        Optional<Visit> found = diary.visit(pro.salonId(), visitOf(question));
        return found.filter(visit -> stillMeant(question, visit))
                .map(answer)
                .orElseGet(() -> outcome.unchanged(pro, found));
    }

    private boolean stillMeant(DiaryQuestion question, Visit visit) {
        return switch (question) {
            case DiaryQuestion.Amount amount -> visit.awaitsOutcome(clock.instant());
            case DiaryQuestion.Deposit deposit -> visit.payment() == PaymentState.DEPOSIT_DUE;
            default -> throw new UnsupportedOperationException();
        };
    }

    private static long visitOf(DiaryQuestion question) {
        return switch (question) {
            case DiaryQuestion.Amount(long id) -> id;
            case DiaryQuestion.Deposit(long id) -> id;
            default -> throw new UnsupportedOperationException();
        };
    }

    private static Page asking(Pro pro, Visit visit, DiaryQuestion question) {
        return page(pro, visit).asking(question).back(new DiaryAction.Visit(visit.id()));
    }

    private static Page page(Pro pro, Visit visit) {
        return Page.below(pro.voice(), pro.voice().shortDay(pro.dayOf(visit.start())), visit.clientName());
    }
}
