package app.rosalie.chat.home;

import app.rosalie.agenda.Status;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.Visits;
import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.action.WelcomeAction;
import app.rosalie.chat.kit.goal.GoalGauge;
import app.rosalie.chat.kit.visit.VisitWords;
import app.rosalie.revenue.GoalProgress;
import app.rosalie.revenue.Performance;
import app.rosalie.reviews.Reviews;
import app.rosalie.reviews.Satisfaction;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** A day at a glance: its visits, what to do, the goal, satisfaction. */
@Component
class DayOverview {

    private static final int VISITS_SHOWN = 4;

    private final Visits visits;
    private final Performance performance;
    private final Reviews reviews;
    private final ToDoList toDo;
    private final VisitWords visitWords;
    private final SalonLinkLine linkLine;
    private final InstantSource clock;

    DayOverview(
            Visits visits,
            Performance performance,
            Reviews reviews,
            ToDoList toDo,
            VisitWords visitWords,
            SalonLinkLine linkLine,
            InstantSource clock) {
        this.visits = visits;
        this.performance = performance;
        this.reviews = reviews;
        this.toDo = toDo;
        this.visitWords = visitWords;
        this.linkLine = linkLine;
        this.clock = clock;
    }

    /**
     * What was told.
     *
     * @param month how it stands against its goal
     * @param tasks what waits, each a button
     */
    record Overview(GoalProgress month, List<Button> tasks) {}

    /** Says today's on a page; its buttons are the page's to place. */
    Overview add(Pro pro, Page page) {
        Satisfaction satisfaction = reviews.satisfaction(pro.salonId());
        GoalProgress month = performance.month(pro.salon());
        boolean nobodyComes = day(pro, page.fold());
        List<Button> tasks = toDo.of(pro, satisfaction);
        if (nobodyComes && tasks.isEmpty()) {
            linkLine.add(pro, page);
        }
        money(page.unfold().gap(), month);
        satisfied(page, satisfaction);
        page.gap().say(tasks.isEmpty() ? HomePhrase.ALL_DONE : HomePhrase.TO_DO);
        if (!pro.salon().isSetUp()) {
            tasks.addFirst(pro.button(HomePhrase.GO_ON_SETTING_UP, new WelcomeAction.Open())
                    .main());
        }
        return new Overview(month, tasks);
    }

    private boolean day(Pro pro, Page page) {
        Instant now = clock.instant();
        List<Visit> today = visits.day(pro.salon(), pro.dayOf(now)).stream()
                .filter(visit -> visit.status().isActive())
                .toList();
        List<Visit> ahead = today.stream()
                .filter(visit -> visit.status() != Status.DONE && visit.end().isAfter(now))
                .toList();
        if (today.isEmpty()) {
            page.say(HomePhrase.NOTHING_TODAY);
        } else if (ahead.isEmpty()) {
            page.say(HomePhrase.DAY_OVER, today.size());
        } else {
            ahead(pro, page, ahead);
        }
        return today.isEmpty();
    }

    private void ahead(Pro pro, Page page, List<Visit> ahead) {
        page.say(HomePhrase.NEXT_VISITS);
        ahead.stream().limit(VISITS_SHOWN).forEach(visit -> page.line(visitWords.shortLine(pro, visit)));
        if (ahead.size() > VISITS_SHOWN) {
            page.say(HomePhrase.MORE_VISITS, ahead.size() - VISITS_SHOWN);
        }
    }

    private static void money(Page page, GoalProgress month) {
        if (month.goal() == null) {
            page.say(HomePhrase.NO_GOAL, month.taken().total());
            return;
        }
        page.say(HomePhrase.GOAL, month.taken().total(), month.goal(), GoalGauge.percent(month));
    }

    private static void satisfied(Page page, Satisfaction satisfaction) {
        if (satisfaction.count() == 0) {
            page.say(HomePhrase.NO_REVIEWS);
        } else {
            page.line(page.voice()
                    .say(
                            HomePhrase.SATISFACTION,
                            page.voice().oneDecimal(satisfaction.average()),
                            satisfaction.count()));
        }
    }
}
