package app.rosalie.chat.agenda;

import app.rosalie.agenda.Status;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.Visits;
import app.rosalie.agenda.opening.Closure;
import app.rosalie.agenda.opening.OpeningPlan;
import app.rosalie.agenda.opening.OpeningTimes;
import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.AgendaAction;
import app.rosalie.chat.action.BookingAction;
import app.rosalie.chat.action.HomeAction;
import app.rosalie.chat.action.PlanningAction;
import app.rosalie.chat.kit.visit.VisitButton;
import app.rosalie.chat.kit.visit.VisitWords;
import app.rosalie.chat.words.Html;
import app.rosalie.chat.words.Phrase;
import app.rosalie.salon.Money;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** One day: all its visits, each a button, and the way to the days beside it. */
@Component
public class DayPage {

    /** So that a full day stays within a message and its buttons under a thumb. */
    private static final int MOST_SHOWN = 30;

    private final Visits visits;
    private final OpeningTimes times;
    private final VisitWords visitWords;
    private final InstantSource clock;

    DayPage(Visits visits, OpeningTimes times, VisitWords visitWords, InstantSource clock) {
        this.visits = visits;
        this.times = times;
        this.visitWords = visitWords;
        this.clock = clock;
    }

    public Reply show(Pro pro, LocalDate day) {
        LocalDate today = pro.dayOf(clock.instant());
        List<Visit> shown =
                visits.day(pro.salon(), day).stream().limit(MOST_SHOWN).toList();
        boolean isToday = day.equals(today);
        Page page = page(pro, day, isToday);
        List<Visit> late = visits.fromTheEve(pro.salon(), day);
        list(pro, day, shown, late, page);
        page.rows(2, late, it -> VisitButton.of(pro, visitWords, it));
        page.rows(2, shown.stream().filter(DayPage::matters).toList(), it -> VisitButton.of(pro, visitWords, it));
        // Three days in a row would be cut on a phone.
        return page.row(
                        beside(pro, AgendaPhrase.PREVIOUS_DAY, day.minusDays(1)),
                        beside(pro, AgendaPhrase.NEXT_DAY, day.plusDays(1)))
                .rows(2, ways(pro, day, isToday))
                .back(new HomeAction.Open())
                .show();
    }

    private static Page page(Pro pro, LocalDate day, boolean isToday) {
        String crumb = isToday
                ? pro.voice().plain(AgendaPhrase.TODAY_CRUMB)
                : pro.voice().shortDay(day);
        return Page.below(pro.voice(), crumb)
                .say(AgendaPhrase.DAY_TITLE, pro.voice().heading(day));
    }

    private static List<Button> ways(Pro pro, LocalDate day, boolean isToday) {
        Button book = pro.button(AgendaPhrase.BOOK, new BookingAction.Start()).main();
        Button picture = pro.button(AgendaPhrase.PICTURE, new PlanningAction.Day(day));
        return isToday
                ? List.of(book, picture)
                : List.of(book, picture, pro.button(AgendaPhrase.GO_TO_TODAY, new AgendaAction.Today()));
    }

    private void list(Pro pro, LocalDate day, List<Visit> visits, List<Visit> late, Page page) {
        List<Visit> active =
                visits.stream().filter(visit -> visit.status().isActive()).toList();
        if (!active.isEmpty()) {
            count(active, page);
        }
        OpeningPlan plan = times.plan(pro.salon(), day);
        plan.closure(day).ifPresent(closure -> page.say(AgendaPhrase.DAY_OFF, reason(closure)));
        page.gap();
        if (visits.isEmpty() && late.isEmpty()) {
            page.say(plan.hours(day).isShut() ? AgendaPhrase.CLOSED_DAY : AgendaPhrase.EMPTY_DAY);
        }
        late.forEach(visit -> page.say(
                AgendaPhrase.FROM_THE_EVE,
                new Html(visitWords.line(pro, visit)),
                pro.voice().shortDay(pro.dayOf(visit.start())),
                pro.timeOf(visit.end())));
        visits.forEach(visit -> page.line(visitWords.line(pro, visit)));
    }

    private static String reason(Closure closure) {
        return closure.reason().isEmpty() ? "none" : closure.reason();
    }

    private static void count(List<Visit> active, Page page) {
        Money expected = expected(active);
        if (expected.isPositive()) {
            page.say(AgendaPhrase.DAY_COUNTS, active.size(), expected);
        } else {
            page.say(AgendaPhrase.DAY_COUNT, active.size());
        }
    }

    /** Confirmed and not yet done: « prévu ». */
    private static Money expected(List<Visit> visits) {
        return visits.stream()
                .filter(visit -> visit.status() == Status.CONFIRMED)
                .map(Visit::price)
                .reduce(Money.ZERO, Money::plus);
    }

    private static boolean matters(Visit visit) {
        return visit.status() != Status.CANCELLED && visit.status() != Status.EXPIRED;
    }

    private static Button beside(Pro pro, Phrase phrase, LocalDate day) {
        return pro.button(phrase, new AgendaAction.Day(day), pro.voice().shortDay(day));
    }
}
