package app.rosalie.chat.goals;

import app.rosalie.chat.GoalsAction;
import app.rosalie.chat.GoalsQuestion;
import app.rosalie.chat.HomeAction;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import org.springframework.stereotype.Component;

/** Goals of the month, the year and single treatments: how they stand, and what can be done about them. */
@Component
public class GoalsRoom {

    public Reply on(Pro pro, GoalsAction action) {
        return Page.below(pro.voice(), pro.voice().plain(GoalsPhrase.CRUMB))
                .say(GoalsPhrase.CRUMB)
                .back(new HomeAction.Open())
                .show();
    }

    public Reply hear(Pro pro, GoalsQuestion question, String text) {
        return Page.below(pro.voice(), pro.voice().plain(GoalsPhrase.CRUMB))
                .say(GoalsPhrase.CRUMB)
                .back(new HomeAction.Open())
                .show();
    }
}
