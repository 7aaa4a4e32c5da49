package app.rosalie.chat.takings;

import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.action.TakingsAction;
import app.rosalie.chat.words.Voice;
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

    /** The rows of all of them below this one, and the way back to the figures of the period. */
    Page below(TakingsScope scope, Page page) {
        List<String> names = scope.voice().list(TakingsPhrase.ANALYSES);
        List<Button> tabs = new ArrayList<>();
        for (AnalysisTabs tab : values()) {
            tabs.add(tab(scope.voice(), names.get(tab.ordinal()), tab == this, tab.at(scope)));
        }
        return page.rows(3, tabs).back(scope.open());
    }

    private TakingsAction at(TakingsScope scope) {
        Period.Kind kind = scope.period().kind();
        LocalDate first = scope.period().first();
        LocalDate last = scope.period().last();
        return switch (this) {
            case SPLIT -> new TakingsAction.Split(TakingsAction.By.TREATMENT, kind, first, last);
            case HOURS -> new TakingsAction.Hours(kind, first, last);
            case TREND -> new TakingsAction.Trend(scope.isRunning() ? scope.today() : last);
            case TOP -> new TakingsAction.Top(false, kind, first, last);
            case RATIOS -> new TakingsAction.Ratios(kind, first, last);
        };
    }

    /** Where one is already is marked by more than a colour. */
    static Button tab(Voice voice, String name, boolean isHere, TakingsAction action) {
        return Button.of(isHere ? voice.plain(TakingsPhrase.HERE, name) : name, action);
    }
}
