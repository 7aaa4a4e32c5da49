package app.rosalie.chat.takings;

import app.rosalie.agenda.Visits;
import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.TakingsAction;
import app.rosalie.chat.action.TakingsAction.Figure;
import app.rosalie.revenue.Overview;
import app.rosalie.revenue.Performance;
import app.rosalie.revenue.Period;
import app.rosalie.revenue.Receipts;
import app.rosalie.salon.Money;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** How a figure is counted, and every payment or visit behind it. */
@Component
class FigureDetailPage {

    private static final int LINES = 8;

    /** Nobody leafs that far. */
    private static final int LAST_PAGE = 9_999;

    private final Performance performance;
    private final Receipts receipts;
    private final Visits visits;
    private final DetailLines lines;

    FigureDetailPage(Performance performance, Receipts receipts, Visits visits, DetailLines lines) {
        this.performance = performance;
        this.receipts = receipts;
        this.visits = visits;
        this.lines = lines;
    }

    Reply show(TakingsScope scope, Figure figure, int wanted) {
        int number = Math.clamp(wanted, 0, LAST_PAGE);
        Overview overview = performance.overview(scope.salon(), scope.period());
        List<DetailLines.Line> found = lines(scope, figure, number * LINES);
        List<DetailLines.Line> shown = found.subList(0, Math.min(LINES, found.size()));
        Page page = scope.page(TakingsPhrase.DETAIL_CRUMB)
                .say(TakingsPhrase.DETAIL_TITLE, name(scope, figure), scope.name(), sum(overview, figure))
                .say(TakingsPhrase.FORMULA, figure.name())
                .gap();
        if (shown.isEmpty()) {
            page.say(number == 0 ? TakingsPhrase.NO_LINES : TakingsPhrase.NO_MORE_LINES, figure.name());
        }
        shown.forEach(line -> page.line(line.html()));
        page.grid(LINES, shown.stream().map(DetailLines.Line::button).toList());
        List<Button> leaves = leaves(scope, figure, number, found.size() > LINES);
        if (!leaves.isEmpty()) {
            page.row(leaves.toArray(Button[]::new));
        }
        List<Button> figures = figures(scope, figure, overview);
        return page.rows(figures.size() == 3 ? 3 : 2, figures)
                .back(scope.open())
                .show();
    }

    /** One more than is shown tells whether there are others. */
    private List<DetailLines.Line> lines(TakingsScope scope, Figure figure, int skip) {
        Period period = scope.period();
        return switch (figure) {
            case RECEIVED -> lines.payments(scope, receipts.takings(scope.salon(), period, skip, LINES + 1));
            case TIPS -> lines.payments(scope, receipts.tips(scope.salon(), period, skip, LINES + 1));
            case DONE ->
                lines.visits(
                        scope,
                        visits.done(
                                scope.salon().id(), period.span(scope.salon().zone()), skip, LINES + 1));
            case EXPECTED ->
                lines.visits(
                        scope,
                        visits.expected(
                                scope.salon().id(), period.span(scope.salon().zone()), skip, LINES + 1));
        };
    }

    private static Money sum(Overview overview, Figure figure) {
        return switch (figure) {
            case RECEIVED -> overview.received().total();
            case DONE -> overview.done().total();
            case EXPECTED -> overview.expected().total();
            case TIPS -> overview.tips();
        };
    }

    private static String name(TakingsScope scope, Figure figure) {
        List<String> names = scope.voice().list(TakingsPhrase.FIGURES);
        return names.get(figure.ordinal());
    }

    private static List<Button> leaves(TakingsScope scope, Figure figure, int number, boolean more) {
        List<Button> leaves = new ArrayList<>();
        if (number > 0) {
            leaves.add(Button.of(scope.voice().plain(TakingsPhrase.LINES_BEFORE), at(scope, figure, number - 1)));
        }
        if (more) {
            leaves.add(Button.of(scope.voice().plain(TakingsPhrase.LINES_NEXT), at(scope, figure, number + 1)));
        }
        return leaves;
    }

    private static List<Button> figures(TakingsScope scope, Figure here, Overview overview) {
        List<Button> figures = new ArrayList<>();
        for (Figure figure : Figure.values()) {
            if (figure != Figure.TIPS || here == Figure.TIPS || overview.tips().isPositive()) {
                figures.add(AnalysisTabs.tab(scope.voice(), name(scope, figure), figure == here, at(scope, figure, 0)));
            }
        }
        return figures;
    }

    private static TakingsAction at(TakingsScope scope, Figure figure, int number) {
        Period period = scope.period();
        return new TakingsAction.Detail(figure, period.kind(), period.first(), period.last(), number);
    }
}
