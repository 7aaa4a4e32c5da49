package app.rosalie.chat.receipts;

import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.HomeAction;
import app.rosalie.chat.kit.payment.ReceiptsPages;

/** What is said of a payment that is gone, or was never hers. */
final class UnknownPayment {

    private UnknownPayment() {}

    static Reply reply(Pro pro) {
        return ReceiptsPages.page(pro)
                .say(ReceiptsPhrase.UNKNOWN)
                .back(new HomeAction.Open())
                .show();
    }
}
