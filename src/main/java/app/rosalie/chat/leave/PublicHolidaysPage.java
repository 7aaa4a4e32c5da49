package app.rosalie.chat.leave;

import app.rosalie.agenda.opening.Closures;
import app.rosalie.agenda.opening.OpeningPlan;
import app.rosalie.agenda.opening.OpeningTimes;
import app.rosalie.agenda.opening.PublicHolidays;
import app.rosalie.agenda.opening.PublicHolidays.Holiday;
import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.LeaveAction;
import app.rosalie.chat.kit.hours.AffectedVisits;
import app.rosalie.chat.kit.hours.HoursPages;
import app.rosalie.chat.kit.hours.HoursRange;
import app.rosalie.chat.words.Phrase;
import app.rosalie.salon.JournalEntryId;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The public holidays of the coming year, each closed in one tap. */
@Component
public class PublicHolidaysPage {

    private final PublicHolidays holidays;
    private final Closures closures;
    private final OpeningTimes times;
    private final AffectedVisits affectedVisits;
    private final LeaveDatesDialog dates;
    private final InstantSource clock;

    PublicHolidaysPage(
            PublicHolidays holidays,
            Closures closures,
            OpeningTimes times,
            AffectedVisits affectedVisits,
            LeaveDatesDialog dates,
            InstantSource clock) {
        this.holidays = holidays;
        this.closures = closures;
        this.times = times;
        this.affectedVisits = affectedVisits;
        this.dates = dates;
        this.clock = clock;
    }

    /** From today on, whatever day an old button carries. */
    public Reply list(Pro pro) {
        return page(pro, Optional.empty()).show();
    }

    private Page page(Pro pro, Optional<JournalEntryId> entry) {
        LocalDate today = pro.dayOf(clock.instant());
        LocalDate end = today.plusYears(1);
        OpeningPlan plan = times.plan(pro.salon(), today, end);
        List<Holiday> all = holidays.between(today, end);
        Page page = HoursPages.page(pro, pro.voice().plain(LeavePhrase.HOLIDAYS_CRUMB));
        page.say(LeavePhrase.HOLIDAYS_TITLE).gap();
        all.forEach(holiday -> page.line(line(pro, plan, holiday)));
        entry.ifPresent(page::undo);
        return page.gap()
                .say(LeavePhrase.HOLIDAYS_HINT)
                .rows(
                        1,
                        all.stream()
                                .filter(holiday -> !plan.hours(holiday.day()).isShut())
                                .map(holiday -> button(pro, holiday))
                                .toList());
    }

    private static String line(Pro pro, OpeningPlan plan, Holiday holiday) {
        boolean isShut = plan.hours(holiday.day()).isShut();
        String how = !isShut ? "open" : plan.regular(holiday.day()).isShut() ? "off" : "closed";
        return pro.voice().say(LeavePhrase.HOLIDAY_LINE, how, pro.voice().shortDay(holiday.day()), name(pro, holiday));
    }

    private static Button button(Pro pro, Holiday holiday) {
        return pro.button(
                LeavePhrase.CLOSE_HOLIDAY,
                new LeaveAction.CloseHoliday(holiday.day()),
                pro.voice().shortDay(holiday.day()),
                name(pro, holiday));
    }

    /** What it is called by those who have the day off, where the official name is another. */
    static String name(Pro pro, Holiday holiday) {
        Map<String, String> names = pro.voice().list(LeavePhrase.HOLIDAY_NAMES);
        return names.getOrDefault(holiday.name(), holiday.name());
    }

    public Reply close(Pro pro, LocalDate day) {
        Optional<Holiday> holiday =
                holidays.between(day, day.plusDays(1)).stream().findFirst();
        if (holiday.isEmpty() || day.isBefore(pro.dayOf(clock.instant()))) {
            return list(pro).toast(pro.voice().plain(LeavePhrase.NO_HOLIDAY));
        }
        if (!affectedVisits.in(pro, HoursRange.wholeDays(day, day)).isEmpty()) {
            return dates.plan(pro, day, day);
        }
        Optional<JournalEntryId> entry = closures.close(pro.salonId(), day, day, name(pro, holiday.get()));
        Phrase toast = entry.isEmpty() ? LeavePhrase.LEAVE_ALREADY : LeavePhrase.HOLIDAY_CLOSED;
        return page(pro, entry).show().toast(pro.voice().plain(toast));
    }
}
