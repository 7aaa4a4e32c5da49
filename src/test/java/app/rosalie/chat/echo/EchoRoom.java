package app.rosalie.chat.echo;

import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.HomeAction;
import app.rosalie.chat.room.Command;
import app.rosalie.chat.room.Room;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says again what is typed. */
@Component
class EchoRoom implements Room<EchoAction, EchoQuestion> {

    @Override
    public Reply on(Pro pro, EchoAction action) {
        return switch (action) {
            case EchoAction.Ask(int times) ->
                page(pro)
                        .say(EchoPhrase.ASK, times)
                        .asking(new EchoQuestion.What(times))
                        .show();
        };
    }

    @Override
    public Reply hear(Pro pro, EchoQuestion question, String text) {
        return switch (question) {
            case EchoQuestion.What(int times) ->
                page(pro)
                        .say(EchoPhrase.ECHO, (text + " ").repeat(times).strip())
                        .show();
        };
    }

    private static Page page(Pro pro) {
        return Page.below(pro.voice(), "Echo").back(new HomeAction.Open());
    }

    @Override
    public List<Command> commands() {
        return List.of(Command.forPro("echo", EchoPhrase.COMMANDS, pro -> new EchoAction.Ask(2)));
    }
}
