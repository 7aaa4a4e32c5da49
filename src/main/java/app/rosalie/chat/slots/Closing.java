package app.rosalie.chat.slots;

import app.rosalie.agenda.Closures;
import app.rosalie.agenda.DayHours;
import app.rosalie.agenda.Doors;
import app.rosalie.agenda.OpeningPlan;
import app.rosalie.agenda.OpeningTimes;
import app.rosalie.agenda.Visit;
import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.SlotsAction;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Closing in one tap. Where visits stand they are shown first; closed over or not, they stay until she moves or cancels them. */
@Component
class Closing {

    private final Doors doors;
    private final Closures closures;
    private final OpeningTimes times;
    private final Standing standing;
    private final DayPage days;
    private final Several several;

    Closing(Doors doors, Closures closures, OpeningTimes times, Standing standing, DayPage days, Several several) {
        this.doors = doors;
        this.closures = closures;
        this.times = times;
        this.standing = standing;
        this.days = days;
        this.several = several;
    }

    Reply close(Pro pro, Stretch stretch, boolean sure) {
        OpeningPlan plan =
                times.plan(pro.salon(), stretch.first(), stretch.last().plusDays(1));
        boolean isShut = stretch.first()
                .datesUntil(stretch.last().plusDays(1))
                .noneMatch(day -> plan.hours(day).touches(stretch.hours()));
        if (isShut) {
            return already(pro, stretch.first(), days(pro, stretch));
        }
        List<Visit> there = standing.in(pro, stretch);
        return there.isEmpty() || sure ? write(pro, stretch, plan, there) : ask(pro, stretch, there);
    }

    /** Nothing was left to close: with the way back, for a thumb that pressed twice. */
    Reply already(Pro pro, LocalDate first, String closed) {
        String news = pro.voice().say(SlotsPhrase.ALREADY_CLOSED, closed);
        return doors.lastChange(pro.salonId(), first)
                .map(entry -> days.after(pro, first, news, entry))
                .orElseGet(() -> days.after(pro, first, news))
                .show();
    }

    private Reply ask(Pro pro, Stretch stretch, List<Visit> there) {
        Page page = SlotsPages.page(pro, pro.voice().shortDay(stretch.first()))
                .say(SlotsPhrase.ASK_CLOSE, what(pro, stretch))
                .gap()
                .say(SlotsPhrase.THERE, there.size());
        standing.list(pro, page, there, stretch.isOneDay());
        standing.buttons(pro, page.gap().say(SlotsPhrase.WHAT_TO_DO), there, stretch.isOneDay());
        return page.row(Button.danger(
                        pro.voice().plain(SlotsPhrase.CLOSE_ANYWAY),
                        new SlotsAction.Close(
                                stretch.first(),
                                stretch.last(),
                                stretch.hours().from(),
                                stretch.hours().to(),
                                true)))
                .row(Button.of(pro.voice().plain(SlotsPhrase.KEEP_OPEN), new SlotsAction.Day(stretch.first())))
                .back(new SlotsAction.Day(stretch.first()))
                .show();
    }

    private static String what(Pro pro, Stretch stretch) {
        return pro.voice().plain(SlotsPhrase.WHAT, days(pro, stretch), HoursWords.range(pro.voice(), stretch.hours()));
    }

    private static String days(Pro pro, Stretch stretch) {
        return HoursWords.days(pro.voice(), stretch.first(), stretch.last());
    }

    private Reply write(Pro pro, Stretch stretch, OpeningPlan before, List<Visit> there) {
        boolean isLeave = stretch.isWholeDays() && !stretch.isOneDay();
        Optional<Long> entry = isLeave
                ? closures.close(pro.salonId(), stretch.first(), stretch.last(), "")
                : doors.close(pro.salonId(), stretch.first(), stretch.last(), stretch.hours());
        if (entry.isEmpty()) {
            return already(pro, stretch.first(), days(pro, stretch));
        }
        return stretch.isOneDay()
                ? days.after(pro, stretch.first(), closed(pro, stretch, before, there.size()), entry.get())
                        .show()
                : several.closed(pro, stretch, there, entry.get());
    }

    /** Says what was open and is shut by now, which may be less than was asked for. */
    private static String closed(Pro pro, Stretch stretch, OpeningPlan before, int kept) {
        LocalDate day = stretch.first();
        DayHours closed = before.hours(day).within(stretch.hours());
        String hours =
                stretch.isWholeDays() ? pro.voice().plain(SlotsPhrase.ALL_DAY) : HoursWords.hours(pro.voice(), closed);
        return pro.voice().say(SlotsPhrase.CLOSED, day, hours, kept);
    }
}
