package app.rosalie.chat.diary;

import app.rosalie.agenda.Change;
import app.rosalie.agenda.Diary;
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
import org.springframework.stereotype.Component;

/** Closing a visit out: in one press at the usual price, in two with another amount. */
@Component
class CloseOut {

    private final Diary diary;
    private final Card card;
    private final Outcome outcome;
    private final InstantSource clock;

    CloseOut(Diary diary, Card card, Outcome outcome, InstantSource clock) {
        this.diary = diary;
        this.card = card;
        this.outcome = outcome;
        this.clock = clock;
    }

    Reply paid(Pro pro, long id, long cents, Means means, Revenue revenue) {
        if (cents < 0) {
            return card.unknown(pro);
        }
        Money amount = new Money(cents);
        Change change = revenue.closeOut(pro.salonId(), id, amount, means);
        if (change instanceof Change.Changed(Visit visit, long entry)) {
            String what = pro.voice().say(DiaryPhrase.CLOSED_OUT, visit.clientName(), amount);
            return outcome.told(pro, visit, entry, what, diary.toCloseOut(pro.salonId(), 1));
        }
        return outcome.of(pro, change, DiaryPhrase.CONFIRMED);
    }

    Reply askAmount(Pro pro, Optional<Visit> found) {
        return found.filter(visit -> visit.awaitsOutcome(clock.instant()))
                .map(visit -> asking(pro, visit)
                        .say(DiaryPhrase.ASK_AMOUNT, visit.clientName(), visit.price())
                        .show())
                .orElseGet(() -> gone(pro, found));
    }

    Reply amount(Pro pro, Optional<Visit> found, String text) {
        if (found.isEmpty() || !found.get().awaitsOutcome(clock.instant())) {
            return gone(pro, found);
        }
        Visit visit = found.get();
        OptionalLong cents = AmountReader.read(text);
        if (cents.isEmpty()) {
            return asking(pro, visit).say(DiaryPhrase.AMOUNT_NOT_UNDERSTOOD).show();
        }
        return Page.below(pro.voice(), pro.voice().shortDay(pro.dayOf(visit.start())), visit.clientName())
                .say(DiaryPhrase.ASK_MEANS, new Money(cents.getAsLong()), visit.clientName())
                .rows(2, means(pro, visit, cents.getAsLong()))
                .back(new DiaryAction.OtherAmount(visit.id()))
                .show();
    }

    private static Page asking(Pro pro, Visit visit) {
        return Page.below(pro.voice(), pro.voice().shortDay(pro.dayOf(visit.start())), visit.clientName())
                .asking(new DiaryQuestion.Amount(visit.id()))
                .back(new DiaryAction.Visit(visit.id()));
    }

    private static List<Button> means(Pro pro, Visit visit, long cents) {
        Map<String, String> names = pro.voice().list(DiaryPhrase.MEANS);
        return Arrays.stream(Means.values())
                .<Button>map(means -> Button.of(
                        names.getOrDefault(means.name(), means.name()),
                        new DiaryAction.CloseOut(visit.id(), cents, means)))
                .toList();
    }

    private Reply gone(Pro pro, Optional<Visit> found) {
        return found.map(visit -> card.show(pro, visit).toast(pro.voice().plain(DiaryPhrase.UNCHANGED)))
                .orElseGet(() -> card.unknown(pro));
    }
}
