package app.rosalie.chat.analyses;

import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.action.AnalysesAction;
import app.rosalie.chat.kit.paging.Tab;
import app.rosalie.chat.kit.takings.TakingsScope;
import app.rosalie.revenue.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The analyses of a period, each one press away from the others. */
enum AnalysisTabs {
    SPLIT,
    HOURS,
    TREND,
    TOP,
    RATIOS;

    /** The rows of all of them below this one, what it has beside them, and the way back to the figures of the period. */
    Page below(TakingsScope scope, Page page, Button... beside) {
        List<String> names = scope.voice().list(AnalysesPhrase.TABS);
        List<Button> tabs = new ArrayList<>();
        for (AnalysisTabs tab : values()) {
            tabs.add(Tab.of(scope.voice(), names.get(tab.ordinal()), tab == this, tab.at(scope)));
        }
        tabs.addAll(List.of(beside));
        return page.rows(3, tabs).back(scope.open());
    }

    private AnalysesAction at(TakingsScope scope) {
        Period.Kind kind = scope.period().kind();
        LocalDate first = scope.period().first();
        LocalDate last = scope.period().last();
        return switch (this) {
            case SPLIT -> new AnalysesAction.Split(AnalysesAction.By.TREATMENT, kind, first, last);
            case HOURS -> new AnalysesAction.Hours(kind, first, last);
            case TREND -> new AnalysesAction.Trend(scope.isRunning() ? scope.today() : last);
            case TOP -> new AnalysesAction.Top(false, kind, first, last);
            case RATIOS -> new AnalysesAction.Ratios(kind, first, last);
        };
    }
}
