package app.rosalie.chat.leave;

import app.rosalie.agenda.opening.Closure;
import app.rosalie.agenda.opening.Closures;
import app.rosalie.agenda.opening.Closures.DayOff;
import app.rosalie.agenda.opening.OpeningPlan;
import app.rosalie.agenda.opening.OpeningTimes;
import app.rosalie.agenda.opening.PublicHolidays;
import app.rosalie.agenda.opening.PublicHolidays.Holiday;
import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.LeaveAction;
import app.rosalie.chat.action.OpeningAction;
import app.rosalie.chat.action.SetupAction;
import app.rosalie.chat.kit.hours.AffectedVisits;
import app.rosalie.chat.kit.hours.HolidayWords;
import app.rosalie.chat.kit.hours.HoursPages;
import app.rosalie.chat.kit.hours.HoursRange;
import app.rosalie.chat.kit.hours.TerritoryWords;
import app.rosalie.chat.words.Phrase;
import app.rosalie.salon.JournalEntryId;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The public holidays of the coming year where the salon is: each closed and opened again in one tap, or all closed at once. */
@Component
public class PublicHolidaysPage {

    private final PublicHolidays holidays;
    private final HolidayWords words;
    private final Closures closures;
    private final OpeningTimes times;
    private final AffectedVisits affectedVisits;
    private final LeaveDatesDialog dates;
    private final InstantSource clock;

    PublicHolidaysPage(
            PublicHolidays holidays,
            HolidayWords words,
            Closures closures,
            OpeningTimes times,
            AffectedVisits affectedVisits,
            LeaveDatesDialog dates,
            InstantSource clock) {
        this.holidays = holidays;
        this.words = words;
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
        Page page = HoursPages.page(pro, pro.voice().plain(LeavePhrase.HOLIDAYS_CRUMB))
                .say(LeavePhrase.HOLIDAYS_TITLE, TerritoryWords.name(pro))
                .gap();
        if (holidays.areKnown(pro.salon().territory())) {
            coming(pro, page, entry);
        } else {
            page.say(LeavePhrase.HOLIDAYS_UNKNOWN)
                    .row(pro.button(LeavePhrase.NEW_LEAVE, new LeaveAction.LeaveFrom(today(pro))));
        }
        return page.row(pro.button(LeavePhrase.OTHER_TERRITORY, new SetupAction.Territories()));
    }

    private void coming(Pro pro, Page page, Optional<JournalEntryId> entry) {
        OpeningPlan plan = times.plan(pro.salon(), today(pro), end(pro));
        List<Holiday> all = words.between(pro, today(pro), end(pro));
        all.forEach(holiday -> page.line(line(pro, plan, holiday)));
        page.gap().say(LeavePhrase.HOLIDAYS_HINT);
        entry.ifPresent(page::undo);
        long open = all.stream().filter(it -> isOpen(plan, it.day())).count();
        if (open > 1) {
            page.row(pro.button(LeavePhrase.CLOSE_ALL_HOLIDAYS, new LeaveAction.CloseHolidays(), open));
        }
        page.rows(
                2,
                all.stream()
                        .flatMap(holiday -> toggle(pro, plan, holiday.day()).stream())
                        .toList());
    }

    private static boolean isOpen(OpeningPlan plan, LocalDate day) {
        return !plan.hours(day).isShut();
    }

    private static String line(Pro pro, OpeningPlan plan, Holiday holiday) {
        String how = isOpen(plan, holiday.day())
                ? "open"
                : plan.regular(holiday.day()).isShut() ? "off" : "closed";
        return pro.voice()
                .say(
                        LeavePhrase.HOLIDAY_LINE,
                        how,
                        pro.voice().shortDay(holiday.day()),
                        HolidayWords.name(pro, holiday));
    }

    /** What is open closes, what was closed opens again; none for a day that is usually shut. */
    private static Optional<Button> toggle(Pro pro, OpeningPlan plan, LocalDate day) {
        String words = pro.voice().shortDay(day);
        if (isOpen(plan, day)) {
            return Optional.of(pro.button(LeavePhrase.CLOSE_HOLIDAY, new LeaveAction.CloseHoliday(day), words));
        }
        if (plan.regular(day).isShut()) {
            return Optional.empty();
        }
        return Optional.of(
                plan.closure(day).filter(PublicHolidaysPage::isOneDay).isPresent()
                        ? pro.button(LeavePhrase.OPEN_HOLIDAY, new LeaveAction.OpenHoliday(day), words)
                        : pro.button(LeavePhrase.SEE_HOLIDAY, new OpeningAction.Day(day), words));
    }

    private static boolean isOneDay(Closure closure) {
        return closure.firstDay().equals(closure.lastDay());
    }

    public Reply close(Pro pro, LocalDate day) {
        Optional<String> holiday = words.name(pro, day);
        if (holiday.isEmpty() || day.isBefore(today(pro))) {
            return list(pro).toast(pro.voice().plain(LeavePhrase.NO_HOLIDAY));
        }
        if (isTaken(pro, day)) {
            return dates.plan(pro, day, day);
        }
        Optional<JournalEntryId> entry = closures.close(pro.salonId(), day, day, holiday.get());
        Phrase toast = entry.isEmpty() ? LeavePhrase.LEAVE_ALREADY : LeavePhrase.HOLIDAY_CLOSED;
        return page(pro, entry).show().toast(pro.voice().plain(toast));
    }

    private boolean isTaken(Pro pro, LocalDate day) {
        return !affectedVisits.in(pro, HoursRange.wholeDays(day, day)).isEmpty();
    }

    /** All that are open; one on which somebody comes is left for her to decide. */
    Reply closeAll(Pro pro) {
        OpeningPlan plan = times.plan(pro.salon(), today(pro), end(pro));
        List<Holiday> open = words.between(pro, today(pro), end(pro)).stream()
                .filter(it -> isOpen(plan, it.day()))
                .toList();
        List<DayOff> free = open.stream()
                .filter(it -> !isTaken(pro, it.day()))
                .map(it -> new DayOff(it.day(), HolidayWords.name(pro, it)))
                .toList();
        Optional<JournalEntryId> entry = closures.close(pro.salonId(), free);
        return page(pro, entry)
                .show()
                .toast(pro.voice().plain(LeavePhrase.HOLIDAYS_CLOSED, free.size(), open.size() - free.size()));
    }

    Reply open(Pro pro, LocalDate day) {
        Optional<JournalEntryId> entry = closures.between(pro.salonId(), day, day.plusDays(1)).stream()
                .filter(PublicHolidaysPage::isOneDay)
                .findFirst()
                .flatMap(closure -> closures.lift(pro.salonId(), closure.id()));
        Phrase toast = entry.isEmpty() ? LeavePhrase.LEAVE_GONE : LeavePhrase.HOLIDAY_OPENED;
        return page(pro, entry).show().toast(pro.voice().plain(toast));
    }

    private LocalDate today(Pro pro) {
        return pro.dayOf(clock.instant());
    }

    private LocalDate end(Pro pro) {
        return today(pro).plusYears(1);
    }
}
