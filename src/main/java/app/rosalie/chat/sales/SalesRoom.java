package app.rosalie.chat.sales;

import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.SalesAction;
import app.rosalie.chat.kit.sale.SaleDialog;
import app.rosalie.chat.question.SalesQuestion;
import app.rosalie.chat.room.Room;
import org.springframework.stereotype.Component;

/** « Vendre »: takings without a visit. */
@Component
class SalesRoom implements Room<SalesAction, SalesQuestion> {

    private final SaleDialog dialog;

    SalesRoom(SaleDialog dialog) {
        this.dialog = dialog;
    }

    @Override
    public Reply on(Pro pro, SalesAction action) {
        return switch (action) {
            case SalesAction.Ask(var client) -> dialog.ask(pro, client);
            case SalesAction.To(var client) -> dialog.to(pro, client);
            case SalesAction.Sell(var amount, var method) -> dialog.sell(pro, amount, method);
        };
    }

    @Override
    public Reply hear(Pro pro, SalesQuestion question, String text) {
        return switch (question) {
            case SalesQuestion.Sale sale -> dialog.hear(pro, sale, text);
        };
    }
}
