package app.rosalie.chat.opening;

import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.OpeningAction;
import app.rosalie.chat.question.OpeningQuestion;
import app.rosalie.chat.room.Command;
import app.rosalie.chat.room.Room;
import java.util.List;
import org.springframework.stereotype.Component;

/** Opening and closing in one tap: slots, days, holidays, weeks that take turns, and how free time is offered. */
@Component
public class OpeningRoom implements Room<OpeningAction, OpeningQuestion> {

    private final OpeningHub hub;
    private final DayHoursPage days;
    private final DateGuard dateGuard;
    private final CloseDialog closeDialog;
    private final SeparateDays separateDays;
    private final OpenDialog openDialog;

    OpeningRoom(
            OpeningHub hub,
            DayHoursPage days,
            DateGuard dateGuard,
            CloseDialog closeDialog,
            SeparateDays separateDays,
            OpenDialog openDialog) {
        this.hub = hub;
        this.days = days;
        this.dateGuard = dateGuard;
        this.closeDialog = closeDialog;
        this.separateDays = separateDays;
        this.openDialog = openDialog;
    }

    @Override
    public Reply on(Pro pro, OpeningAction action) {
        return switch (action) {
            case OpeningAction.Open() -> hub.page(pro).show();
            case OpeningAction.Day(var day) -> days.plain(pro, day).show();
            case OpeningAction.Close(var first, var last, var from, var to, boolean sure) ->
                dateGuard.of(pro, first, last, from, to, stretch -> closeDialog.close(pro, stretch, sure));
            case OpeningAction.CloseApart close -> separateDays.close(pro, close);
            case OpeningAction.OpenUp(var first, var last, var from, var to) ->
                dateGuard.of(pro, first, last, from, to, stretch -> openDialog.open(pro, stretch));
            case OpeningAction.Reset(var day) -> openDialog.reset(pro, day);
        };
    }

    @Override
    public Reply hear(Pro pro, OpeningQuestion question, String text) {
        return switch (question) {
            case OpeningQuestion.Hours(var day) -> openDialog.hear(pro, day, text);
        };
    }

    @Override
    public List<Command> commands() {
        return List.of(Command.forPro("creneaux", OpeningPhrase.COMMANDS, pro -> new OpeningAction.Open())
                .beginningASentence());
    }
}
