package app.rosalie.chat.checkout;

import app.rosalie.agenda.Agenda;
import app.rosalie.agenda.AppointmentId;
import app.rosalie.agenda.ChangeOutcome;
import app.rosalie.agenda.PaymentState;
import app.rosalie.agenda.Visit;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.VisitAction;
import app.rosalie.chat.kit.payment.TypedAmount;
import app.rosalie.chat.kit.visit.ClientNotice;
import app.rosalie.chat.kit.visit.DiaryPhrase;
import app.rosalie.chat.kit.visit.VisitCard;
import app.rosalie.chat.kit.visit.VisitResult;
import app.rosalie.chat.question.VisitQuestion;
import app.rosalie.chat.words.PaymentWords;
import app.rosalie.revenue.Checkout;
import app.rosalie.revenue.PaymentMethod;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.Money;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Money before the visit: asked for, then received. */
@Component
public class DepositDialog {

    private final Agenda agenda;
    private final Checkout checkout;
    private final VisitCard card;
    private final VisitResult result;
    private final ClientNotice notice;

    DepositDialog(Agenda agenda, Checkout checkout, VisitCard card, VisitResult result, ClientNotice notice) {
        this.agenda = agenda;
        this.checkout = checkout;
        this.card = card;
        this.result = result;
        this.notice = notice;
    }

    public Reply want(Pro pro, AppointmentId id) {
        ChangeOutcome change = agenda.askDeposit(pro.salonId(), id);
        if (!(change instanceof ChangeOutcome.Changed(Visit visit, JournalEntryId entry))) {
            return result.refused(pro, change);
        }
        Page page = result.told(pro, visit, pro.voice().say(DiaryPhrase.DEPOSIT_WANTED, visit.clientName()));
        notice.add(pro, page, visit, DiaryPhrase.TELL_DEPOSIT);
        return VisitResult.ended(pro, page, entry, List.of());
    }

    public Reply ask(Pro pro, AppointmentId id) {
        return about(
                pro,
                id,
                visit -> asking(pro, visit)
                        .say(DiaryPhrase.ASK_DEPOSIT, visit.clientName(), visit.price())
                        .show());
    }

    public Reply hear(Pro pro, AppointmentId id, String text) {
        return about(pro, id, visit -> {
            Optional<Money> amount = TypedAmount.read(text).filter(Money::isPositive);
            if (amount.isEmpty()) {
                return asking(pro, visit).say(DiaryPhrase.AMOUNT_NOT_UNDERSTOOD).show();
            }
            // A price of nothing is one that is told on the spot.
            return visit.price().isPositive() && amount.get().compareTo(visit.price()) > 0
                    ? asking(pro, visit)
                            .say(DiaryPhrase.DEPOSIT_TOO_MUCH, visit.price())
                            .show()
                    : askMeans(pro, visit, amount.get());
        });
    }

    private static Reply askMeans(Pro pro, Visit visit, Money amount) {
        return asking(pro, visit)
                .say(DiaryPhrase.ASK_MEANS, amount, visit.clientName())
                .rows(
                        2,
                        PaymentWords.buttons(
                                pro.voice(), method -> new VisitAction.TakeDeposit(visit.id(), amount, method)))
                .back(new VisitAction.AskDeposit(visit.id()))
                .show();
    }

    public Reply take(Pro pro, AppointmentId id, Money amount, PaymentMethod method) {
        if (!amount.isPositive() || !TypedAmount.isSane(amount) || !method.isMoney()) {
            return card.unknown(pro);
        }
        ChangeOutcome change = checkout.takeDeposit(pro.salonId(), id, amount, method);
        return change instanceof ChangeOutcome.Changed(Visit visit, JournalEntryId entry)
                ? VisitResult.ended(
                        pro,
                        result.told(pro, visit, pro.voice().say(DiaryPhrase.DEPOSIT_TAKEN, visit.clientName(), amount)),
                        entry,
                        List.of())
                : result.refused(pro, change);
    }

    private Reply about(Pro pro, AppointmentId id, Function<Visit, Reply> goOn) {
        return result.about(pro, id, visit -> visit.payment() == PaymentState.DEPOSIT_DUE, goOn);
    }

    private static Page asking(Pro pro, Visit visit) {
        return VisitCard.page(pro, visit).asking(new VisitQuestion.Deposit(visit.id()));
    }
}
