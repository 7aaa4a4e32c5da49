package app.rosalie.chat.depositterms;

import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.DepositTermsAction;
import app.rosalie.chat.question.DepositTermsQuestion;
import app.rosalie.chat.room.Command;
import app.rosalie.chat.room.Room;
import java.util.List;
import org.springframework.stereotype.Component;

/** How a salon takes what is paid in advance, and where that stands. */
@Component
class DepositTermsRoom implements Room<DepositTermsAction, DepositTermsQuestion> {

    private final DepositTermsPage page;
    private final DepositTermsParts parts;

    DepositTermsRoom(DepositTermsPage page, DepositTermsParts parts) {
        this.page = page;
        this.parts = parts;
    }

    @Override
    public Reply on(Pro pro, DepositTermsAction action) {
        return switch (action) {
            case DepositTermsAction.Open() -> page.show(pro);
            case DepositTermsAction.AskWay() -> parts.askWay(pro);
            case DepositTermsAction.By(var way) -> parts.by(pro, way);
            case DepositTermsAction.AskLink() -> parts.askLink(pro);
            case DepositTermsAction.AskHours() -> parts.askHours(pro);
            case DepositTermsAction.Wait(int hours) -> parts.waiting(pro, hours);
        };
    }

    @Override
    public Reply hear(Pro pro, DepositTermsQuestion question, String text) {
        return switch (question) {
            case DepositTermsQuestion.Link() -> parts.hearLink(pro, text);
            case DepositTermsQuestion.Hours() -> parts.hearHours(pro, text);
        };
    }

    @Override
    public List<Command> commands() {
        return List.of(Command.forPro("acomptes", DepositTermsPhrase.COMMANDS, _ -> new DepositTermsAction.Open()));
    }
}
