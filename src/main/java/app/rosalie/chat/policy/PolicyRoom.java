package app.rosalie.chat.policy;

import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.PolicyAction;
import app.rosalie.chat.question.PolicyQuestion;
import app.rosalie.chat.room.Command;
import app.rosalie.chat.room.Room;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a booking promises on both sides. */
@Component
class PolicyRoom implements Room<PolicyAction, PolicyQuestion> {

    private final PolicyPage page;
    private final PolicyParts parts;

    PolicyRoom(PolicyPage page, PolicyParts parts) {
        this.page = page;
        this.parts = parts;
    }

    @Override
    public Reply on(Pro pro, PolicyAction action) {
        return switch (action) {
            case PolicyAction.Open() -> page.show(pro);
            case PolicyAction.AskDepositKind() -> parts.askDepositKind(pro);
            case PolicyAction.SetDepositKind(var kind) -> parts.setDepositKind(pro, kind);
            case PolicyAction.Ask(var part) -> parts.ask(pro, part);
            case PolicyAction.Set(var part, int amount) -> parts.set(pro, part, amount);
            case PolicyAction.Versions() -> page.versions(pro);
        };
    }

    @Override
    public Reply hear(Pro pro, PolicyQuestion question, String text) {
        return switch (question) {
            case PolicyQuestion.Amount(var part) -> parts.hear(pro, part, text);
        };
    }

    @Override
    public List<Command> commands() {
        return List.of(Command.forPro("reglement", PolicyPhrase.COMMANDS, _ -> new PolicyAction.Open()));
    }
}
