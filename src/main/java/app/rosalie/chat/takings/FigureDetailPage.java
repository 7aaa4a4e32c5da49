package app.rosalie.chat.takings;

import app.rosalie.agenda.Visits;
import app.rosalie.agenda.opening.TimeSpan;
import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.TakingsAction;
import app.rosalie.chat.action.TakingsAction.Figure;
import app.rosalie.chat.kit.paging.ListPage;
import app.rosalie.chat.kit.paging.Tab;
import app.rosalie.chat.kit.takings.TakingsScope;
import app.rosalie.revenue.Overview;
import app.rosalie.revenue.Performance;
import app.rosalie.revenue.Period;
import app.rosalie.revenue.Receipts;
import app.rosalie.salon.Money;
import app.rosalie.salon.Salon;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** How a figure is counted, and every payment or visit behind it. */
@Component
class FigureDetailPage {

    private static final int LINES = 8;

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
        Overview overview = performance.overview(scope.salon(), scope.period());
        ListPage<DetailLines.Line> found = ListPage.of(wanted, LINES, (skip, most) -> lines(scope, figure, skip, most));
        Page page = scope.page(TakingsRoomPhrase.DETAIL_CRUMB)
                .say(TakingsRoomPhrase.DETAIL_TITLE, name(scope, figure), scope.name(), sum(overview, figure))
                .say(TakingsRoomPhrase.FORMULA, figure.name())
                .gap();
        list(page, figure, found);
        List<Button> figures = figures(scope, figure, overview);
        return page.rows(2, turns(scope, figure, found))
                .rows(figures.size() == 3 ? 3 : 2, figures)
                .back(scope.open())
                .show();
    }

    private static void list(Page page, Figure figure, ListPage<DetailLines.Line> found) {
        if (found.shown().isEmpty()) {
            page.say(found.number() == 0 ? TakingsRoomPhrase.NO_LINES : TakingsRoomPhrase.NO_MORE_LINES, figure.name());
        }
        found.shown().forEach(line -> page.line(line.html()));
        page.grid(LINES, found.shown(), DetailLines.Line::button);
    }

    private List<DetailLines.Line> lines(TakingsScope scope, Figure figure, int skip, int most) {
        Salon salon = scope.salon();
        Period period = scope.period();
        TimeSpan span = period.span(salon.zone());
        return switch (figure) {
            case RECEIVED -> lines.payments(scope, receipts.takings(salon, period, skip, most));
            case TIPS -> lines.payments(scope, receipts.tips(salon, period, skip, most));
            case DONE -> lines.visits(scope, visits.done(salon.id(), span, skip, most));
            case EXPECTED -> lines.visits(scope, visits.expected(salon.id(), span, skip, most));
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
        List<String> names = scope.voice().list(TakingsRoomPhrase.FIGURES);
        return names.get(figure.ordinal());
    }

    private static List<Button> turns(TakingsScope scope, Figure figure, ListPage<DetailLines.Line> found) {
        return found.turns(
                number -> scope.pro().button(TakingsRoomPhrase.LINES_BEFORE, at(scope, figure, number)),
                number -> scope.pro().button(TakingsRoomPhrase.LINES_NEXT, at(scope, figure, number)));
    }

    private static List<Button> figures(TakingsScope scope, Figure here, Overview overview) {
        List<Button> figures = new ArrayList<>();
        for (Figure figure : Figure.values()) {
            if (figure != Figure.TIPS || here == Figure.TIPS || !overview.tips().equals(Money.ZERO)) {
                figures.add(Tab.of(scope.voice(), name(scope, figure), figure == here, at(scope, figure, 0)));
            }
        }
        return figures;
    }

    private static TakingsAction at(TakingsScope scope, Figure figure, int number) {
        Period period = scope.period();
        return new TakingsAction.Detail(figure, period.kind(), period.first(), period.last(), number);
    }
}
