package app.rosalie.chat.leave;

import app.rosalie.agenda.Visit;
import app.rosalie.agenda.opening.Closure;
import app.rosalie.agenda.opening.ClosureId;
import app.rosalie.agenda.opening.Closures;
import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.LeaveAction;
import app.rosalie.chat.action.OpeningAction;
import app.rosalie.chat.kit.hours.AffectedVisits;
import app.rosalie.chat.kit.hours.HolidayWords;
import app.rosalie.chat.kit.hours.HoursPages;
import app.rosalie.chat.kit.hours.HoursPhrase;
import app.rosalie.chat.kit.hours.HoursRange;
import app.rosalie.chat.kit.hours.HoursWords;
import app.rosalie.chat.question.LeaveQuestion;
import app.rosalie.salon.JournalEntryId;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Leaves that are taken: the list, the card of each, taking one and giving it back. */
@Component
public class LeaveDialog {
    private static final int MOST_SHOWN = 20;
    private final Closures closures;
    private final HolidayWords holidays;
    private final AffectedVisits affectedVisits;
    private final LeaveDatesDialog dates;
    private final InstantSource clock;

    LeaveDialog(
            Closures closures,
            HolidayWords holidays,
            AffectedVisits affectedVisits,
            LeaveDatesDialog dates,
            InstantSource clock) {
        this.closures = closures;
        this.holidays = holidays;
        this.affectedVisits = affectedVisits;
        this.dates = dates;
        this.clock = clock;
    }

    public Page list(Pro pro) {
        LocalDate today = pro.dayOf(clock.instant());
        List<Closure> ahead =
                closures.from(pro.salonId(), today).stream().limit(MOST_SHOWN).toList();
        Page page = HoursPages.page(pro, pro.voice().plain(LeavePhrase.LEAVES_CRUMB))
                .say(LeavePhrase.LEAVES_TITLE)
                .gap();
        if (ahead.isEmpty()) {
            page.say(LeavePhrase.NO_LEAVES);
        }
        ahead.forEach(closure -> page.line(line(pro, closure)));
        return page.gap()
                .say(LeavePhrase.LEAVES_HINT)
                .asking(new LeaveQuestion.Leave())
                .rows(1, ahead, closure -> button(pro, closure))
                .row(pro.button(LeavePhrase.NEW_LEAVE, new LeaveAction.LeaveFrom(today))
                        .main())
                .row(pro.button(HoursPhrase.TO_HOLIDAYS, new LeaveAction.Holidays(today)));
    }

    private static String line(Pro pro, Closure closure) {
        return pro.voice().say(LeavePhrase.LEAVE_LINE, days(pro, closure), reason(closure));
    }

    private static Button button(Pro pro, Closure closure) {
        String first = pro.voice().shortDay(closure.firstDay());
        String last = pro.voice().shortDay(closure.lastDay());
        return Button.of(
                first.equals(last)
                        ? pro.voice().plain(LeavePhrase.LEAVE_DAY_BUTTON, first)
                        : pro.voice().plain(LeavePhrase.LEAVE_BUTTON, first, last),
                new LeaveAction.Leave(closure.id()));
    }

    private static String days(Pro pro, Closure closure) {
        return HoursWords.days(pro.voice(), closure.firstDay(), closure.lastDay());
    }

    private static String reason(Closure closure) {
        return closure.reason().isEmpty() ? "none" : closure.reason();
    }

    /** A public holiday that is taken off alone keeps its name. */
    public Reply take(Pro pro, LocalDate first, LocalDate last) {
        HoursRange asked = HoursRange.wholeDays(first, last.isBefore(first) ? first : last);
        if (last.isBefore(first) || asked.isOver(clock.instant(), pro.salon().zone())) {
            return dates.plan(pro, first, last);
        }
        HoursRange leave = asked.from(pro.dayOf(clock.instant()));
        if (leave.isTooLong()) {
            return dates.plan(pro, first, last);
        }
        Optional<JournalEntryId> entry = closures.close(pro.salonId(), leave.first(), leave.last(), reason(pro, leave));
        return entry.map(taken -> taken(pro, leave, taken)).orElseGet(() -> already(pro, leave));
    }

    private String reason(Pro pro, HoursRange leave) {
        return holidays.between(pro, leave.first(), leave.last().plusDays(1)).stream()
                .filter(holiday -> leave.isOneDay())
                .map(holiday -> HolidayWords.name(pro, holiday))
                .findFirst()
                .orElse("");
    }

    private Reply taken(Pro pro, HoursRange leave, JournalEntryId entry) {
        List<Visit> kept = affectedVisits.in(pro, leave);
        Page page = HoursPages.page(pro, pro.voice().plain(LeavePhrase.LEAVES_CRUMB))
                .say(LeavePhrase.LEAVE_TAKEN, HoursWords.days(pro.voice(), leave.first(), leave.last()), leave.days());
        if (!kept.isEmpty()) {
            page.gap().say(HoursPhrase.KEPT, kept.size());
            affectedVisits.list(pro, page, kept, false);
        }
        page.undo(entry);
        affectedVisits.buttons(pro, page, kept, false);
        return page.back(new LeaveAction.Leaves()).show();
    }

    private Reply already(Pro pro, HoursRange leave) {
        String toast = pro.voice().plain(LeavePhrase.LEAVE_ALREADY);
        return closures.between(pro.salonId(), leave.first(), leave.first().plusDays(1)).stream()
                .filter(closure -> !closure.lastDay().isBefore(leave.last()))
                .findFirst()
                .map(closure -> card(pro, closure).show())
                .orElseGet(() -> list(pro).show())
                .toast(toast);
    }

    public Reply card(Pro pro, ClosureId id) {
        return closures.find(pro.salonId(), id)
                .map(closure -> card(pro, closure).show())
                .orElseGet(() -> gone(pro));
    }

    private Page card(Pro pro, Closure closure) {
        List<Visit> there = affectedVisits.in(pro, HoursRange.wholeDays(closure.firstDay(), closure.lastDay()));
        Page page = HoursPages.page(pro, pro.voice().plain(LeavePhrase.LEAVES_CRUMB))
                .line(line(pro, closure))
                .gap();
        page.say(there.isEmpty() ? LeavePhrase.NOBODY_THERE : LeavePhrase.LEAVE_THERE);
        affectedVisits.list(pro, page, there, false);
        affectedVisits.buttons(pro, page, there, false);
        long count = HoursRange.wholeDays(closure.firstDay(), closure.lastDay()).days();
        return page.row(pro.button(LeavePhrase.OPEN_ONE_DAY, new OpeningAction.Day(closure.firstDay()), count))
                .row(pro.button(LeavePhrase.LIFT, new LeaveAction.Lift(closure.id()), count)
                        .danger())
                .back(new LeaveAction.Leaves());
    }

    public Reply lift(Pro pro, ClosureId id) {
        Optional<Closure> closure = closures.find(pro.salonId(), id);
        if (closure.isEmpty()) {
            return gone(pro);
        }
        String days = days(pro, closure.get());
        return closures.lift(pro.salonId(), id)
                .map(entry -> HoursPages.page(pro, pro.voice().plain(LeavePhrase.LEAVES_CRUMB))
                        .say(LeavePhrase.LIFTED, days)
                        .undo(entry)
                        .back(new LeaveAction.Leaves())
                        .show())
                .orElseGet(() -> gone(pro));
    }

    private Reply gone(Pro pro) {
        return list(pro).show().toast(pro.voice().plain(LeavePhrase.LEAVE_GONE));
    }
}
