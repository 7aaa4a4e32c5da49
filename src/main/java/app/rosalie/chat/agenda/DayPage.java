package app.rosalie.chat.agenda;

import app.rosalie.agenda.Status;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.Visits;
import app.rosalie.agenda.opening.Closure;
import app.rosalie.agenda.opening.OpeningPlan;
import app.rosalie.agenda.opening.OpeningTimes;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.OpeningAction;
import app.rosalie.chat.action.PlanningAction;
import app.rosalie.chat.kit.planning.PlanningNavigation;
import app.rosalie.chat.kit.planning.PlanningView;
import app.rosalie.chat.kit.planning.PlanningViewPhrase;
import app.rosalie.chat.kit.visit.VisitButton;
import app.rosalie.chat.kit.visit.VisitWords;
import app.rosalie.chat.kit.waitlist.HeldTimes;
import app.rosalie.chat.kit.waitlist.WindowWords;
import app.rosalie.chat.words.Html;
import app.rosalie.salon.Money;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** One day as a list: all its visits, each a button. Its other face is the picture of the same day. */
@Component
public class DayPage {

    /** So that a full day stays within a message and its buttons under a thumb. */
    private static final int MOST_SHOWN = 30;

    private final Visits visits;
    private final HeldTimes heldTimes;
    private final OpeningTimes times;
    private final VisitWords visitWords;
    private final InstantSource clock;

    DayPage(Visits visits, HeldTimes heldTimes, OpeningTimes times, VisitWords visitWords, InstantSource clock) {
        this.visits = visits;
        this.heldTimes = heldTimes;
        this.times = times;
        this.visitWords = visitWords;
        this.clock = clock;
    }

    public Reply show(Pro pro, LocalDate day) {
        LocalDate today = pro.dayOf(clock.instant());
        List<Visit> all = visits.dayAndNight(pro.salon(), day);
        List<Visit> late =
                all.stream().filter(it -> began(pro, it).isBefore(day)).toList();
        List<Visit> shown = all.stream()
                .filter(it -> began(pro, it).equals(day))
                .limit(MOST_SHOWN)
                .toList();
        Page page = Page.below(
                        pro.voice(),
                        pro.voice().plain(PlanningViewPhrase.CRUMB),
                        PlanningNavigation.crumb(pro.voice(), day, today))
                .say(AgendaPhrase.DAY_TITLE, pro.voice().heading(day));
        list(pro, day, shown, late, page);
        page.rows(2, late, it -> VisitButton.of(pro, visitWords, it));
        page.rows(2, shown.stream().filter(DayPage::matters).toList(), it -> VisitButton.of(pro, visitWords, it));
        page.row(pro.button(PlanningViewPhrase.IN_A_PICTURE, new PlanningAction.Day(day)));
        return PlanningNavigation.below(
                        page,
                        PlanningView.DAY_IN_WORDS,
                        day,
                        today,
                        pro.button(PlanningViewPhrase.HOURS_BUTTON, new OpeningAction.Day(day)),
                        new PlanningAction.Week(day))
                .show();
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
        held(pro, day, page);
    }

    /** What is offered to somebody: it looks free, and is not. */
    private void held(Pro pro, LocalDate day, Page page) {
        heldTimes
                .on(pro.salon(), day, day.plusDays(1))
                .forEach(held -> page.say(
                        AgendaPhrase.HELD,
                        pro.timeOf(held.span().start()),
                        pro.timeOf(held.span().end()),
                        held.clients().isEmpty() ? "none" : String.join(", ", held.clients()),
                        WindowWords.until(pro.voice(), pro.salon(), held.hold().until(), clock.instant())));
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

    private static LocalDate began(Pro pro, Visit visit) {
        return pro.dayOf(visit.start());
    }

    private static boolean matters(Visit visit) {
        return visit.status() != Status.CANCELLED && visit.status() != Status.EXPIRED;
    }
}
