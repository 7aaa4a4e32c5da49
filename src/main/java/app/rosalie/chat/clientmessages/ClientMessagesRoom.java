package app.rosalie.chat.clientmessages;

import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.ClientMessagesAction;
import app.rosalie.chat.question.ClientMessagesQuestion;
import app.rosalie.chat.room.Command;
import app.rosalie.chat.room.Room;
import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** The pro's side of what is written to clients, and by them. */
@Component
public class ClientMessagesRoom implements Room<ClientMessagesAction, ClientMessagesQuestion> {

    private final RemindersPage remindersPage;
    private final MessagePage messagePage;
    private final InactivePage inactivePage;
    private final InstantSource clock;

    ClientMessagesRoom(
            RemindersPage remindersPage, MessagePage messagePage, InactivePage inactivePage, InstantSource clock) {
        this.remindersPage = remindersPage;
        this.messagePage = messagePage;
        this.inactivePage = inactivePage;
        this.clock = clock;
    }

    @Override
    public Reply on(Pro pro, ClientMessagesAction action) {
        return switch (action) {
            case ClientMessagesAction.Reminders(var day) -> remindersPage.show(pro, day);
            case ClientMessagesAction.Open(var id) -> messagePage.show(pro, id);
            case ClientMessagesAction.ToAnswer() -> messagePage.open(pro);
            case ClientMessagesAction.Close(var id) -> messagePage.close(pro, id);
            case ClientMessagesAction.Answer(var id, var answer) -> messagePage.answer(pro, id, answer);
            case ClientMessagesAction.Write(var id) -> messagePage.ask(pro, id);
            case ClientMessagesAction.TakeBack(var id) -> messagePage.takeBack(pro, id);
            case ClientMessagesAction.Inactive(var day) ->
                inactivePage.page(pro, day).show();
            case ClientMessagesAction.WinBack(var client, var day) -> inactivePage.winBack(pro, client, day);
        };
    }

    @Override
    public Reply hear(Pro pro, ClientMessagesQuestion question, String text) {
        return switch (question) {
            case ClientMessagesQuestion.Answer(var id) -> messagePage.answer(pro, id, text);
        };
    }

    @Override
    public List<Command> commands() {
        return List.of(Command.forPro("rappels", ClientMessagesPhrase.COMMANDS, this::tomorrow));
    }

    private ClientMessagesAction tomorrow(Pro pro) {
        return new ClientMessagesAction.Reminders(pro.dayOf(clock.instant()).plusDays(1));
    }
}
