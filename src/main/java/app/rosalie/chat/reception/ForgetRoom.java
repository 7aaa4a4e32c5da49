package app.rosalie.chat.reception;

import app.rosalie.chat.Reply;
import app.rosalie.chat.Speaker;
import app.rosalie.chat.action.ForgetAction;
import app.rosalie.chat.action.WelcomeAction;
import app.rosalie.chat.room.Command;
import app.rosalie.chat.room.Navigation;
import app.rosalie.chat.room.PublicRoom;
import java.util.List;
import org.springframework.stereotype.Component;

/** The way out of any question, whoever asked it. */
@Component
class ForgetRoom implements PublicRoom<ForgetAction> {

    private final Navigation navigation;

    ForgetRoom(Navigation navigation) {
        this.navigation = navigation;
    }

    @Override
    public Reply on(Speaker speaker, ForgetAction action) {
        return switch (action) {
            case ForgetAction.Question() ->
                speaker.asked() == null || speaker.asked().asksNothing()
                        ? navigation.to(speaker, new WelcomeAction.Open())
                        : FallbackPages.forgotten(speaker);
        };
    }

    @Override
    public List<Command> commands() {
        return List.of(Command.of("annuler", ReceptionPhrase.COMMANDS, new ForgetAction.Question()));
    }
}
