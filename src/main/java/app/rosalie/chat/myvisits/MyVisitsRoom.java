package app.rosalie.chat.myvisits;

import app.rosalie.chat.Reply;
import app.rosalie.chat.Speaker;
import app.rosalie.chat.action.MyVisitsAction;
import app.rosalie.chat.room.Command;
import app.rosalie.chat.room.PublicRoom;
import java.util.List;
import org.springframework.stereotype.Component;

/** Where whoever speaks is a client, be she a professional elsewhere. */
@Component
public class MyVisitsRoom implements PublicRoom<MyVisitsAction> {

    private final ClientHomePage home;
    private final MyVisitsPages pages;

    MyVisitsRoom(ClientHomePage home, MyVisitsPages pages) {
        this.home = home;
        this.pages = pages;
    }

    @Override
    public Reply on(Speaker speaker, MyVisitsAction action) {
        return switch (action) {
            case MyVisitsAction.Home() -> home.show(speaker);
            case MyVisitsAction.AskProfessional() -> home.askProfessional(speaker);
            case MyVisitsAction.Open() -> pages.ahead(speaker);
            case MyVisitsAction.Past() -> pages.behind(speaker);
        };
    }

    @Override
    public List<Command> commands() {
        return List.of(Command.of("mesrdv", MyVisitsPhrase.COMMANDS, new MyVisitsAction.Open()));
    }
}
