package app.rosalie.chat.receipts;

import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.ReceiptsAction;
import app.rosalie.chat.question.ReceiptsQuestion;
import app.rosalie.chat.room.Command;
import app.rosalie.chat.room.Room;
import app.rosalie.revenue.PaymentMethod;
import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** The receipts book: payments one by one, put right or given back. */
@Component
public class ReceiptsRoom implements Room<ReceiptsAction, ReceiptsQuestion> {

    private final ReceiptsBookPage book;
    private final PaymentCard card;
    private final VisitPaymentsPage visitPayments;
    private final CorrectionDialog correctionDialog;
    private final DayDialog dayDialog;
    private final RefundDialog refundDialog;
    private final InstantSource clock;

    ReceiptsRoom(
            ReceiptsBookPage book,
            PaymentCard card,
            VisitPaymentsPage visitPayments,
            CorrectionDialog correctionDialog,
            DayDialog dayDialog,
            RefundDialog refundDialog,
            InstantSource clock) {
        this.book = book;
        this.card = card;
        this.visitPayments = visitPayments;
        this.correctionDialog = correctionDialog;
        this.dayDialog = dayDialog;
        this.refundDialog = refundDialog;
        this.clock = clock;
    }

    @Override
    public Reply on(Pro pro, ReceiptsAction action) {
        return switch (action) {
            case ReceiptsAction.Book(var day, int page) -> book.show(pro, day, page);
            case ReceiptsAction.Payment(var id) -> card.show(pro, id);
            case ReceiptsAction.OfVisit(var id) -> visitPayments.show(pro, id);
            case ReceiptsAction.AskCorrection(var id) -> correctionDialog.ask(pro, id);
            case ReceiptsAction.Correct(var id, var amount, var method) ->
                correctionDialog.correct(pro, id, amount, method);
            case ReceiptsAction.AskDay(var id) -> dayDialog.ask(pro, id);
            case ReceiptsAction.OnDay(var id, var day) -> dayDialog.redate(pro, id, day);
            case ReceiptsAction.AskRefund(var id) -> refundDialog.ask(pro, id);
            case ReceiptsAction.AskRefundBy(var id, var method) -> refundDialog.ask(pro, id, method);
            case ReceiptsAction.Refund(var id, var amount, var method) -> refundDialog.refund(pro, id, amount, method);
        };
    }

    @Override
    public Reply hear(Pro pro, ReceiptsQuestion question, String text) {
        return switch (question) {
            case ReceiptsQuestion.Correction(var id) -> correctionDialog.hear(pro, id, text);
            case ReceiptsQuestion.Day(var id) -> dayDialog.hear(pro, id, text);
            case ReceiptsQuestion.Refund(var id) -> refundDialog.hear(pro, id, text);
            case ReceiptsQuestion.RefundBy(var id, PaymentMethod method) -> refundDialog.hear(pro, id, method, text);
        };
    }

    @Override
    public List<Command> commands() {
        return List.of(Command.forPro(
                        "recettes",
                        ReceiptsPhrase.COMMANDS,
                        pro -> new ReceiptsAction.Book(pro.dayOf(clock.instant()), 0))
                .beginningASentence());
    }
}
