package app.rosalie.chat.slots;

import app.rosalie.agenda.Closure;
import app.rosalie.agenda.Closures;
import app.rosalie.agenda.PublicHolidays;
import app.rosalie.agenda.Visit;
import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.SlotsAction;
import app.rosalie.chat.SlotsQuestion;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Leaves that are taken: the list, the card of each, taking one and giving it back. */
@Component
class Leaves {

    private static final int MOST_SHOWN = 20;

    private final Closures closures;
    private final PublicHolidays holidays;
    private final Standing standing;
    private final LeaveDates dates;
    private final InstantSource clock;

    Leaves(Closures closures, PublicHolidays holidays, Standing standing, LeaveDates dates, InstantSource clock) {
        this.closures = closures;
        this.holidays = holidays;
        this.standing = standing;
        this.dates = dates;
        this.clock = clock;
    }

    Page list(Pro pro) {
        LocalDate today = pro.dayOf(clock.instant());
        List<Closure> ahead =
                closures.from(pro.salonId(), today).stream().limit(MOST_SHOWN).toList();
        Page page = SlotsPages.page(pro, pro.voice().plain(SlotsPhrase.LEAVES_CRUMB))
                .say(SlotsPhrase.LEAVES_TITLE)
                .gap();
        if (ahead.isEmpty()) {
            page.say(SlotsPhrase.NO_LEAVES);
        }
        ahead.forEach(closure -> page.line(line(pro, closure)));
        return page.gap()
                .say(SlotsPhrase.LEAVES_HINT)
                .asking(new SlotsQuestion.Leave())
                .rows(1, ahead.stream().map(closure -> button(pro, closure)).toList())
                .row(Button.main(pro.voice().plain(SlotsPhrase.NEW_LEAVE), new SlotsAction.LeaveFrom(today)))
                .row(Button.of(pro.voice().plain(SlotsPhrase.TO_HOLIDAYS), new SlotsAction.Holidays(today)));
    }

    private static String line(Pro pro, Closure closure) {
        return pro.voice().say(SlotsPhrase.LEAVE_LINE, days(pro, closure), reason(closure));
    }

    private static Button button(Pro pro, Closure closure) {
        String first = pro.voice().shortDay(closure.firstDay());
        String last = pro.voice().shortDay(closure.lastDay());
        return Button.of(
                first.equals(last)
                        ? pro.voice().plain(SlotsPhrase.LEAVE_DAY_BUTTON, first)
                        : pro.voice().plain(SlotsPhrase.LEAVE_BUTTON, first, last),
                new SlotsAction.Leave(closure.id()));
    }

    private static String days(Pro pro, Closure closure) {
        return HoursWords.days(pro.voice(), closure.firstDay(), closure.lastDay());
    }

    private static String reason(Closure closure) {
        return closure.reason().isEmpty() ? "none" : closure.reason();
    }

    /** A public holiday that is taken off alone keeps its name. */
    Reply take(Pro pro, LocalDate first, LocalDate last) {
        Stretch asked = Stretch.wholeDays(first, last.isBefore(first) ? first : last);
        if (last.isBefore(first) || asked.isOver(clock.instant(), pro.salon().zone())) {
            return dates.plan(pro, first, last);
        }
        Stretch leave = asked.from(pro.dayOf(clock.instant()));
        if (leave.isTooLong()) {
            return dates.plan(pro, first, last);
        }
        Optional<Long> entry = closures.close(pro.salonId(), leave.first(), leave.last(), reason(pro, leave));
        return entry.map(taken -> taken(pro, leave, taken)).orElseGet(() -> already(pro, leave));
    }

    private String reason(Pro pro, Stretch leave) {
        return holidays.between(leave.first(), leave.last().plusDays(1)).stream()
                .filter(holiday -> leave.isOneDay())
                .map(holiday -> Feasts.name(pro, holiday))
                .findFirst()
                .orElse("");
    }

    private Reply taken(Pro pro, Stretch leave, long entry) {
        List<Visit> kept = standing.in(pro, leave);
        Page page = SlotsPages.page(pro, pro.voice().plain(SlotsPhrase.LEAVES_CRUMB))
                .say(SlotsPhrase.LEAVE_TAKEN, HoursWords.days(pro.voice(), leave.first(), leave.last()), leave.days());
        if (!kept.isEmpty()) {
            page.gap().say(SlotsPhrase.KEPT, kept.size());
            standing.list(pro, page, kept, false);
        }
        page.undo(entry);
        standing.buttons(pro, page, kept, false);
        return page.back(new SlotsAction.Leaves()).show();
    }

    private Reply already(Pro pro, Stretch leave) {
        String toast = pro.voice().plain(SlotsPhrase.LEAVE_ALREADY);
        return closures.between(pro.salonId(), leave.first(), leave.first().plusDays(1)).stream()
                .filter(closure -> !closure.lastDay().isBefore(leave.last()))
                .findFirst()
                .map(closure -> card(pro, closure).show())
                .orElseGet(() -> list(pro).show())
                .toast(toast);
    }

    Reply card(Pro pro, long id) {
        return closures.find(pro.salonId(), id)
                .map(closure -> card(pro, closure).show())
                .orElseGet(() -> gone(pro));
    }

    private Page card(Pro pro, Closure closure) {
        List<Visit> there = standing.in(pro, Stretch.wholeDays(closure.firstDay(), closure.lastDay()));
        Page page = SlotsPages.page(pro, pro.voice().plain(SlotsPhrase.LEAVES_CRUMB))
                .line(line(pro, closure))
                .gap();
        page.say(there.isEmpty() ? SlotsPhrase.NOBODY_THERE : SlotsPhrase.LEAVE_THERE);
        standing.list(pro, page, there, false);
        standing.buttons(pro, page, there, false);
        long count = Stretch.wholeDays(closure.firstDay(), closure.lastDay()).days();
        return page.row(Button.of(
                        pro.voice().plain(SlotsPhrase.OPEN_ONE_DAY, count), new SlotsAction.Day(closure.firstDay())))
                .row(Button.danger(pro.voice().plain(SlotsPhrase.LIFT, count), new SlotsAction.Lift(closure.id())))
                .back(new SlotsAction.Leaves());
    }

    Reply lift(Pro pro, long id) {
        Optional<Closure> closure = closures.find(pro.salonId(), id);
        if (closure.isEmpty()) {
            return gone(pro);
        }
        String days = days(pro, closure.get());
        return closures.lift(pro.salonId(), id)
                .map(entry -> SlotsPages.page(pro, pro.voice().plain(SlotsPhrase.LEAVES_CRUMB))
                        .say(SlotsPhrase.LIFTED, days)
                        .undo(entry)
                        .back(new SlotsAction.Leaves())
                        .show())
                .orElseGet(() -> gone(pro));
    }

    private Reply gone(Pro pro) {
        return list(pro).show().toast(pro.voice().plain(SlotsPhrase.LEAVE_GONE));
    }
}
