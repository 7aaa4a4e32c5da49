package app.rosalie.chat.opening;

import app.rosalie.agenda.Visit;
import app.rosalie.agenda.opening.Closures;
import app.rosalie.agenda.opening.DayHours;
import app.rosalie.agenda.opening.OpeningOverrides;
import app.rosalie.agenda.opening.OpeningPlan;
import app.rosalie.agenda.opening.OpeningTimes;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.OpeningAction;
import app.rosalie.chat.kit.hours.AffectedVisits;
import app.rosalie.chat.kit.hours.HoursPages;
import app.rosalie.chat.kit.hours.HoursPhrase;
import app.rosalie.chat.kit.hours.HoursRange;
import app.rosalie.chat.kit.hours.HoursWords;
import app.rosalie.salon.JournalEntryId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Closing in one tap. Where visits stand they are shown first; closed over or not, they stay until she moves or cancels them. */
@Component
class CloseDialog {

    private final OpeningOverrides overrides;
    private final Closures closures;
    private final OpeningTimes times;
    private final AffectedVisits affectedVisits;
    private final DayHoursPage days;
    private final SeveralDays several;

    CloseDialog(
            OpeningOverrides overrides,
            Closures closures,
            OpeningTimes times,
            AffectedVisits affectedVisits,
            DayHoursPage days,
            SeveralDays several) {
        this.overrides = overrides;
        this.closures = closures;
        this.times = times;
        this.affectedVisits = affectedVisits;
        this.days = days;
        this.several = several;
    }

    Reply close(Pro pro, HoursRange hoursRange, boolean sure) {
        OpeningPlan plan =
                times.plan(pro.salon(), hoursRange.first(), hoursRange.last().plusDays(1));
        boolean isShut = hoursRange
                .first()
                .datesUntil(hoursRange.last().plusDays(1))
                .noneMatch(day -> plan.hours(day).touches(hoursRange.hours()));
        if (isShut) {
            return already(pro, hoursRange.first(), days(pro, hoursRange));
        }
        List<Visit> there = affectedVisits.in(pro, hoursRange);
        return there.isEmpty() || sure ? write(pro, hoursRange, plan, there) : ask(pro, hoursRange, there);
    }

    /** Nothing was left to close: with the way back, for a thumb that pressed twice. */
    Reply already(Pro pro, LocalDate first, String closed) {
        String news = pro.voice().say(OpeningPhrase.ALREADY_CLOSED, closed);
        return overrides
                .lastChange(pro.salonId(), first)
                .map(entry -> days.after(pro, first, news, entry))
                .orElseGet(() -> days.after(pro, first, news))
                .show();
    }

    private Reply ask(Pro pro, HoursRange hoursRange, List<Visit> there) {
        Page page = HoursPages.page(pro, pro.voice().shortDay(hoursRange.first()))
                .say(OpeningPhrase.ASK_CLOSE, what(pro, hoursRange))
                .gap()
                .say(HoursPhrase.THERE, there.size());
        affectedVisits.list(pro, page, there, hoursRange.isOneDay());
        affectedVisits.buttons(pro, page.gap().say(HoursPhrase.WHAT_TO_DO), there, hoursRange.isOneDay());
        return page.proposal(pro.button(
                                HoursPhrase.CLOSE_ANYWAY,
                                new OpeningAction.Close(
                                        hoursRange.first(),
                                        hoursRange.last(),
                                        hoursRange.hours().from(),
                                        hoursRange.hours().to(),
                                        true))
                        .danger())
                .row(pro.button(OpeningPhrase.KEEP_OPEN, new OpeningAction.Day(hoursRange.first())))
                .back(new OpeningAction.Day(hoursRange.first()))
                .show();
    }

    private static String what(Pro pro, HoursRange hoursRange) {
        return pro.voice()
                .plain(OpeningPhrase.WHAT, days(pro, hoursRange), HoursWords.range(pro.voice(), hoursRange.hours()));
    }

    private static String days(Pro pro, HoursRange hoursRange) {
        return HoursWords.days(pro.voice(), hoursRange.first(), hoursRange.last());
    }

    private Reply write(Pro pro, HoursRange hoursRange, OpeningPlan before, List<Visit> there) {
        boolean isLeave = hoursRange.isWholeDays() && !hoursRange.isOneDay();
        Optional<JournalEntryId> entry = isLeave
                ? closures.close(pro.salonId(), hoursRange.first(), hoursRange.last(), "")
                : overrides.close(pro.salonId(), hoursRange.first(), hoursRange.last(), hoursRange.hours());
        if (entry.isEmpty()) {
            return already(pro, hoursRange.first(), days(pro, hoursRange));
        }
        return hoursRange.isOneDay()
                ? days.after(pro, hoursRange.first(), closed(pro, hoursRange, before, there.size()), entry.get())
                        .show()
                : several.closed(pro, hoursRange, there, entry.get());
    }

    /** Says what was open and is shut by now, which may be less than was asked for. */
    private static String closed(Pro pro, HoursRange hoursRange, OpeningPlan before, int kept) {
        LocalDate day = hoursRange.first();
        DayHours closed = before.hours(day).within(hoursRange.hours());
        String hours = hoursRange.isWholeDays()
                ? pro.voice().plain(HoursPhrase.ALL_DAY)
                : HoursWords.hours(pro.voice(), closed);
        return pro.voice().say(OpeningPhrase.CLOSED, day, hours, kept);
    }
}
