package app.rosalie.chat.planning;

import app.rosalie.agenda.DaySheet;
import app.rosalie.agenda.DaySheets;
import app.rosalie.agenda.Visit;
import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.HomeAction;
import app.rosalie.chat.action.PlanningAction;
import app.rosalie.chat.kit.planning.PlanningNavigation;
import app.rosalie.chat.kit.planning.PlanningView;
import app.rosalie.chat.kit.planning.PlanningViewPhrase;
import app.rosalie.chat.kit.waitlist.HeldTimes.Held;
import app.rosalie.chat.words.Html;
import app.rosalie.chat.words.Voice;
import app.rosalie.pictures.DayColumn;
import app.rosalie.pictures.HourScale;
import app.rosalie.pictures.WeekPicture;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Seven days side by side, from Monday. */
@Component
class WeekPage {

    private final DaySheets sheets;
    private final WeekBlocks weekBlocks;
    private final HeldBlocks heldBlocks;
    private final InstantSource clock;

    WeekPage(DaySheets sheets, WeekBlocks weekBlocks, HeldBlocks heldBlocks, InstantSource clock) {
        this.sheets = sheets;
        this.weekBlocks = weekBlocks;
        this.heldBlocks = heldBlocks;
        this.clock = clock;
    }

    Reply show(Pro pro, LocalDate day) {
        Voice voice = pro.voice();
        PlanningNow now = PlanningNow.of(pro, clock);
        LocalDate monday = PlanningView.WEEK.first(day);
        List<DaySheet> days = sheets.days(pro.salon(), monday, monday.plusWeeks(1));
        String title = PlanningTitles.week(voice, monday, now.today());
        String facts = PlanningFigures.of(voice, days, now);
        Page page = Page.below(voice, voice.plain(PlanningViewPhrase.CRUMB))
                .picture(picture(pro, days, now, title, facts))
                .say(PlanningPhrase.HEADING, title)
                .line(Html.escape(facts))
                .grid(7, days, sheet -> button(voice, sheet, now));
        return PlanningNavigation.below(
                        page,
                        PlanningView.WEEK,
                        day,
                        now.today(),
                        Button.of(voice, PlanningPhrase.DETAIL, new PlanningAction.WeekInWords(day)),
                        new HomeAction.Open())
                .show();
    }

    Reply inWords(Pro pro, LocalDate day) {
        Voice voice = pro.voice();
        PlanningNow now = PlanningNow.of(pro, clock);
        LocalDate monday = PlanningView.WEEK.first(day);
        List<DaySheet> days = sheets.days(pro.salon(), monday, monday.plusWeeks(1));
        Page page = Page.below(voice, voice.plain(PlanningViewPhrase.CRUMB), voice.plain(PlanningPhrase.DETAIL_CRUMB))
                .say(PlanningPhrase.HEADING, PlanningTitles.week(voice, monday, now.today()))
                .line(Html.escape(PlanningFigures.of(voice, days, now)))
                .gap();
        days.forEach(sheet -> page.line(line(pro, sheet, now)));
        return page.grid(7, days, sheet -> button(voice, sheet, now))
                .back(new PlanningAction.Week(day))
                .show();
    }

    private WeekPicture picture(Pro pro, List<DaySheet> days, PlanningNow now, String title, String facts) {
        Voice voice = pro.voice();
        ShortNames names = ShortNames.on(days);
        LocalDate monday = days.getFirst().day();
        List<Held> held = heldBlocks.on(pro, monday, monday.plusWeeks(1));
        List<DayColumn> columns =
                days.stream().map(sheet -> column(pro, sheet, now, names, held)).toList();
        HourScale hours = PictureParts.hours(voice, days, columns);
        return new WeekPicture(
                voice.plain(PlanningPhrase.PAGE_ALT, title, facts),
                title,
                facts,
                hours,
                columns,
                PictureParts.legend(voice, hours, columns));
    }

    private DayColumn column(Pro pro, DaySheet sheet, PlanningNow now, ShortNames names, List<Held> held) {
        boolean today = now.isToday(sheet.day());
        return new DayColumn(
                PlanningTitles.shortDay(pro.voice(), sheet.day()),
                today,
                today ? now.minute() : null,
                PictureParts.closed(sheet, ""),
                List.of(),
                Stream.concat(
                                weekBlocks.of(pro, sheet, names, now).stream(),
                                HeldBlocks.inAWeek(pro, sheet, held, now).stream())
                        .toList());
    }

    /** A day in words: how many, from when to when, what is to confirm, what is left. */
    private static String line(Pro pro, DaySheet sheet, PlanningNow now) {
        Voice voice = pro.voice();
        List<String> facts = new ArrayList<>(booked(pro, sheet));
        if (sheet.toConfirm() > 0) {
            facts.add(voice.plain(PlanningPhrase.TO_CONFIRM, sheet.toConfirm()));
        }
        var free = PlanningFigures.free(List.of(sheet), now);
        if (free.isPositive()) {
            facts.add(PlanningFigures.free(voice, free));
        }
        return voice.say(
                PlanningPhrase.DAY_LINE, PlanningTitles.shortDay(voice, sheet.day()), PlanningFigures.joined(facts));
    }

    private static List<String> booked(Pro pro, DaySheet sheet) {
        Voice voice = pro.voice();
        List<String> facts = new ArrayList<>();
        List<Visit> booked = sheet.booked();
        if (sheet.hours().isShut()) {
            facts.add(ClosedDayWords.worded(voice, sheet));
        }
        if (!booked.isEmpty() || !sheet.hours().isShut()) {
            facts.add(voice.plain(PlanningPhrase.COUNT, booked.size()));
        }
        booked.stream()
                .map(Visit::end)
                .max(Comparator.naturalOrder())
                .map(end -> voice.plain(
                        PlanningPhrase.HOURS, pro.timeOf(booked.getFirst().start()), pro.timeOf(end)))
                .ifPresent(facts::add);
        return facts;
    }

    /** Seven in a row tell the weekday by their place, and a phone has no room for more. */
    private static Button button(Voice voice, DaySheet sheet, PlanningNow now) {
        return Button.of(
                voice,
                PlanningPhrase.DAY_BUTTON,
                new PlanningAction.Day(sheet.day()),
                Boolean.toString(now.isToday(sheet.day())),
                "none",
                sheet.day().getDayOfMonth(),
                "false",
                Boolean.toString(sheet.hours().isShut()));
    }
}
