package app.rosalie.chat.opening;

import app.rosalie.agenda.Visit;
import app.rosalie.agenda.Visits;
import app.rosalie.agenda.opening.OpeningPlan;
import app.rosalie.agenda.opening.OpeningTimes;
import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.action.LeaveAction;
import app.rosalie.chat.action.OpeningAction;
import app.rosalie.chat.kit.hours.HolidayWords;
import app.rosalie.chat.kit.hours.HoursPages;
import app.rosalie.chat.kit.hours.HoursPhrase;
import app.rosalie.chat.kit.hours.HoursRange;
import app.rosalie.chat.kit.hours.HoursWords;
import app.rosalie.chat.kit.visit.VisitWords;
import app.rosalie.chat.question.OpeningQuestion;
import app.rosalie.chat.words.Phrase;
import app.rosalie.salon.JournalEntryId;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** One day: when it is open and who stands there, with a button for every hour. A past day can only be looked at. */
@Component
public class DayHoursPage {

    /** So that a full day stays within a message. */
    private static final int MOST_LINES = 20;

    private final OpeningTimes times;
    private final Visits visits;
    private final VisitWords visitWords;
    private final HolidayWords holidays;
    private final InstantSource clock;

    DayHoursPage(OpeningTimes times, Visits visits, VisitWords visitWords, HolidayWords holidays, InstantSource clock) {
        this.times = times;
        this.visits = visits;
        this.visitWords = visitWords;
        this.holidays = holidays;
        this.clock = clock;
    }

    Page plain(Pro pro, LocalDate day) {
        return page(pro, day, List.of(), List.of());
    }

    /** Below a line that says what has just become of it, or why nothing has. */
    public Page after(Pro pro, LocalDate day, String news) {
        return page(pro, day, List.of(news), List.of());
    }

    /** The same with the way back, where a thumb finds it first. */
    public Page after(Pro pro, LocalDate day, String news, JournalEntryId entry) {
        return page(pro, day, List.of(news), List.of(entry));
    }

    private Page page(Pro pro, LocalDate day, List<String> news, List<JournalEntryId> entries) {
        boolean isOver = day.isBefore(pro.dayOf(clock.instant()));
        OpeningPlan plan = times.plan(pro.salon(), day);
        List<Visit> there = visits.touching(
                pro.salonId(), HoursRange.wholeDays(day, day).around(pro.salon().zone()));
        Page page = HoursPages.page(pro, pro.voice().shortDay(day));
        news.forEach(line -> page.line(line).gap());
        hours(pro, page, plan, day);
        visits(pro, page, plan, there);
        entries.forEach(page::undo);
        if (isOver) {
            page.gap().say(OpeningPhrase.PAST_DAY);
        } else {
            doors(pro, page, plan, day, there);
        }
        return page.row(
                step(pro, OpeningPhrase.PREVIOUS_DAY, day.minusDays(1)),
                step(pro, OpeningPhrase.NEXT_DAY, day.plusDays(1)));
    }

    private void hours(Pro pro, Page page, OpeningPlan plan, LocalDate day) {
        page.say(OpeningPhrase.DAY_TITLE, pro.voice().heading(day));
        holidays.hint(pro, page, day);
        String hours = HoursWords.hours(pro.voice(), plan.hours(day));
        String usual = HoursWords.hours(pro.voice(), plan.regular(day));
        switch (plan.source(day)) {
            case CLOSURE ->
                plan.closure(day)
                        .ifPresent(closure -> page.say(
                                OpeningPhrase.DAY_IN_CLOSURE,
                                HoursWords.days(pro.voice(), closure.firstDay(), closure.lastDay()),
                                closure.reason().isEmpty() ? "none" : closure.reason()));
            case EXCEPTION -> page.say(OpeningPhrase.DAY_IS_EXCEPTION, hours, usual);
            case ROTA, USUAL -> page.say(OpeningPhrase.DAY_HOURS, hours);
        }
    }

    private void visits(Pro pro, Page page, OpeningPlan plan, List<Visit> visits) {
        page.gap();
        if (visits.isEmpty()) {
            page.say(OpeningPhrase.NO_VISITS);
            return;
        }
        visits.stream().limit(MOST_LINES).forEach(visit -> {
            String line = visitWords.shortLine(pro, visit);
            page.line(plan.holds(visit.span()) ? line : line + " " + pro.voice().say(OpeningPhrase.OUTSIDE));
        });
        if (visits.size() > MOST_LINES) {
            page.say(HoursPhrase.MORE_VISITS, visits.size() - MOST_LINES);
        }
    }

    private void doors(Pro pro, Page page, OpeningPlan plan, LocalDate day, List<Visit> visits) {
        var cells = new HourKeys(pro, day, plan.hours(day), plan.regular(day), visits, clock.instant());
        var halves = new HalfDayButtons(pro, day, plan.hours(day), plan.regular(day), clock.instant());
        page.gap().say(OpeningPhrase.DAY_HINT).asking(new OpeningQuestion.Hours(day));
        page.grid(HourKeys.A_ROW, cells.buttons()).rows(2, halves.buttons());
        List<Button> ways = new ArrayList<>();
        if (plan.source(day) == OpeningPlan.Source.EXCEPTION) {
            ways.add(pro.button(OpeningPhrase.RESET, new OpeningAction.Reset(day)));
        }
        plan.closure(day)
                .ifPresent(closure ->
                        ways.add(pro.button(OpeningPhrase.SEE_CLOSURE, new LeaveAction.Leave(closure.id()))));
        page.rows(1, ways);
    }

    private static Button step(Pro pro, Phrase phrase, LocalDate day) {
        return pro.button(phrase, new OpeningAction.Day(day), pro.voice().shortDay(day));
    }
}
