package app.rosalie.chat.checkout;

import app.rosalie.agenda.AppointmentId;
import app.rosalie.agenda.ChangeOutcome;
import app.rosalie.agenda.DepositDemand;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.VisitAct;
import app.rosalie.agenda.VisitDeposits;
import app.rosalie.agenda.Visits;
import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.CheckoutAction;
import app.rosalie.chat.kit.payment.TypedAmount;
import app.rosalie.chat.kit.visit.VisitCard;
import app.rosalie.chat.kit.visit.VisitResult;
import app.rosalie.chat.question.CheckoutQuestion;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.Money;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Money before the visit: asked for, put off or let go. */
@Component
class DepositDialog {

    /** Shares of the price that are offered where the treatments say nothing. */
    private static final List<Integer> USUAL_PERCENT = List.of(20, 30, 50);

    private static final int MORE_HOURS = 24;
    private static final long EURO = 100;

    private final VisitDeposits deposits;
    private final Visits visits;
    private final VisitCard card;
    private final VisitResult result;
    private final DepositWords words;
    private final InstantSource clock;

    DepositDialog(
            VisitDeposits deposits,
            Visits visits,
            VisitCard card,
            VisitResult result,
            DepositWords words,
            InstantSource clock) {
        this.deposits = deposits;
        this.visits = visits;
        this.card = card;
        this.result = result;
        this.words = words;
        this.clock = clock;
    }

    /** What the treatments want; where they want nothing, how much? */
    Reply want(Pro pro, AppointmentId id) {
        Optional<Visit> visit = visits.visit(pro.salonId(), id);
        if (visit.isEmpty()) {
            return card.unknown(pro);
        }
        Money wanted = deposits.wanted(pro.salonId(), visit.get());
        return wanted.isPositive() ? ask(pro, id, wanted) : askAmount(pro, id);
    }

    private Reply askAmount(Pro pro, AppointmentId id) {
        return about(
                pro,
                id,
                VisitAct.ASK_DEPOSIT,
                visit -> askingAmount(pro, visit)
                        .say(CheckoutPhrase.WHICH_DEPOSIT, visit.clientName(), visit.price())
                        .show());
    }

    private static Page askingAmount(Pro pro, Visit visit) {
        List<Button.Press> shares = USUAL_PERCENT.stream()
                .filter(percent -> share(visit, percent).isPositive())
                .map(percent -> pro.button(
                        CheckoutPhrase.TIP_PERCENT,
                        new CheckoutAction.WantAmount(visit.id(), share(visit, percent)),
                        percent,
                        share(visit, percent)))
                .toList();
        return VisitCard.page(pro, visit).rows(2, shares).asking(new CheckoutQuestion.WantedDeposit(visit.id()));
    }

    /** To the nearest euro. */
    private static Money share(Visit visit, int percent) {
        return new Money(Math.round(visit.price().cents() * percent / 100.0 / EURO) * EURO);
    }

    Reply hearWanted(Pro pro, AppointmentId id, String text) {
        return about(pro, id, VisitAct.ASK_DEPOSIT, visit -> {
            Optional<Money> amount = TypedAmount.read(text).filter(Money::isPositive);
            if (amount.isEmpty()) {
                return askingAmount(pro, visit)
                        .say(CheckoutPhrase.AMOUNT_NOT_UNDERSTOOD)
                        .show();
            }
            return isTooMuch(visit, amount.get())
                    ? askingAmount(pro, visit)
                            .say(CheckoutPhrase.DEPOSIT_TOO_MUCH, visit.price())
                            .show()
                    : ask(pro, id, amount.get());
        });
    }

    private static boolean isTooMuch(Visit visit, Money amount) {
        return visit.price().isPositive() && amount.compareTo(visit.price()) > 0;
    }

    Reply ask(Pro pro, AppointmentId id, Money amount) {
        if (!amount.isPositive() || !TypedAmount.isSane(amount)) {
            return card.unknown(pro);
        }
        return visits.visit(pro.salonId(), id)
                        .filter(visit -> isTooMuch(visit, amount))
                        .isPresent()
                ? askAmount(pro, id)
                : asked(pro, deposits.ask(pro.salonId(), id, amount), CheckoutPhrase.DEPOSIT_WANTED);
    }

    Reply putOff(Pro pro, AppointmentId id) {
        return asked(pro, deposits.putOff(pro.salonId(), id, MORE_HOURS), CheckoutPhrase.DEPOSIT_PUT_OFF);
    }

    private Reply asked(Pro pro, ChangeOutcome change, CheckoutPhrase phrase) {
        if (!(change instanceof ChangeOutcome.Changed(Visit visit, JournalEntryId entry))) {
            return result.refused(pro, change);
        }
        Page page = result.told(pro, visit, pro.voice().say(phrase, visit.clientName(), amount(visit)));
        words.deadline(pro, page, visit);
        words.tell(pro, page, visit);
        return VisitResult.ended(pro, page, entry, List.of());
    }

    private static Money amount(Visit visit) {
        return visit.deposit().map(DepositDemand::amount).orElse(Money.ZERO);
    }

    Reply waive(Pro pro, AppointmentId id) {
        ChangeOutcome change = deposits.waive(pro.salonId(), id);
        return change instanceof ChangeOutcome.Changed(Visit visit, JournalEntryId entry)
                ? VisitResult.ended(
                        pro,
                        result.told(pro, visit, pro.voice().say(CheckoutPhrase.DEPOSIT_WAIVED, visit.clientName())),
                        entry,
                        List.of())
                : result.refused(pro, change);
    }

    private Reply about(Pro pro, AppointmentId id, VisitAct act, Function<Visit, Reply> goOn) {
        return result.about(pro, id, visit -> visit.possible(clock.instant()).contains(act), goOn);
    }
}
