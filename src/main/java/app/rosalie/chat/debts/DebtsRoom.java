package app.rosalie.chat.debts;

import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.DebtsAction;
import app.rosalie.chat.room.Command;
import app.rosalie.chat.room.QuietRoom;
import app.rosalie.revenue.DebtOrder;
import java.util.List;
import org.springframework.stereotype.Component;

/** What clients owe: all of them, one of them, and all of hers paid. */
@Component
public class DebtsRoom implements QuietRoom<DebtsAction> {

    private final DebtListPage list;
    private final TabPage tab;

    DebtsRoom(DebtListPage list, TabPage tab) {
        this.list = list;
        this.tab = tab;
    }

    @Override
    public Reply on(Pro pro, DebtsAction action) {
        return switch (action) {
            case DebtsAction.Open(DebtOrder order, int page) -> list.show(pro, order, page);
            case DebtsAction.OfClient(var client) -> tab.show(pro, client);
            case DebtsAction.Settle(var client, var owed, var method) -> tab.settle(pro, client, owed, method);
        };
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.forPro("ardoise", DebtsPhrase.COMMANDS, pro -> new DebtsAction.Open(DebtOrder.BIGGEST, 0))
                        .beginningASentence());
    }
}
