package app.rosalie.chat.planning;

import app.rosalie.agenda.DaySheet;
import app.rosalie.agenda.Planner;
import app.rosalie.agenda.Visit;
import app.rosalie.chat.Button;
import app.rosalie.chat.HomeAction;
import app.rosalie.chat.Html;
import app.rosalie.chat.Page;
import app.rosalie.chat.PlanningAction;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.Voice;
import app.rosalie.pictures.Block;
import app.rosalie.pictures.Column;
import app.rosalie.pictures.HourScale;
import app.rosalie.pictures.WeekPicture;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Seven days side by side, from Monday. */
@Component
class WeekPage {

    private final Planner planner;
    private final Drawn drawn;
    private final InstantSource clock;

    WeekPage(Planner planner, Drawn drawn, InstantSource clock) {
        this.planner = planner;
        this.drawn = drawn;
        this.clock = clock;
    }

    Reply show(Pro pro, LocalDate day) {
        Voice voice = pro.voice();
        Moment moment = Moment.of(pro, clock);
        LocalDate monday = View.WEEK.first(day);
        List<DaySheet> days = planner.days(pro.salon(), monday, monday.plusWeeks(1));
        String title = Titles.week(voice, monday, moment.today());
        String facts = Figures.of(voice, days, moment);
        Page page =
                Page.below(voice, voice.plain(PlanningPhrase.CRUMB)).picture(picture(pro, days, moment, title, facts));
        Caption caption = new Caption(page)
                .line(voice.say(PlanningPhrase.HEADING, title))
                .line(Html.escape(facts))
                .gap();
        days.forEach(sheet -> caption.line(line(pro, sheet, moment)));
        page.grid(7, days.stream().map(sheet -> button(voice, sheet, moment)).toList());
        Ways.below(page, View.WEEK, day, moment.today());
        return page.back(new HomeAction.Open()).show();
    }

    private WeekPicture picture(Pro pro, List<DaySheet> days, Moment moment, String title, String facts) {
        Voice voice = pro.voice();
        Names names = Names.on(days);
        List<Column> columns =
                days.stream().map(sheet -> column(pro, sheet, moment, names)).toList();
        HourScale hours = Sheets.hours(voice, days, columns);
        return new WeekPicture(
                voice.plain(PlanningPhrase.PAGE_ALT, title, facts),
                title,
                facts,
                hours,
                columns,
                Sheets.legend(voice, hours, columns));
    }

    private Column column(Pro pro, DaySheet sheet, Moment moment, Names names) {
        boolean today = moment.isToday(sheet.day());
        List<Block> blocks = sheet.visits().stream()
                .map(visit -> drawn.inAWeek(pro, sheet, visit, names))
                .toList();
        return new Column(
                Titles.shortDay(pro.voice(), sheet.day()),
                today,
                today ? moment.minute() : null,
                Sheets.closed(sheet, ""),
                List.of(),
                blocks);
    }

    /** A day in words: how many, from when to when, what is to confirm, what is left. */
    private static String line(Pro pro, DaySheet sheet, Moment moment) {
        Voice voice = pro.voice();
        List<String> facts = new ArrayList<>();
        List<Visit> booked = sheet.booked();
        if (sheet.hours().isShut()) {
            facts.add(Closed.worded(voice, sheet));
        }
        if (!booked.isEmpty()) {
            facts.add(voice.plain(PlanningPhrase.CELL, booked.size()));
            Instant end = booked.stream()
                    .map(Visit::end)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            facts.add(voice.plain(
                    PlanningPhrase.HOURS, pro.timeOf(booked.getFirst().start()), pro.timeOf(end)));
        } else if (!sheet.hours().isShut()) {
            facts.add(voice.plain(PlanningPhrase.CELL, 0));
        }
        if (sheet.toConfirm() > 0) {
            facts.add(voice.plain(PlanningPhrase.TO_CONFIRM, sheet.toConfirm()));
        }
        var free = Figures.free(List.of(sheet), moment);
        if (free.isPositive()) {
            facts.add(Figures.free(voice, free));
        }
        return voice.say(PlanningPhrase.DAY_LINE, Titles.shortDay(voice, sheet.day()), Figures.joined(facts));
    }

    /** Seven in a row tell the weekday by their place, and a phone has no room for more. */
    private static Button button(Voice voice, DaySheet sheet, Moment moment) {
        return Button.of(
                voice.plain(
                        PlanningPhrase.DAY_BUTTON,
                        Boolean.toString(moment.isToday(sheet.day())),
                        "none",
                        sheet.day().getDayOfMonth(),
                        "false",
                        Boolean.toString(sheet.hours().isShut())),
                new PlanningAction.Day(sheet.day()));
    }
}
