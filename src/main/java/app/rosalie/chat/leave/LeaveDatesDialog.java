package app.rosalie.chat.leave;

import app.rosalie.agenda.Visit;
import app.rosalie.agenda.opening.OpeningPlan;
import app.rosalie.agenda.opening.OpeningTimes;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.LeaveAction;
import app.rosalie.chat.kit.hours.AffectedVisits;
import app.rosalie.chat.kit.hours.HolidayWords;
import app.rosalie.chat.kit.hours.HoursPages;
import app.rosalie.chat.kit.hours.HoursPhrase;
import app.rosalie.chat.kit.hours.HoursRange;
import app.rosalie.chat.kit.hours.HoursWords;
import app.rosalie.chat.question.LeaveQuestion;
import app.rosalie.chat.words.Phrase;
import app.rosalie.language.time.DayReader;
import app.rosalie.language.time.Days;
import app.rosalie.language.time.Moment;
import app.rosalie.language.time.Moments;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Choosing the days of a leave: the first, the last, and a look at who stands there before anything is closed. */
@Component
public class LeaveDatesDialog {

    private static final int YEARS_AHEAD = 2;

    private final OpeningTimes times;
    private final AffectedVisits affectedVisits;
    private final HolidayWords holidays;
    private final InstantSource clock;

    LeaveDatesDialog(OpeningTimes times, AffectedVisits affectedVisits, HolidayWords holidays, InstantSource clock) {
        this.times = times;
        this.affectedVisits = affectedVisits;
        this.holidays = holidays;
        this.clock = clock;
    }

    public Reply askFirst(Pro pro, LocalDate day) {
        return askFirst(pro, day, LeavePhrase.ASK_FIRST_DAY);
    }

    private Reply askFirst(Pro pro, LocalDate day, Phrase phrase) {
        LocalDate today = today(pro);
        LocalDate last = today.plusYears(YEARS_AHEAD);
        YearMonth month = YearMonth.from(day.isBefore(today) ? today : day.isAfter(last) ? last : day);
        Page page = asking(pro).say(phrase).gap().say(LeavePhrase.MONTH, month, year(month));
        hint(pro, page, month, today);
        new MonthKeyboard(
                        pro,
                        month,
                        today,
                        last,
                        LeaveAction.LeaveFrom::new,
                        first -> new LeaveAction.LeaveUntil(first, first))
                .add(page);
        return page.back(new LeaveAction.Leaves()).show();
    }

    public Reply askLast(Pro pro, LocalDate first, LocalDate shown) {
        LocalDate latest = first.plusDays(HoursRange.MOST_WHOLE_DAYS - 1L);
        if (first.isBefore(today(pro))) {
            return askFirst(pro, today(pro), LeavePhrase.LEAVE_PAST);
        }
        YearMonth month = YearMonth.from(shown.isBefore(first) ? first : shown.isAfter(latest) ? latest : shown);
        Page page = asking(pro).say(LeavePhrase.ASK_LAST_DAY, first).gap().say(LeavePhrase.MONTH, month, year(month));
        hint(pro, page, month, first);
        new MonthKeyboard(
                        pro,
                        month,
                        first,
                        latest,
                        day -> new LeaveAction.LeaveUntil(first, day),
                        last -> new LeaveAction.PlanLeave(first, last))
                .add(page);
        return page.back(new LeaveAction.LeaveFrom(first)).show();
    }

    private static Page asking(Pro pro) {
        return HoursPages.page(pro, pro.voice().plain(LeavePhrase.LEAVES_CRUMB)).asking(new LeaveQuestion.Leave());
    }

    private void hint(Pro pro, Page page, YearMonth month, LocalDate first) {
        LocalDate from = month.atDay(1).isBefore(first) ? first : month.atDay(1);
        holidays.hint(pro, page, from.datesUntil(month.plusMonths(1).atDay(1)).toList());
    }

    /** A number would be set apart by thousands. */
    private static String year(YearMonth month) {
        return String.valueOf(month.getYear());
    }

    /** « du 3 au 10 août », « la semaine prochaine », « le 14 juillet ». */
    public Reply hear(Pro pro, String text) {
        return days(pro, text)
                .map(days -> plan(pro, days.first(), days.last()))
                .orElseGet(() -> askFirst(pro, today(pro), LeavePhrase.LEAVE_NOT_UNDERSTOOD));
    }

    private Optional<Days> days(Pro pro, String text) {
        ZonedDateTime now = clock.instant().atZone(pro.salon().zone());
        return Moments.in(text, now).stream()
                .filter(Moment::daySaid)
                .flatMap(moment -> moment.firstDay().stream()
                        .flatMap(first -> moment.lastDay().stream().map(last -> new Days(first, last))))
                .findFirst()
                .or(() -> DayReader.read(text, now.toLocalDate()).map(Days::of));
    }

    public Reply plan(Pro pro, LocalDate first, LocalDate last) {
        LocalDate today = today(pro);
        if (last.isBefore(first) || last.isBefore(today)) {
            return askFirst(pro, today, LeavePhrase.LEAVE_PAST);
        }
        HoursRange leave = HoursRange.wholeDays(first, last).from(today);
        return leave.isTooLong() ? askFirst(pro, first, LeavePhrase.LEAVE_TOO_LONG) : plan(pro, leave);
    }

    private Reply plan(Pro pro, HoursRange leave) {
        List<Visit> there = affectedVisits.in(pro, leave);
        LeaveAction take = new LeaveAction.TakeLeave(leave.first(), leave.last());
        Page page = HoursPages.page(pro, pro.voice().plain(LeavePhrase.LEAVES_CRUMB))
                .say(
                        LeavePhrase.PLAN_LEAVE,
                        HoursWords.days(pro.voice(), leave.first(), leave.last()),
                        leave.days(),
                        openDays(pro, leave))
                .gap();
        if (there.isEmpty()) {
            page.say(LeavePhrase.NOBODY_THERE)
                    .proposal(pro.button(LeavePhrase.TAKE_LEAVE, take).good());
        } else {
            inTheWay(pro, page, there, leave);
            page.proposal(pro.button(HoursPhrase.CLOSE_ANYWAY, take).danger());
        }
        boolean isHoliday =
                leave.isOneDay() && holidays.name(pro, leave.first()).isPresent();
        return page.row(pro.button(LeavePhrase.OTHER_DATES, new LeaveAction.LeaveFrom(leave.first())))
                .back(isHoliday ? new LeaveAction.Holidays(today(pro)) : new LeaveAction.Leaves())
                .show();
    }

    private void inTheWay(Pro pro, Page page, List<Visit> there, HoursRange leave) {
        page.say(HoursPhrase.THERE, there.size());
        affectedVisits.list(pro, page, there, leave.isOneDay());
        affectedVisits.buttons(pro, page.gap().say(HoursPhrase.WHAT_TO_DO), there, leave.isOneDay());
    }

    private long openDays(Pro pro, HoursRange leave) {
        OpeningPlan plan = times.plan(pro.salon(), leave.first(), leave.last().plusDays(1));
        return leave.first()
                .datesUntil(leave.last().plusDays(1))
                .filter(day -> !plan.hours(day).isShut())
                .count();
    }

    private LocalDate today(Pro pro) {
        return pro.dayOf(clock.instant());
    }
}
