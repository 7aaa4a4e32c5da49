package app.rosalie.chat.home;

import app.rosalie.agenda.Status;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.Visits;
import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.AgendaAction;
import app.rosalie.chat.action.BookingAction;
import app.rosalie.chat.action.ClientsAction;
import app.rosalie.chat.action.GoalsAction;
import app.rosalie.chat.action.HomeAction;
import app.rosalie.chat.action.JournalAction;
import app.rosalie.chat.action.OpeningAction;
import app.rosalie.chat.action.PlanningAction;
import app.rosalie.chat.action.SetupAction;
import app.rosalie.chat.action.SetupAction.Step;
import app.rosalie.chat.action.TakingsAction;
import app.rosalie.chat.action.WelcomeAction;
import app.rosalie.chat.kit.goal.GoalGauge;
import app.rosalie.chat.kit.visit.VisitWords;
import app.rosalie.chat.room.Command;
import app.rosalie.chat.room.QuietRoom;
import app.rosalie.chat.words.Phrase;
import app.rosalie.revenue.GoalProgress;
import app.rosalie.revenue.GoalScope;
import app.rosalie.revenue.Performance;
import app.rosalie.revenue.Period;
import app.rosalie.reviews.Reviews;
import app.rosalie.reviews.Satisfaction;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** Home and the pages that are reached from everywhere. */
@Component
public class HomeRoom implements QuietRoom<HomeAction> {

    private static final int VISITS_SHOWN = 4;

    private final Visits visits;
    private final Performance performance;
    private final Reviews reviews;
    private final ToDoList toDo;
    private final VisitWords visitWords;
    private final InstantSource clock;

    HomeRoom(
            Visits visits,
            Performance performance,
            Reviews reviews,
            ToDoList toDo,
            VisitWords visitWords,
            InstantSource clock) {
        this.visits = visits;
        this.performance = performance;
        this.reviews = reviews;
        this.toDo = toDo;
        this.visitWords = visitWords;
        this.clock = clock;
    }

    @Override
    public Reply on(Pro pro, HomeAction action) {
        return switch (action) {
            case HomeAction.Open open -> home(pro);
            case HomeAction.Settings settings -> settings(pro);
        };
    }

    /** The overview: the day, what to do, the goal, satisfaction. */
    private Reply home(Pro pro) {
        LocalDate today = pro.dayOf(clock.instant());
        Satisfaction satisfaction = reviews.satisfaction(pro.salonId());
        GoalProgress month = performance.month(pro.salon());
        Page page = Page.top(pro.voice()).say(HomePhrase.GREETING, pro.salon().name(), today);
        day(pro, page.gap());
        money(pro, page.gap(), month);
        satisfied(page, satisfaction);
        tasks(pro, page.gap(), toDo.of(pro, satisfaction));
        return ways(pro, page, today, month.goal() != null).show();
    }

    private static void tasks(Pro pro, Page page, List<Button> tasks) {
        page.say(tasks.isEmpty() ? HomePhrase.ALL_DONE : HomePhrase.TO_DO);
        page.rows(1, tasks);
        if (!pro.salon().isSetUp()) {
            page.row(pro.button(HomePhrase.GO_ON_SETTING_UP, new WelcomeAction.Open())
                    .main());
        }
    }

    private static Page ways(Pro pro, Page page, LocalDate today, boolean hasGoal) {
        Phrase goal = hasGoal ? HomePhrase.TO_GOAL : HomePhrase.SET_GOAL;
        return page.rows(
                2,
                List.of(
                        pro.button(HomePhrase.BOOK, new BookingAction.Start()).main(),
                        pro.button(HomePhrase.TODAY, new AgendaAction.Today()),
                        pro.button(HomePhrase.TAKINGS, new TakingsAction.Open(Period.Kind.MONTH, today, today)),
                        pro.button(goal, new GoalsAction.Open(GoalScope.Term.MONTH, today)),
                        pro.button(HomePhrase.PLANNING, new PlanningAction.Week(today)),
                        pro.button(HomePhrase.SLOTS, new OpeningAction.Open()),
                        pro.button(HomePhrase.CLIENTS, new ClientsAction.Book(0)),
                        pro.button(HomePhrase.SETTINGS, new HomeAction.Settings())));
    }

    private void day(Pro pro, Page page) {
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
    }

    private void ahead(Pro pro, Page page, List<Visit> ahead) {
        page.say(HomePhrase.NEXT_VISITS);
        ahead.stream().limit(VISITS_SHOWN).forEach(visit -> page.line(visitWords.shortLine(pro, visit)));
        if (ahead.size() > VISITS_SHOWN) {
            page.say(HomePhrase.MORE_VISITS, ahead.size() - VISITS_SHOWN);
        }
    }

    private static void money(Pro pro, Page page, GoalProgress month) {
        if (month.goal() == null) {
            page.say(HomePhrase.NO_GOAL, month.taken().total());
            return;
        }
        page.picture(GoalGauge.of(pro.voice(), month));
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

    private Reply settings(Pro pro) {
        List<String> names = pro.voice().list(HomePhrase.SETTINGS_STEPS);
        List<Button> steps = Arrays.stream(Step.values())
                .<Button>map(step -> Button.of(names.get(step.ordinal()), new SetupAction.Ask(step)))
                .toList();
        return Page.below(pro.voice(), pro.voice().plain(HomePhrase.SETTINGS_CRUMB))
                .say(HomePhrase.SETTINGS_TITLE, pro.salon().name())
                .rows(2, steps)
                .row(pro.button(HomePhrase.JOURNAL, new JournalAction.Today()))
                .back(new HomeAction.Open())
                .show();
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.forPro("accueil", HomePhrase.COMMANDS, pro -> new HomeAction.Open()),
                Command.forPro("parametres", HomePhrase.COMMANDS, pro -> new HomeAction.Settings()));
    }
}
