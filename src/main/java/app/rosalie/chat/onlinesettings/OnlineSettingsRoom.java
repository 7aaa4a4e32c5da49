package app.rosalie.chat.onlinesettings;

import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.OnlineSettingsAction;
import app.rosalie.chat.question.OnlineSettingsQuestion;
import app.rosalie.chat.room.Command;
import app.rosalie.chat.room.Room;
import java.util.List;
import org.springframework.stereotype.Component;

/** On which terms clients book themselves. */
@Component
class OnlineSettingsRoom implements Room<OnlineSettingsAction, OnlineSettingsQuestion> {

    private final OnlineSettingsPage page;

    OnlineSettingsRoom(OnlineSettingsPage page) {
        this.page = page;
    }

    @Override
    public Reply on(Pro pro, OnlineSettingsAction action) {
        return switch (action) {
            case OnlineSettingsAction.Open() -> page.show(pro);
            case OnlineSettingsAction.Enable(boolean on) -> page.change(pro, rules -> rules.enabled(on));
            case OnlineSettingsAction.AskApproval() -> page.askApproval(pro);
            case OnlineSettingsAction.Approve(var whose) -> page.change(pro, rules -> rules.approving(whose));
            case OnlineSettingsAction.Ask(var part) -> page.ask(pro, part);
            case OnlineSettingsAction.Set(var part, int amount) -> page.set(pro, part, amount);
            case OnlineSettingsAction.RegularsFirst(boolean first) ->
                page.change(pro, rules -> rules.regularsFirst(first));
        };
    }

    @Override
    public Reply hear(Pro pro, OnlineSettingsQuestion question, String text) {
        return switch (question) {
            case OnlineSettingsQuestion.Amount(var part) -> page.hear(pro, part, text);
        };
    }

    @Override
    public List<Command> commands() {
        return List.of(Command.forPro("enligne", OnlineSettingsPhrase.COMMANDS, _ -> new OnlineSettingsAction.Open()));
    }
}
