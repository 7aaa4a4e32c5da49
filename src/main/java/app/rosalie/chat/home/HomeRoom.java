package app.rosalie.chat.home;

import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.AgendaAction;
import app.rosalie.chat.action.AlertsAction;
import app.rosalie.chat.action.BookingAction;
import app.rosalie.chat.action.ClientsAction;
import app.rosalie.chat.action.DepositTermsAction;
import app.rosalie.chat.action.GoalsAction;
import app.rosalie.chat.action.HomeAction;
import app.rosalie.chat.action.JournalAction;
import app.rosalie.chat.action.LibraryAction;
import app.rosalie.chat.action.MyVisitsAction;
import app.rosalie.chat.action.OnlineSettingsAction;
import app.rosalie.chat.action.OpeningAction;
import app.rosalie.chat.action.PlanningAction;
import app.rosalie.chat.action.PolicyAction;
import app.rosalie.chat.action.SalonLinkAction;
import app.rosalie.chat.action.SetupAction;
import app.rosalie.chat.action.SetupAction.Step;
import app.rosalie.chat.action.TakingsAction;
import app.rosalie.chat.kit.clientside.HerSalons;
import app.rosalie.chat.kit.goal.GoalGauge;
import app.rosalie.chat.room.Command;
import app.rosalie.chat.room.QuietRoom;
import app.rosalie.chat.words.Phrase;
import app.rosalie.revenue.GoalScope;
import app.rosalie.revenue.Period;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** Home and the pages that are reached from everywhere. */
@Component
public class HomeRoom implements QuietRoom<HomeAction> {

    private final DayOverview overview;
    private final SalonLinkLine linkLine;
    private final HerSalons herSalons;
    private final InstantSource clock;

    HomeRoom(DayOverview overview, SalonLinkLine linkLine, HerSalons herSalons, InstantSource clock) {
        this.overview = overview;
        this.linkLine = linkLine;
        this.herSalons = herSalons;
        this.clock = clock;
    }

    @Override
    public Reply on(Pro pro, HomeAction action) {
        return switch (action) {
            case HomeAction.Open open -> home(pro);
            case HomeAction.More more -> more(pro);
            case HomeAction.Settings settings -> settings(pro);
        };
    }

    /** The overview: the day, what to do, the goal, satisfaction. */
    private Reply home(Pro pro) {
        LocalDate today = pro.dayOf(clock.instant());
        Page page = Page.top(pro.voice()).say(HomePhrase.GREETING, pro.salon().name(), today);
        DayOverview.Overview day = overview.add(pro, page);
        if (day.month().goal() != null) {
            page.picture(GoalGauge.of(pro.voice(), day.month()));
        }
        HomeKeys.below(pro, page, day.tasks(), today);
        return page.show();
    }

    /** All ways from home, of which only those taken every day stand below the overview. */
    private Reply more(Pro pro) {
        LocalDate today = pro.dayOf(clock.instant());
        Page page = Page.below(pro.voice(), pro.voice().plain(HomePhrase.MORE_CRUMB));
        DayOverview.Overview day = overview.add(pro, page);
        page.rows(2, day.tasks());
        return ways(pro, page, today, day.month().goal() != null)
                .back(new HomeAction.Open())
                .show();
    }

    private static Page ways(Pro pro, Page page, LocalDate today, boolean hasGoal) {
        Phrase goal = hasGoal ? HomePhrase.TO_GOAL : HomePhrase.SET_GOAL;
        return page.rows(
                        2,
                        List.of(
                                pro.button(HomePhrase.BOOK, new BookingAction.Start())
                                        .main(),
                                pro.button(HomePhrase.TODAY, new AgendaAction.Today()),
                                pro.button(HomePhrase.TAKINGS, new TakingsAction.Open(Period.Kind.MONTH, today, today)),
                                pro.button(goal, new GoalsAction.Open(GoalScope.Term.MONTH, today))))
                .row(
                        pro.button(HomePhrase.PLANNING, new PlanningAction.Week(today)),
                        pro.button(HomePhrase.SLOTS, new OpeningAction.Open()),
                        pro.button(HomePhrase.CLIENTS, new ClientsAction.Book(0)))
                .row(
                        pro.button(HomePhrase.LIBRARY, new LibraryAction.Open()),
                        pro.button(HomePhrase.SETTINGS, new HomeAction.Settings()));
    }

    /** A goal has a room of its own, where it can be seen and changed. */
    private Action setting(Pro pro, Step step) {
        return step == Step.GOAL
                ? new GoalsAction.Open(GoalScope.Term.MONTH, pro.dayOf(clock.instant()))
                : new SetupAction.Ask(step);
    }

    private Reply settings(Pro pro) {
        List<String> names = pro.voice().list(HomePhrase.SETTINGS_STEPS);
        List<Button> steps = Arrays.stream(Step.values())
                .<Button>map(step -> Button.of(names.get(step.ordinal()), setting(pro, step)))
                .toList();
        Page page = Page.below(pro.voice(), pro.voice().plain(HomePhrase.SETTINGS_CRUMB))
                .say(HomePhrase.SETTINGS_TITLE, pro.salon().name());
        linkLine.add(pro, page.gap());
        return page.rows(2, steps)
                .row(
                        pro.button(HomePhrase.ALERTS, new AlertsAction.Open()),
                        pro.button(HomePhrase.JOURNAL, new JournalAction.Today()),
                        pro.button(HomePhrase.LINK, new SalonLinkAction.Open()))
                .rows(2, others(pro))
                .back(new HomeAction.Open())
                .show();
    }

    /** The rules, and how clients book; and her side as a client, where she is one elsewhere. */
    private List<Button> others(Pro pro) {
        List<Button> others = new ArrayList<>(List.of(
                pro.button(HomePhrase.POLICY, new PolicyAction.Open()),
                pro.button(HomePhrase.ONLINE, new OnlineSettingsAction.Open()),
                pro.button(HomePhrase.DEPOSITS, new DepositTermsAction.Open())));
        if (herSalons.isKnown(pro)) {
            others.add(pro.button(HomePhrase.AS_CLIENT, new MyVisitsAction.Home()));
        }
        return others;
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.forPro("accueil", HomePhrase.COMMANDS, pro -> new HomeAction.Open()),
                Command.forPro("parametres", HomePhrase.COMMANDS, pro -> new HomeAction.Settings()));
    }
}
