package app.rosalie.chat.declaration;

import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.DeclarationAction;
import app.rosalie.chat.room.QuietRoom;
import org.springframework.stereotype.Component;

/** What is to be declared. */
@Component
class DeclarationRoom implements QuietRoom<DeclarationAction> {

    private final DeclarationPage page;

    DeclarationRoom(DeclarationPage page) {
        this.page = page;
    }

    @Override
    public Reply on(Pro pro, DeclarationAction action) {
        return switch (action) {
            case DeclarationAction.Declare(var kind, var day) -> page.show(pro, kind, day);
        };
    }
}
