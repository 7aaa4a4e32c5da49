package app.rosalie.chat.takings;

import app.rosalie.chat.kit.takings.TakingsScope;
import app.rosalie.chat.words.PeriodWords;
import app.rosalie.revenue.Overview;

/** How a period's takings are compared with those before. */
final class TakingsComparison {

    private TakingsComparison() {}

    /** Nothing can have come in of what is ahead, and nothing beside nothing is no news. */
    static boolean isNews(TakingsScope scope, Overview overview) {
        return !scope.isAhead()
                && (overview.received().total().isPositive()
                        || overview.before().total().isPositive());
    }

    /** « +12 % par rapport à février à la même date ». */
    static String words(TakingsScope scope, Overview overview) {
        return PeriodWords.compared(scope.voice(), scope.period(), scope.isRunning(), overview.comparison());
    }
}
