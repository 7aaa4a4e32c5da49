package app.rosalie.chat.planning;

import app.rosalie.chat.PlanningAction;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import org.springframework.stereotype.Component;

/** The diary as pictures: day, week and month, and what can be done at an hour. */
@Component
public class PlanningRoom {

    public Reply on(Pro pro, PlanningAction action) {
        throw new UnsupportedOperationException();
    }
}
