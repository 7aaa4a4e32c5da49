package app.rosalie.chat.takings;

import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.action.GoalsAction;
import app.rosalie.chat.action.ReceiptsAction;
import app.rosalie.chat.action.TakingsAction;
import app.rosalie.chat.words.Voice;
import app.rosalie.revenue.GoalScope;
import app.rosalie.revenue.Period;
import app.rosalie.revenue.Period.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The ways that lead on from the figures of a period: to other periods, behind the figures, and to what is near. */
final class TakingsNavigation {

    private static final List<Kind> KINDS = List.of(Kind.DAY, Kind.WEEK, Kind.MONTH, Kind.YEAR);

    private TakingsNavigation() {}

    static void below(TakingsScope scope, Page page) {
        Voice voice = scope.voice();
        Period period = scope.period();
        LocalDate anchor = scope.anchor();
        page.grid(KINDS.size(), kinds(scope)).row(beside(scope).toArray(Button[]::new));
        page.row(
                Button.of(
                        voice,
                        TakingsPhrase.TO_DETAIL,
                        new TakingsAction.Detail(
                                scope.isAhead() ? TakingsAction.Figure.EXPECTED : TakingsAction.Figure.RECEIVED,
                                period.kind(),
                                period.first(),
                                period.last(),
                                0)),
                Button.of(
                        voice,
                        TakingsPhrase.TO_ANALYSES,
                        new TakingsAction.Split(
                                TakingsAction.By.TREATMENT, period.kind(), period.first(), period.last())));
        page.row(
                Button.of(voice, TakingsPhrase.TO_RECEIPTS, new ReceiptsAction.Book(anchor, 0)),
                Button.of(
                        voice,
                        TakingsPhrase.TO_GOAL,
                        new GoalsAction.Open(
                                period.kind() == Kind.YEAR ? GoalScope.Term.YEAR : GoalScope.Term.MONTH, anchor)));
        page.row(Button.of(voice, TakingsPhrase.OTHER_DAYS, new TakingsAction.AskDays(anchor)));
    }

    private static List<Button> kinds(TakingsScope scope) {
        List<String> names = scope.voice().list(TakingsPhrase.KINDS);
        List<Button> kinds = new ArrayList<>();
        for (int place = 0; place < KINDS.size(); place++) {
            Kind kind = KINDS.get(place);
            kinds.add(AnalysisTabs.tab(
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
            beside.add(Button.of(scope.voice().plain(TakingsPhrase.BEFORE, before.shortName()), before.open()));
        }
        if (!scope.isAhead() && next.isWithinReach()) {
            beside.add(Button.of(scope.voice().plain(TakingsPhrase.NEXT, next.shortName()), next.open()));
        }
        return beside;
    }
}
