package app.rosalie.chat.takings;

import app.rosalie.chat.HomeAction;
import app.rosalie.chat.Page;
import app.rosalie.chat.PeriodWords;
import app.rosalie.chat.Reply;
import app.rosalie.revenue.Comparison;
import app.rosalie.revenue.Overview;
import app.rosalie.revenue.Performance;
import org.springframework.stereotype.Component;

/** A period in three words, encaissé, réalisé, prévu, and the ways to all that is made of them. */
@Component
class OpenPage {

    private final Performance performance;
    private final Courses courses;

    OpenPage(Performance performance, Courses courses) {
        this.performance = performance;
        this.courses = courses;
    }

    Reply show(Scope scope) {
        Overview overview = performance.overview(scope.salon(), scope.period());
        Page page = scope.page().say(TakingsPhrase.TITLE, scope.title()).gap();
        if (isEmpty(overview)) {
            page.say(
                    scope.isPast() ? TakingsPhrase.NOTHING : TakingsPhrase.NOTHING_YET,
                    scope.period().kind());
        } else {
            figures(scope, overview, page);
        }
        if (!scope.isAhead() || isTaken(overview)) {
            courses.of(scope, overview).ifPresent(page::picture);
        }
        Ways.below(scope, page);
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

    private static void figures(Scope scope, Overview overview, Page page) {
        if (!scope.isAhead() || isTaken(overview)) {
            received(scope, overview, page);
            page.say(
                    TakingsPhrase.DONE, overview.done().total(), overview.done().visits());
        }
        if (!scope.isPast() || overview.expected().visits() > 0) {
            page.say(
                    TakingsPhrase.EXPECTED,
                    overview.expected().total(),
                    overview.expected().visits(),
                    scope.isPast());
        }
        if (overview.tips().isPositive()) {
            page.say(TakingsPhrase.TIPS, overview.tips());
        }
    }

    private static void received(Scope scope, Overview overview, Page page) {
        page.say(
                TakingsPhrase.RECEIVED,
                overview.received().total(),
                overview.received().visits());
        if (isCompared(scope, overview)) {
            Comparison comparison = overview.comparison();
            page.say(
                    TakingsPhrase.COMPARED,
                    Courses.direction(comparison),
                    PeriodWords.compared(scope.voice(), scope.period(), scope.isRunning(), comparison));
        }
    }

    /** Nothing can have come in of what is ahead, and nothing beside nothing is no news. */
    static boolean isCompared(Scope scope, Overview overview) {
        return !scope.isAhead()
                && (overview.received().total().isPositive()
                        || overview.before().total().isPositive());
    }
}
