package app.rosalie.chat.goals;

import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.revenue.GoalScope;

/** The frame of this room's screens. */
final class GoalsPages {

    private GoalsPages() {}

    static Page page(Pro pro, String crumb) {
        return Page.below(pro.voice(), pro.voice().plain(GoalsPhrase.CRUMB), crumb);
    }

    /** What the words choose by: MONTH, YEAR, or a treatment's. */
    static String kind(GoalScope scope) {
        return scope.isWholeSalon() ? scope.term().name() : "TREATMENT";
    }
}
