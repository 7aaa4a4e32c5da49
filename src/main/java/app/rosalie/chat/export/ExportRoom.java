package app.rosalie.chat.export;

import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.ExportAction;
import app.rosalie.chat.room.QuietRoom;
import org.springframework.stereotype.Component;

/** Hands over what the accounts are kept with. */
@Component
class ExportRoom implements QuietRoom<ExportAction> {

    private final ReceiptsFilePage receipts;

    ExportRoom(ReceiptsFilePage receipts) {
        this.receipts = receipts;
    }

    @Override
    public Reply on(Pro pro, ExportAction action) {
        return switch (action) {
            case ExportAction.File(var kind, var day, var last) -> receipts.show(pro, kind, day, last);
        };
    }
}
