package app.rosalie.chat.takings;

import app.rosalie.chat.Page;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.HomeAction;
import app.rosalie.chat.kit.takings.TakingsScope;
import app.rosalie.chat.words.PeriodWords;
import app.rosalie.revenue.Overview;
import app.rosalie.revenue.Performance;
import app.rosalie.revenue.VisitsValue;
import org.springframework.stereotype.Component;

/** A period in three words, encaissé, réalisé, prévu, and the ways to all that is made of them. */
@Component
class TakingsPage {

    private final Performance performance;
    private final TakingsTrends takingsTrends;

    TakingsPage(Performance performance, TakingsTrends takingsTrends) {
        this.performance = performance;
        this.takingsTrends = takingsTrends;
    }

    Reply show(TakingsScope scope) {
        Overview overview = performance.overview(scope.salon(), scope.period());
        Page page = scope.page().say(TakingsRoomPhrase.TITLE, scope.title()).gap();
        if (isEmpty(overview)) {
            page.say(
                    scope.isPast() ? TakingsRoomPhrase.NOTHING : TakingsRoomPhrase.NOTHING_YET,
                    scope.period().kind());
        } else {
            figures(scope, overview, page);
        }
        if (!scope.isAhead() || isTaken(overview)) {
            takingsTrends.of(scope, overview).ifPresent(page::picture);
        }
        TakingsNavigation.below(scope, page);
        return page.back(new HomeAction.Open()).show();
    }

    private static boolean isEmpty(Overview overview) {
        return !isTaken(overview)
                && overview.expected().visits() == 0
                && !overview.tips().isPositive();
    }

    private static boolean isTaken(Overview overview) {
        return overview.received().total().cents() != 0
                || overview.received().visits() > 0
                || overview.done().visits() > 0;
    }

    private static void figures(TakingsScope scope, Overview overview, Page page) {
        if (!scope.isAhead() || isTaken(overview)) {
            received(scope, overview, page);
            page.fold();
            VisitsValue done = overview.done();
            page.say(TakingsRoomPhrase.DONE, done.total(), done.visits());
        }
        expected(scope, overview.expected(), page);
        if (overview.tips().isPositive()) {
            page.say(TakingsRoomPhrase.TIPS, overview.tips());
        }
    }

    private static void expected(TakingsScope scope, VisitsValue expected, Page page) {
        if (!scope.isPast() || expected.visits() > 0) {
            page.say(TakingsRoomPhrase.EXPECTED, expected.total(), expected.visits(), scope.isPast());
        }
    }

    private static void received(TakingsScope scope, Overview overview, Page page) {
        page.say(
                TakingsRoomPhrase.RECEIVED,
                overview.received().total(),
                overview.received().visits());
        if (TakingsComparison.isNews(scope, overview)) {
            page.say(
                    TakingsRoomPhrase.COMPARED,
                    PeriodWords.direction(overview.comparison()),
                    TakingsComparison.words(scope, overview));
        }
    }
}
