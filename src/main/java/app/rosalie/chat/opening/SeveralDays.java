package app.rosalie.chat.opening;

import app.rosalie.agenda.Visit;
import app.rosalie.agenda.opening.DayHours;
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
import app.rosalie.salon.OpeningHours.Range;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What has become of several days at once: which days, which hours, and who still stands there. */
@Component
class SeveralDays {

    private static final int MOST_DAYS = 14;

    private final OpeningTimes times;
    private final AffectedVisits affectedVisits;

    SeveralDays(OpeningTimes times, AffectedVisits affectedVisits) {
        this.times = times;
        this.affectedVisits = affectedVisits;
    }

    Reply closed(Pro pro, HoursRange hoursRange, List<Visit> kept, JournalEntryId entry) {
        String days = HoursWords.days(pro.voice(), hoursRange.first(), hoursRange.last());
        return closed(pro, days, hoursRange.dates(), hoursRange.hours(), kept, entry);
    }

    /** The same hours on days that do not follow each other. */
    Reply closed(Pro pro, List<LocalDate> days, Range hours, List<Visit> kept, JournalEntryId entry) {
        return closed(pro, pro.voice().shortDays(days), days, hours, kept, entry);
    }

    private Reply closed(
            Pro pro, String words, List<LocalDate> days, Range closed, List<Visit> kept, JournalEntryId entry) {
        Page page = HoursPages.page(pro, pro.voice().plain(OpeningPhrase.SEVERAL_CRUMB))
                .say(OpeningPhrase.CLOSED_DAYS, words, HoursWords.range(pro.voice(), closed), days.size());
        if (!closed.equals(DayHours.WHOLE_DAY)) {
            hours(pro, page, days);
        }
        if (!kept.isEmpty()) {
            page.gap().say(HoursPhrase.KEPT, kept.size());
            affectedVisits.list(pro, page, kept, false);
        }
        page.undo(entry);
        affectedVisits.buttons(pro, page, kept, false);
        return ways(pro, page, days.getFirst()).show();
    }

    Reply opened(Pro pro, HoursRange hoursRange, String news, JournalEntryId entry) {
        Page page = HoursPages.page(pro, pro.voice().plain(OpeningPhrase.SEVERAL_CRUMB))
                .line(news);
        hours(pro, page, hoursRange.dates());
        return ways(pro, page.undo(entry), hoursRange.first()).show();
    }

    private void hours(Pro pro, Page page, List<LocalDate> days) {
        OpeningPlan plan =
                times.plan(pro.salon(), days.getFirst(), days.getLast().plusDays(1));
        page.gap();
        days.stream()
                .limit(MOST_DAYS)
                .forEach(day -> page.line(pro.voice()
                        .say(
                                OpeningPhrase.DAY_LINE,
                                pro.voice().shortDay(day),
                                HoursWords.hours(pro.voice(), plan.hours(day)))));
        if (days.size() > MOST_DAYS) {
            page.say(OpeningPhrase.MORE_DAYS, days.size() - MOST_DAYS);
        }
    }

    private static Page ways(Pro pro, Page page, LocalDate first) {
        return page.row(pro.button(
                OpeningPhrase.SEE_DAY, new OpeningAction.Day(first), pro.voice().shortDay(first)));
    }
}
