package app.rosalie.chat.planning;

import app.rosalie.agenda.DaySheet;
import app.rosalie.agenda.DaySheets;
import app.rosalie.agenda.Status;
import app.rosalie.agenda.Visit;
import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.OpeningAction;
import app.rosalie.chat.action.PlanningAction;
import app.rosalie.chat.kit.visit.VisitButton;
import app.rosalie.chat.kit.visit.VisitWords;
import app.rosalie.chat.words.Html;
import app.rosalie.chat.words.Voice;
import app.rosalie.pictures.DayColumn;
import app.rosalie.pictures.DayPicture;
import app.rosalie.pictures.EmptyStretch;
import app.rosalie.pictures.HourScale;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** One day from top to bottom, with the time that is free. */
@Component
class DayPlanningPage {

    /** More than these are reached through their hours. */
    private static final int FEW = 8;

    private final DaySheets sheets;
    private final VisitBlocks visitBlocks;
    private final VisitWords visitWords;
    private final InstantSource clock;

    DayPlanningPage(DaySheets sheets, VisitBlocks visitBlocks, VisitWords visitWords, InstantSource clock) {
        this.sheets = sheets;
        this.visitBlocks = visitBlocks;
        this.visitWords = visitWords;
        this.clock = clock;
    }

    Reply show(Pro pro, LocalDate day) {
        Voice voice = pro.voice();
        PlanningNow now = PlanningNow.of(pro, clock);
        DaySheet sheet = sheets.day(pro.salon(), day);
        DayPicture picture = picture(pro, sheet, now);
        Page page = Page.below(voice, voice.plain(PlanningPhrase.CRUMB), voice.shortDay(day))
                .picture(picture);
        words(pro, page, sheet, now, picture);
        visits(pro, page, sheet);
        List<Button> hours = hours(voice, sheet, picture.hours());
        page.grid(hours.size() > 12 ? 6 : 5, hours);
        PlanningNavigation.below(page, PlanningView.DAY, day, now.today());
        return page.row(Button.of(voice, PlanningPhrase.SLOTS, new OpeningAction.Day(day)))
                .back(new PlanningAction.Week(day))
                .show();
    }

    private void visits(Pro pro, Page page, DaySheet sheet) {
        List<Visit> kept = sheet.visits().stream()
                .filter(visit -> visit.status() != Status.CANCELLED)
                .toList();
        if (kept.size() <= FEW) {
            page.rows(2, kept, visit -> VisitButton.of(pro, visitWords, visit));
        }
    }

    private DayPicture picture(Pro pro, DaySheet sheet, PlanningNow now) {
        Voice voice = pro.voice();
        String title = PlanningTitles.day(voice, sheet.day(), now.today());
        String facts = PlanningFigures.ofDay(voice, sheet, now);
        DayColumn column = column(pro, sheet, now);
        HourScale hours = PictureParts.hours(voice, List.of(sheet), List.of(column));
        return new DayPicture(
                voice.plain(PlanningPhrase.PAGE_ALT, title, facts),
                title,
                facts,
                hours,
                column,
                PictureParts.legend(voice, hours, List.of(column)));
    }

    private DayColumn column(Pro pro, DaySheet sheet, PlanningNow now) {
        Voice voice = pro.voice();
        boolean today = now.isToday(sheet.day());
        return new DayColumn(
                today ? voice.plain(PlanningPhrase.TODAY) : "",
                today,
                today ? now.minute() : null,
                PictureParts.closed(sheet, ClosedDayWords.worded(voice, sheet)),
                free(voice, sheet, now),
                sheet.visits().stream()
                        .map(visit -> visitBlocks.onADay(pro, sheet, visit))
                        .toList());
    }

    private static List<EmptyStretch> free(Voice voice, DaySheet sheet, PlanningNow now) {
        return sheet.free(now.instant()).stream()
                .map(span -> DayMinutes.of(span, sheet))
                .map(free -> new EmptyStretch(
                        free.from(),
                        free.to(),
                        voice.plain(PlanningPhrase.FREE_LABEL, Duration.ofMinutes(free.to() - free.from()))))
                .toList();
    }

    private void words(Pro pro, Page page, DaySheet sheet, PlanningNow now, DayPicture picture) {
        Voice voice = pro.voice();
        PictureCaption caption = new PictureCaption(page)
                .line(voice.say(PlanningPhrase.HEADING, picture.title()))
                .line(Html.escape(picture.subtitle()));
        String free = freeTimes(voice, sheet, now);
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

    private static String freeTimes(Voice voice, DaySheet sheet, PlanningNow now) {
        return sheet.free(now.instant()).stream()
                .map(span -> DayMinutes.of(span, sheet))
                .map(span -> voice.plain(PlanningPhrase.HOURS, span.start(), span.end()))
                .collect(Collectors.joining(", "));
    }

    private static List<Button> hours(Voice voice, DaySheet sheet, HourScale scale) {
        return Stream.iterate(scale.first(), hour -> hour < scale.last(), hour -> hour + DayMinutes.HOUR)
                .<Button>map(hour -> hour(voice, sheet, new DayMinutes(hour, hour + DayMinutes.HOUR)))
                .toList();
    }

    private static Button hour(Voice voice, DaySheet sheet, DayMinutes hour) {
        long there = sheet.visits().stream()
                .filter(visit -> visit.status().isActive())
                .filter(visit -> DayMinutes.of(visit.span(), sheet).overlaps(hour))
                .count();
        boolean closed = !sheet.hours().touches(hour.range());
        return Button.of(
                voice,
                PlanningPhrase.HOUR_BUTTON,
                new PlanningAction.Hour(sheet.day(), hour.start()),
                hour.from() / DayMinutes.HOUR,
                there,
                Boolean.toString(closed));
    }
}
