package app.rosalie.chat.alerts;

import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.AlertsAction;
import app.rosalie.chat.question.AlertsQuestion;
import app.rosalie.chat.room.Command;
import app.rosalie.chat.room.Room;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the pro is told without having asked, how loud, and when she is left alone. */
@Component
public class AlertsRoom implements Room<AlertsAction, AlertsQuestion> {

    private final KindPages kindPages;
    private final QuietPage quietPage;

    AlertsRoom(KindPages kindPages, QuietPage quietPage) {
        this.kindPages = kindPages;
        this.quietPage = quietPage;
    }

    @Override
    public Reply on(Pro pro, AlertsAction action) {
        return switch (action) {
            case AlertsAction.Open() -> kindPages.all(pro);
            case AlertsAction.OfGroup(var group) -> kindPages.group(pro, group);
            case AlertsAction.Kind(var kind) -> kindPages.one(pro, kind);
            case AlertsAction.Choose(var kind, var volume) -> kindPages.choose(pro, kind, volume);
            case AlertsAction.Switch(var kind) -> kindPages.flip(pro, kind);
            case AlertsAction.QuietHours() -> quietPage.show(pro);
            case AlertsAction.SetQuiet(var from, var to) -> quietPage.set(pro, from, to);
            case AlertsAction.At(var round, var time) -> kindPages.at(pro, round, time);
            case AlertsAction.Pin(boolean pinned) -> kindPages.pin(pro, pinned);
            case AlertsAction.DaysOff(boolean silent) -> quietPage.daysOff(pro, silent);
        };
    }

    @Override
    public Reply hear(Pro pro, AlertsQuestion question, String text) {
        return switch (question) {
            case AlertsQuestion.QuietHours() -> quietPage.hear(pro, text);
            case AlertsQuestion.At(var round) -> kindPages.hear(pro, round, text);
        };
    }

    @Override
    public List<Command> commands() {
        return List.of(Command.forPro("alertes", AlertsPhrase.COMMANDS, pro -> new AlertsAction.Open()));
    }
}
