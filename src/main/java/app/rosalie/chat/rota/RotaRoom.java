package app.rosalie.chat.rota;

import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.RotaAction;
import app.rosalie.chat.question.RotaQuestion;
import app.rosalie.chat.room.Room;
import org.springframework.stereotype.Component;

/** Weeks that take turns. */
@Component
public class RotaRoom implements Room<RotaAction, RotaQuestion> {

    private final RotaEditor rotaEditor;

    RotaRoom(RotaEditor rotaEditor) {
        this.rotaEditor = rotaEditor;
    }

    @Override
    public Reply on(Pro pro, RotaAction action) {
        return switch (action) {
            case RotaAction.Rota() -> rotaEditor.show(pro);
            case RotaAction.TakeTurns(int weeks) -> rotaEditor.take(pro, weeks);
            case RotaAction.EditTurn(int turn) -> rotaEditor.ask(pro, turn);
            case RotaAction.TurnNow(int turn) -> rotaEditor.now(pro, turn);
            case RotaAction.NoTurns() -> rotaEditor.stop(pro);
        };
    }

    @Override
    public Reply hear(Pro pro, RotaQuestion question, String text) {
        return switch (question) {
            case RotaQuestion.Turn(int turn) -> rotaEditor.hear(pro, turn, text);
        };
    }
}
