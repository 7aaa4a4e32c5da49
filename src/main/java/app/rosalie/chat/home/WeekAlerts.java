package app.rosalie.chat.home;

import app.rosalie.agenda.Status;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.Visits;
import app.rosalie.alerts.Alert;
import app.rosalie.alerts.AlertKind;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.action.HomeAction;
import app.rosalie.chat.action.PlanningAction;
import app.rosalie.chat.action.TakingsAction;
import app.rosalie.chat.room.AlertTeller;
import app.rosalie.chat.words.PeriodWords;
import app.rosalie.revenue.Overview;
import app.rosalie.revenue.Performance;
import app.rosalie.revenue.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** On Monday: how the week before was, and what the new one will bring. */
@Component
class WeekAlerts implements AlertTeller {

    private final Visits visits;
    private final Performance performance;

    WeekAlerts(Visits visits, Performance performance) {
        this.visits = visits;
        this.performance = performance;
    }

    @Override
    public Set<AlertKind> kinds() {
        return Set.of(AlertKind.WEEK);
    }

    private record News(Overview past, List<Visit> before, List<Visit> ahead) {}

    @Override
    public Optional<Page> page(Pro pro, Alert alert) {
        return news(pro, alert).map(news -> {
            Period past = news.past().period();
            Page page = Page.below(pro.voice(), HomePhrase.WEEK_CRUMB).say(HomePhrase.WEEK, past.first(), past.last());
            past(pro, page.gap(), news.before(), news.past());
            return page.gap()
                    .say(HomePhrase.WEEK_AHEAD, news.ahead().size())
                    .row(
                            pro.button(
                                            HomePhrase.WEEK_TAKINGS,
                                            new TakingsAction.Open(Period.Kind.WEEK, past.first(), past.last()))
                                    .main(),
                            pro.button(HomePhrase.PLANNING, new PlanningAction.Week(alert.day())))
                    .back(new HomeAction.Open());
        });
    }

    /** A week in which nobody came and nothing came in is no news, unless somebody comes in the new one. */
    private Optional<News> news(Pro pro, Alert alert) {
        Period past = Period.of(Period.Kind.WEEK, alert.day().minusWeeks(1));
        Overview overview = performance.overview(pro.salon(), past);
        List<Visit> before = visits(pro, past.first());
        List<Visit> ahead = visits(pro, alert.day()).stream()
                .filter(visit -> visit.status().isActive())
                .toList();
        boolean none = before.isEmpty()
                && ahead.isEmpty()
                && !overview.received().total().isPositive();
        return none ? Optional.empty() : Optional.of(new News(overview, before, ahead));
    }

    private static void past(Pro pro, Page page, List<Visit> before, Overview overview) {
        page.say(
                HomePhrase.WEEK_TAKEN,
                overview.received().total(),
                PeriodWords.compared(pro.voice(), overview.period(), false, overview.comparison()));
        page.say(HomePhrase.WEEK_DONE, count(before, Status.DONE));
        long cancelled = count(before, Status.CANCELLED);
        long missed = count(before, Status.NO_SHOW);
        if (cancelled + missed > 0) {
            page.say(HomePhrase.WEEK_LOST, cancelled, missed);
        }
        long open = before.stream()
                .filter(visit -> visit.status() == Status.CONFIRMED)
                .count();
        if (open > 0) {
            page.say(HomePhrase.WEEK_OPEN, open);
        }
    }

    private static long count(List<Visit> visits, Status status) {
        return visits.stream().filter(visit -> visit.status() == status).count();
    }

    private List<Visit> visits(Pro pro, LocalDate monday) {
        return visits.days(pro.salon(), monday, monday.plusWeeks(1));
    }

    @Override
    public Optional<String> line(Pro pro, Alert alert) {
        return news(pro, alert)
                .map(news -> pro.voice()
                        .say(
                                HomePhrase.WEEK,
                                news.past().period().first(),
                                news.past().period().last()));
    }
}
