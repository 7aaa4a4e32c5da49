package app.rosalie.chat.receipts;

import app.rosalie.chat.HomeAction;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.ReceiptsAction;
import app.rosalie.chat.ReceiptsQuestion;
import app.rosalie.chat.Reply;
import org.springframework.stereotype.Component;

/** The receipts book: payments put right or given back, vouchers, the file for the accounts, what is to be declared. */
@Component
public class ReceiptsRoom {

    public Reply on(Pro pro, ReceiptsAction action) {
        return Page.below(pro.voice(), pro.voice().plain(ReceiptsPhrase.CRUMB))
                .say(ReceiptsPhrase.CRUMB)
                .back(new HomeAction.Open())
                .show();
    }

    public Reply hear(Pro pro, ReceiptsQuestion question, String text) {
        return Page.below(pro.voice(), pro.voice().plain(ReceiptsPhrase.CRUMB))
                .say(ReceiptsPhrase.CRUMB)
                .back(new HomeAction.Open())
                .show();
    }
}
