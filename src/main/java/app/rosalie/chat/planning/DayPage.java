package app.rosalie.chat.planning;

import app.rosalie.agenda.DaySheet;
import app.rosalie.agenda.Planner;
import app.rosalie.agenda.Status;
import app.rosalie.agenda.Visit;
import app.rosalie.chat.Button;
import app.rosalie.chat.Html;
import app.rosalie.chat.Page;
import app.rosalie.chat.PlanningAction;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.SlotsAction;
import app.rosalie.chat.VisitWords;
import app.rosalie.chat.Voice;
import app.rosalie.pictures.Column;
import app.rosalie.pictures.DayPicture;
import app.rosalie.pictures.HourScale;
import app.rosalie.pictures.Stretch;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** One day from top to bottom, with the time that is free. */
@Component
class DayPage {

    /** More than these are reached through their hours. */
    private static final int FEW = 8;

    private final Planner planner;
    private final Drawn drawn;
    private final VisitWords visitWords;
    private final InstantSource clock;

    DayPage(Planner planner, Drawn drawn, VisitWords visitWords, InstantSource clock) {
        this.planner = planner;
        this.drawn = drawn;
        this.visitWords = visitWords;
        this.clock = clock;
    }

    Reply show(Pro pro, LocalDate day) {
        Voice voice = pro.voice();
        Moment moment = Moment.of(pro, clock);
        DaySheet sheet = planner.day(pro.salon(), day);
        DayPicture picture = picture(pro, sheet, moment);
        Page page = Page.below(voice, voice.plain(PlanningPhrase.CRUMB), voice.shortDay(day))
                .picture(picture);
        words(pro, page, sheet, moment, picture);
        List<Visit> ahead = sheet.visits().stream()
                .filter(visit -> visit.status() != Status.CANCELLED)
                .toList();
        if (ahead.size() <= FEW) {
            page.rows(
                    2,
                    ahead.stream()
                            .map(visit -> VisitButton.of(pro, visitWords, visit))
                            .toList());
        }
        List<Button> hours = hours(voice, sheet, picture.hours());
        page.grid(hours.size() > 12 ? 6 : 5, hours);
        Ways.below(page, View.DAY, day, moment.today());
        return page.row(Button.of(voice.plain(PlanningPhrase.SLOTS), new SlotsAction.Day(day)))
                .back(new PlanningAction.Week(day))
                .show();
    }

    private DayPicture picture(Pro pro, DaySheet sheet, Moment moment) {
        Voice voice = pro.voice();
        boolean today = moment.isToday(sheet.day());
        String title = Titles.day(voice, sheet.day(), moment.today());
        String facts = Figures.ofDay(voice, sheet, moment);
        Column column = new Column(
                today ? voice.plain(PlanningPhrase.TODAY) : "",
                today,
                today ? moment.minute() : null,
                Sheets.closed(sheet, Closed.worded(voice, sheet)),
                free(voice, sheet, moment),
                sheet.visits().stream()
                        .map(visit -> drawn.onADay(pro, sheet, visit))
                        .toList());
        HourScale hours = Sheets.hours(voice, List.of(sheet), List.of(column));
        return new DayPicture(
                voice.plain(PlanningPhrase.PAGE_ALT, title, facts),
                title,
                facts,
                hours,
                column,
                Sheets.legend(voice, hours, List.of(column)));
    }

    private static List<Stretch> free(Voice voice, DaySheet sheet, Moment moment) {
        return sheet.free(moment.instant()).stream()
                .map(span -> Minutes.of(span, sheet))
                .map(free -> new Stretch(
                        free.from(),
                        free.to(),
                        voice.plain(PlanningPhrase.FREE_LABEL, Duration.ofMinutes(free.to() - free.from()))))
                .toList();
    }

    private void words(Pro pro, Page page, DaySheet sheet, Moment moment, DayPicture picture) {
        Voice voice = pro.voice();
        Caption caption = new Caption(page)
                .line(voice.say(PlanningPhrase.HEADING, picture.title()))
                .line(Html.escape(picture.subtitle()));
        String free = sheet.free(moment.instant()).stream()
                .map(span -> Minutes.of(span, sheet))
                .map(span -> voice.plain(PlanningPhrase.HOURS, span.start(), span.end()))
                .collect(Collectors.joining(", "));
        if (!free.isEmpty()) {
            caption.line(voice.say(PlanningPhrase.FREE_TIMES, free));
        }
        if (!sheet.visits().isEmpty()) {
            caption.gap();
        }
        caption.lines(
                sheet.visits().stream()
                        .map(visit -> visitWords.line(pro, visit))
                        .toList(),
                left -> voice.say(PlanningPhrase.MORE, left));
    }

    private static List<Button> hours(Voice voice, DaySheet sheet, HourScale scale) {
        return Stream.iterate(scale.first(), hour -> hour < scale.last(), hour -> hour + Minutes.HOUR)
                .<Button>map(hour -> hour(voice, sheet, new Minutes(hour, hour + Minutes.HOUR)))
                .toList();
    }

    private static Button hour(Voice voice, DaySheet sheet, Minutes hour) {
        long there = sheet.visits().stream()
                .filter(visit -> visit.status().isActive())
                .filter(visit -> Minutes.of(visit.span(), sheet).overlaps(hour))
                .count();
        boolean closed = !sheet.hours().touches(hour.range());
        return Button.of(
                voice.plain(PlanningPhrase.HOUR_BUTTON, hour.from() / Minutes.HOUR, there, Boolean.toString(closed)),
                new PlanningAction.Hour(sheet.day(), hour.start()));
    }
}
