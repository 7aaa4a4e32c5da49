package app.rosalie.chat.takings;

import app.rosalie.chat.Button;
import app.rosalie.chat.GoalsAction;
import app.rosalie.chat.HomeAction;
import app.rosalie.chat.Page;
import app.rosalie.chat.PeriodWords;
import app.rosalie.chat.ReceiptsAction;
import app.rosalie.chat.Reply;
import app.rosalie.chat.TakingsAction;
import app.rosalie.chat.Voice;
import app.rosalie.revenue.Aim;
import app.rosalie.revenue.Comparison;
import app.rosalie.revenue.Overview;
import app.rosalie.revenue.Performance;
import app.rosalie.revenue.Period;
import app.rosalie.revenue.Period.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** A period in three words, encaissé, réalisé, prévu, and the ways to all that is made of them. */
@Component
class OpenPage {

    private static final List<Kind> KINDS = List.of(Kind.DAY, Kind.WEEK, Kind.MONTH, Kind.YEAR);

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
        ways(scope, page);
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

    private static void ways(Scope scope, Page page) {
        Voice voice = scope.voice();
        Period period = scope.period();
        LocalDate anchor = scope.anchor();
        page.grid(4, kinds(scope)).row(beside(scope).toArray(Button[]::new));
        page.row(
                Button.of(
                        voice.plain(TakingsPhrase.TO_DETAIL),
                        new TakingsAction.Detail(
                                scope.isAhead() ? TakingsAction.Figure.EXPECTED : TakingsAction.Figure.RECEIVED,
                                period.kind(),
                                period.first(),
                                period.last(),
                                0)),
                Button.of(
                        voice.plain(TakingsPhrase.TO_ANALYSES),
                        new TakingsAction.Split(
                                TakingsAction.By.TREATMENT, period.kind(), period.first(), period.last())));
        page.row(
                Button.of(voice.plain(TakingsPhrase.OTHER_DAYS), new TakingsAction.AskDays(anchor)),
                Button.of(voice.plain(TakingsPhrase.TO_RECEIPTS), new ReceiptsAction.Book(anchor, 0)),
                Button.of(
                        voice.plain(TakingsPhrase.TO_GOAL),
                        new GoalsAction.Open(period.kind() == Kind.YEAR ? Aim.Term.YEAR : Aim.Term.MONTH, anchor)));
    }

    private static List<Button> kinds(Scope scope) {
        List<String> names = scope.voice().list(TakingsPhrase.KINDS);
        List<Button> kinds = new ArrayList<>();
        for (int place = 0; place < KINDS.size(); place++) {
            Kind kind = KINDS.get(place);
            kinds.add(Tabs.tab(
                    scope.voice(),
                    names.get(place),
                    kind == scope.period().kind(),
                    scope.of(Period.of(kind, scope.anchor())).open()));
        }
        return kinds;
    }

    /** One period ahead can be looked at for what is expected in it. */
    private static List<Button> beside(Scope scope) {
        Scope before = scope.of(scope.period().previous());
        Scope next = scope.of(scope.period().next());
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
