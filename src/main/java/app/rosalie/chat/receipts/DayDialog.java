package app.rosalie.chat.receipts;

import app.rosalie.agenda.Visit;
import app.rosalie.agenda.Visits;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.ReceiptsAction;
import app.rosalie.chat.question.ReceiptsQuestion;
import app.rosalie.chat.words.Phrase;
import app.rosalie.language.time.Days;
import app.rosalie.language.time.PastDays;
import app.rosalie.revenue.PaymentDates;
import app.rosalie.revenue.PaymentId;
import app.rosalie.revenue.Receipts.Standing;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** A payment was noted on the wrong day. */
@Component
class DayDialog {

    private final PaymentDates dates;
    private final Visits visits;
    private final PaymentCard card;
    private final InstantSource clock;

    DayDialog(PaymentDates dates, Visits visits, PaymentCard card, InstantSource clock) {
        this.dates = dates;
        this.visits = visits;
        this.card = card;
        this.clock = clock;
    }

    Reply ask(Pro pro, PaymentId id) {
        return about(pro, id, now -> question(pro, now, asking(pro, now)));
    }

    /** Asked below whatever the page says already. */
    private Reply question(Pro pro, Standing now, Page page) {
        LocalDate stands = pro.dayOf(now.receivedAt());
        return page.say(ReceiptsPhrase.ASK_DAY, PaymentCard.paid(pro, now), stands)
                .rows(
                        3,
                        likely(pro, now),
                        day -> pro.button(
                                ReceiptsPhrase.DAY,
                                new ReceiptsAction.OnDay(now.first().id(), day),
                                pro.voice().shortDay(day)))
                .show();
    }

    /** Today, yesterday, and the day of the visit. */
    private SequencedSet<LocalDate> likely(Pro pro, Standing now) {
        LocalDate today = today(pro);
        SequencedSet<LocalDate> days = new TreeSet<>(List.of(today, today.minusDays(1)));
        Optional.ofNullable(now.first().appointmentId())
                .flatMap(id -> visits.visit(pro.salonId(), id))
                .map(Visit::start)
                .map(pro::dayOf)
                .filter(day -> !day.isAfter(today))
                .ifPresent(days::add);
        days.remove(pro.dayOf(now.receivedAt()));
        return days.reversed();
    }

    Reply hear(Pro pro, PaymentId id, String text) {
        return about(pro, id, now -> {
            Optional<LocalDate> day = PastDays.read(
                            text, clock.instant().atZone(pro.salon().zone()))
                    .filter(days -> days.first().equals(days.last()))
                    .map(Days::first);
            if (day.isEmpty()) {
                return again(pro, now, ReceiptsPhrase.DAY_NOT_UNDERSTOOD);
            }
            return day.get().isAfter(today(pro))
                    ? again(pro, now, ReceiptsPhrase.DAY_TO_COME)
                    : confirm(pro, now, day.get());
        });
    }

    /** A typed day is shown once more before it is written. */
    private static Reply confirm(Pro pro, Standing now, LocalDate day) {
        return asking(pro, now)
                .say(ReceiptsPhrase.CONFIRM_DAY, PaymentCard.paid(pro, now), day)
                .row(pro.button(
                                ReceiptsPhrase.THAT_DAY,
                                new ReceiptsAction.OnDay(now.first().id(), day),
                                pro.voice().shortDay(day))
                        .good())
                .back(new ReceiptsAction.AskDay(now.first().id()))
                .show();
    }

    private Reply again(Pro pro, Standing now, Phrase why) {
        return question(pro, now, asking(pro, now).say(why).gap());
    }

    Reply redate(Pro pro, PaymentId id, LocalDate day) {
        return dates.redate(pro.salonId(), id, day)
                .map(entry -> card.done(pro, id, pro.voice().say(ReceiptsPhrase.REDATED, day), entry))
                .orElseGet(() -> card.again(pro, id, ReceiptsPhrase.UNCHANGED));
    }

    private Reply about(Pro pro, PaymentId id, Function<Standing, Reply> goOn) {
        return card.about(
                pro,
                id,
                now -> now.isCorrectable() && now.amount().isPositive()
                        ? goOn.apply(now)
                        : card.unchanged(pro, id, ReceiptsPhrase.NOT_CORRECTABLE));
    }

    private LocalDate today(Pro pro) {
        return pro.dayOf(clock.instant());
    }

    private static Page asking(Pro pro, Standing now) {
        return PaymentCard.asking(pro, now)
                .asking(new ReceiptsQuestion.Day(now.first().id()));
    }
}
