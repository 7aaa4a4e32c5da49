package app.rosalie.chat.operations;

import app.rosalie.alerts.FailedAlerts;
import app.rosalie.chat.DeadMessages;
import app.rosalie.chat.Page;
import app.rosalie.chat.Reply;
import app.rosalie.chat.Speaker;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.OperationsAction;
import app.rosalie.chat.action.OperationsAction.Dead;
import app.rosalie.chat.action.OperationsAction.DropAllDead;
import app.rosalie.chat.action.OperationsAction.DropAllFailed;
import app.rosalie.chat.action.OperationsAction.DropDead;
import app.rosalie.chat.action.OperationsAction.DropFailed;
import app.rosalie.chat.action.OperationsAction.Failed;
import app.rosalie.chat.kit.operators.OperatorSettings;
import app.rosalie.chat.room.Command;
import app.rosalie.chat.room.Navigation;
import app.rosalie.chat.room.PublicRoom;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * For those whom the settings name, whoever else they are to Rosalie. To everybody else there is no such room: whatever leads here
 * is answered like a command that does not exist.
 */
@Component
public class OperationsRoom implements PublicRoom<OperationsAction> {

    private final OperatorSettings operators;
    private final StatePage state;
    private final DeadMessagesPage deadPage;
    private final FailedAlertsPage failedPage;
    private final DeadMessages dead;
    private final FailedAlerts failed;
    private final Navigation navigation;

    OperationsRoom(
            OperatorSettings operators,
            StatePage state,
            DeadMessagesPage deadPage,
            FailedAlertsPage failedPage,
            DeadMessages dead,
            FailedAlerts failed,
            Navigation navigation) {
        this.operators = operators;
        this.state = state;
        this.deadPage = deadPage;
        this.failedPage = failedPage;
        this.dead = dead;
        this.failed = failed;
        this.navigation = navigation;
    }

    @Override
    public Reply on(Speaker speaker, OperationsAction action) {
        return operators.include(speaker.turn().account().userId())
                ? answer(speaker, action)
                : navigation.unknownCommand(speaker);
    }

    private Reply answer(Speaker speaker, OperationsAction action) {
        return switch (action) {
            case OperationsAction.Open() -> state.show(speaker);
            case Dead(int page) -> deadPage.show(speaker, page);
            case OperationsAction.RetryDead(var message) -> retriedDead(speaker, dead.retry(message) ? 1 : 0);
            case OperationsAction.RetryAllDead() -> retriedDead(speaker, dead.retryAll());
            case DropDead(var id, boolean sure) ->
                sure ? droppedDead(speaker, dead.drop(id) ? 1 : 0) : ask(speaker, new DropDead(id, true), new Dead(0));
            case DropAllDead(boolean sure) ->
                sure ? droppedDead(speaker, dead.dropAll()) : ask(speaker, new DropAllDead(true), new Dead(0));
            case Failed(int page) -> failedPage.show(speaker, page);
            case OperationsAction.RetryFailed(var alert) -> retriedFailed(speaker, failed.retry(alert) ? 1 : 0);
            case OperationsAction.RetryAllFailed() -> retriedFailed(speaker, failed.retryAll());
            case DropFailed(var id, boolean sure) ->
                sure
                        ? droppedFailed(speaker, failed.drop(id) ? 1 : 0)
                        : ask(speaker, new DropFailed(id, true), new Failed(0));
            case DropAllFailed(boolean sure) ->
                sure ? droppedFailed(speaker, failed.dropAll()) : ask(speaker, new DropAllFailed(true), new Failed(0));
        };
    }

    private Reply retriedDead(Speaker speaker, int count) {
        return deadPage.show(speaker, 0).toast(speaker.voice().plain(OperationsPhrase.RETRIED, count));
    }

    private Reply droppedDead(Speaker speaker, int count) {
        return deadPage.show(speaker, 0).toast(speaker.voice().plain(OperationsPhrase.DROPPED, count));
    }

    private Reply retriedFailed(Speaker speaker, int count) {
        return failedPage.show(speaker, 0).toast(speaker.voice().plain(OperationsPhrase.RETRIED, count));
    }

    private Reply droppedFailed(Speaker speaker, int count) {
        return failedPage.show(speaker, 0).toast(speaker.voice().plain(OperationsPhrase.DROPPED, count));
    }

    private static Reply ask(Speaker speaker, OperationsAction yes, Action back) {
        boolean all = yes instanceof DropAllDead || yes instanceof DropAllFailed;
        return Page.below(speaker.voice(), OperationsPhrase.CRUMB)
                .say(OperationsPhrase.SURE, all)
                .row(speaker.button(OperationsPhrase.REALLY_DROP, yes).danger())
                .back(back)
                .show();
    }

    @Override
    public List<Command> commands() {
        return List.of(Command.of("etat", OperationsPhrase.COMMANDS, new OperationsAction.Open()));
    }
}
