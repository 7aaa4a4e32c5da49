package app.rosalie.chat.takings;

import app.rosalie.chat.HomeAction;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.TakingsAction;
import app.rosalie.chat.TakingsQuestion;
import org.springframework.stereotype.Component;

/** Performance: what came in over any period, what it is made of, and what stands behind each figure. */
@Component
public class TakingsRoom {

    public Reply on(Pro pro, TakingsAction action) {
        return Page.below(pro.voice(), pro.voice().plain(TakingsPhrase.CRUMB))
                .say(TakingsPhrase.CRUMB)
                .back(new HomeAction.Open())
                .show();
    }

    public Reply hear(Pro pro, TakingsQuestion question, String text) {
        return Page.below(pro.voice(), pro.voice().plain(TakingsPhrase.CRUMB))
                .say(TakingsPhrase.CRUMB)
                .back(new HomeAction.Open())
                .show();
    }
}
