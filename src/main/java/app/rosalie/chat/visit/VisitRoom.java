package app.rosalie.chat.visit;

import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.VisitAction;
import app.rosalie.chat.kit.visit.VisitCard;
import app.rosalie.chat.kit.visit.VisitResult;
import app.rosalie.chat.question.VisitQuestion;
import app.rosalie.chat.room.Room;
import org.springframework.stereotype.Component;

/** One visit, and what is done with it. */
@Component
public class VisitRoom implements Room<VisitAction, VisitQuestion> {

    private final VisitCard card;
    private final VisitResult result;
    private final ConfirmDialog confirmDialog;
    private final ProposalAnswer proposalAnswer;
    private final CancelDialog cancelDialog;
    private final NoShowDialog noShowDialog;
    private final NoteDialog notes;

    VisitRoom(
            VisitCard card,
            VisitResult result,
            ConfirmDialog confirmDialog,
            ProposalAnswer proposalAnswer,
            CancelDialog cancelDialog,
            NoShowDialog noShowDialog,
            NoteDialog notes) {
        this.card = card;
        this.result = result;
        this.confirmDialog = confirmDialog;
        this.proposalAnswer = proposalAnswer;
        this.cancelDialog = cancelDialog;
        this.noShowDialog = noShowDialog;
        this.notes = notes;
    }

    @Override
    public Reply on(Pro pro, VisitAction action) {
        return switch (action) {
            case VisitAction.Visit(var id) -> result.about(pro, id, visit -> true, visit -> card.show(pro, visit));
            case VisitAction.Confirm(var id, boolean forced) -> confirmDialog.confirm(pro, id, forced);
            case VisitAction.TakesProposal(var id, boolean forced) -> proposalAnswer.accept(pro, id, forced);
            case VisitAction.WithdrawProposal(var id) -> proposalAnswer.withdraw(pro, id);
            case VisitAction.AskCancel(var id) -> cancelDialog.ask(pro, id);
            case VisitAction.Cancel(var id, boolean byClient) -> cancelDialog.cancel(pro, id, byClient);
            case VisitAction.AskCancelScope(var id, boolean byClient) -> cancelDialog.askScope(pro, id, byClient);
            case VisitAction.CancelSeries(var id, boolean byClient, boolean all) ->
                cancelDialog.cancelSeries(pro, id, byClient, all);
            case VisitAction.NoShow(var id) -> noShowDialog.missed(pro, id);
            case VisitAction.CameAfterAll(var id) -> noShowDialog.cameAfterAll(pro, id);
            case VisitAction.AskNote(var id) -> notes.ask(pro, id);
            case VisitAction.DropNote(var id) -> notes.drop(pro, id);
        };
    }

    @Override
    public Reply hear(Pro pro, VisitQuestion question, String text) {
        return switch (question) {
            case VisitQuestion.Note(var id) -> notes.hear(pro, id, text);
            case VisitQuestion.WhoCancels(var id) -> cancelDialog.hear(pro, id, text);
        };
    }
}
