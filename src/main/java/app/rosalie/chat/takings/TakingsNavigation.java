package app.rosalie.chat.takings;

import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.action.AnalysesAction;
import app.rosalie.chat.action.GoalsAction;
import app.rosalie.chat.action.ReceiptsAction;
import app.rosalie.chat.action.TakingsAction;
import app.rosalie.chat.action.TakingsAction.Figure;
import app.rosalie.chat.kit.paging.Tab;
import app.rosalie.chat.kit.takings.TakingsScope;
import app.rosalie.revenue.GoalScope;
import app.rosalie.revenue.Period;
import app.rosalie.revenue.Period.Kind;
import java.util.ArrayList;
import java.util.List;

/** The ways that lead on from the figures of a period: to other periods, behind the figures, and to what is near. */
final class TakingsNavigation {

    private static final List<Kind> KINDS = List.of(Kind.DAY, Kind.WEEK, Kind.MONTH, Kind.YEAR);

    private TakingsNavigation() {}

    static void below(TakingsScope scope, Page page) {
        page.grid(KINDS.size(), kinds(scope)).rows(2, beside(scope));
        page.row(detail(scope), analyses(scope));
        page.row(
                scope.pro().button(TakingsRoomPhrase.TO_RECEIPTS, new ReceiptsAction.Book(scope.anchor(), 0)),
                goal(scope));
        page.row(scope.pro().button(TakingsRoomPhrase.OTHER_DAYS, new TakingsAction.AskDays(scope.anchor())));
    }

    private static Button detail(TakingsScope scope) {
        Period period = scope.period();
        Figure figure = scope.isAhead() ? Figure.EXPECTED : Figure.RECEIVED;
        return scope.pro()
                .button(
                        TakingsRoomPhrase.TO_DETAIL,
                        new TakingsAction.Detail(figure, period.kind(), period.first(), period.last(), 0));
    }

    private static Button analyses(TakingsScope scope) {
        Period period = scope.period();
        return scope.pro()
                .button(
                        TakingsRoomPhrase.TO_ANALYSES,
                        new AnalysesAction.Split(
                                AnalysesAction.By.TREATMENT, period.kind(), period.first(), period.last()));
    }

    private static Button goal(TakingsScope scope) {
        GoalScope.Term term = scope.period().kind() == Kind.YEAR ? GoalScope.Term.YEAR : GoalScope.Term.MONTH;
        return scope.pro().button(TakingsRoomPhrase.TO_GOAL, new GoalsAction.Open(term, scope.anchor()));
    }

    private static List<Button> kinds(TakingsScope scope) {
        List<String> names = scope.voice().list(TakingsRoomPhrase.KINDS);
        List<Button> kinds = new ArrayList<>();
        for (int place = 0; place < KINDS.size(); place++) {
            Kind kind = KINDS.get(place);
            kinds.add(Tab.of(
                    scope.voice(),
                    names.get(place),
                    kind == scope.period().kind(),
                    scope.of(Period.of(kind, scope.anchor())).open()));
        }
        return kinds;
    }

    /** One period ahead can be looked at for what is expected in it. */
    private static List<Button> beside(TakingsScope scope) {
        TakingsScope before = scope.of(scope.period().previous());
        TakingsScope next = scope.of(scope.period().next());
        List<Button> beside = new ArrayList<>();
        if (before.isWithinReach()) {
            beside.add(scope.pro().button(TakingsRoomPhrase.BEFORE, before.open(), before.shortName()));
        }
        if (!scope.isAhead() && next.isWithinReach()) {
            beside.add(scope.pro().button(TakingsRoomPhrase.NEXT, next.open(), next.shortName()));
        }
        return beside;
    }
}
