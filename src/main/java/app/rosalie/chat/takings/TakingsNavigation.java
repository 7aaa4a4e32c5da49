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
import java.util.Optional;

/** The ways that lead on from the figures of a period: to other periods, behind the figures, and to what is near. */
final class TakingsNavigation {

    private static final List<Kind> KINDS = List.of(Kind.DAY, Kind.WEEK, Kind.MONTH, Kind.YEAR);

    private TakingsNavigation() {}

    static void below(TakingsScope scope, Page page) {
        List<Button> periods = kinds(scope);
        before(scope).ifPresent(periods::addFirst);
        next(scope).ifPresent(periods::addLast);
        page.grid(periods.size(), periods);
        page.row(detail(scope), analyses(scope), goal(scope));
        page.row(
                scope.pro().button(TakingsRoomPhrase.TO_RECEIPTS, new ReceiptsAction.Book(scope.anchor(), 0)),
                scope.pro().button(TakingsRoomPhrase.OTHER_DAYS, new TakingsAction.AskDays(scope.anchor())));
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

    private static Optional<Button> before(TakingsScope scope) {
        TakingsScope before = scope.of(scope.period().previous());
        return before.isWithinReach()
                ? Optional.of(scope.pro().button(TakingsRoomPhrase.BEFORE, before.open()))
                : Optional.empty();
    }

    /** One period ahead can be looked at for what is expected in it. */
    private static Optional<Button> next(TakingsScope scope) {
        TakingsScope next = scope.of(scope.period().next());
        return !scope.isAhead() && next.isWithinReach()
                ? Optional.of(scope.pro().button(TakingsRoomPhrase.NEXT, next.open()))
                : Optional.empty();
    }
}
