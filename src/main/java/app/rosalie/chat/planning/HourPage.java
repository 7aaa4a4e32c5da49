package app.rosalie.chat.planning;

import app.rosalie.agenda.DaySheet;
import app.rosalie.agenda.DaySheets;
import app.rosalie.agenda.Visit;
import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.BookingAction;
import app.rosalie.chat.action.OpeningAction;
import app.rosalie.chat.action.PlanningAction;
import app.rosalie.chat.kit.visit.VisitButton;
import app.rosalie.chat.kit.visit.VisitWords;
import app.rosalie.chat.words.Phrase;
import app.rosalie.chat.words.Voice;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What stands at one hour of a day, and what can be done there: see who comes, book, open, close. */
@Component
class HourPage {

    private static final int HALF = 30;

    private final DaySheets sheets;
    private final VisitWords visitWords;
    private final InstantSource clock;

    HourPage(DaySheets sheets, VisitWords visitWords, InstantSource clock) {
        this.sheets = sheets;
        this.visitWords = visitWords;
        this.clock = clock;
    }

    /** The hour in which {@code time} lies. */
    Reply show(Pro pro, LocalDate day, LocalTime time) {
        Voice voice = pro.voice();
        DaySheet sheet = sheets.day(pro.salon(), day);
        int from = time.getHour() * DayMinutes.HOUR;
        DayMinutes hour = new DayMinutes(from, from + DayMinutes.HOUR);
        List<Visit> there = sheet.visits().stream()
                .filter(visit -> DayMinutes.of(visit.span(), sheet).overlaps(hour))
                .toList();
        Page page = page(voice, sheet, hour);
        visits(pro, page, there);
        page.rows(2, halves(hour), half -> book(voice, day, half));
        if (!isOver(pro, day, hour)) {
            doors(page, sheet, hour);
        }
        return page.rows(2, beside(voice, day, time.getHour()))
                .back(new PlanningAction.HalfDay(day, PlanningAction.Half.of(hour.start())))
                .show();
    }

    private static Page page(Voice voice, DaySheet sheet, DayMinutes hour) {
        return Page.below(
                        voice,
                        voice.plain(PlanningPhrase.CRUMB),
                        voice.shortDay(sheet.day()),
                        voice.plain(PlanningPhrase.HOUR_CRUMB, hour.from() / DayMinutes.HOUR))
                .say(PlanningPhrase.HOUR_TITLE, voice.heading(sheet.day()), hour.start(), hour.end())
                .line(doors(voice, sheet, hour))
                .gap();
    }

    private void visits(Pro pro, Page page, List<Visit> there) {
        if (there.isEmpty()) {
            page.say(PlanningPhrase.NOBODY_THERE);
        }
        there.forEach(visit -> page.line(visitWords.line(pro, visit)));
        page.rows(1, there, visit -> VisitButton.of(pro, visitWords, visit));
    }

    private static List<DayMinutes> halves(DayMinutes hour) {
        int half = hour.from() + HALF;
        return List.of(new DayMinutes(hour.from(), half), new DayMinutes(half, hour.to()));
    }

    private static String doors(Voice voice, DaySheet sheet, DayMinutes hour) {
        if (sheet.hours().holds(hour.range())) {
            return voice.say(PlanningPhrase.HOUR_OPEN);
        }
        return sheet.hours().ranges().stream()
                .map(DayMinutes::of)
                .filter(hour::overlaps)
                .findFirst()
                .map(open -> new DayMinutes(Math.max(open.from(), hour.from()), Math.min(open.to(), hour.to())))
                .map(open -> voice.say(PlanningPhrase.HOUR_PART, open.start(), open.end()))
                .orElseGet(() -> voice.say(PlanningPhrase.HOUR_CLOSED));
    }

    private static Button book(Voice voice, LocalDate day, DayMinutes half) {
        return Button.of(
                        voice,
                        PlanningPhrase.BOOK_AT,
                        new BookingAction.StartAt(Optional.empty(), day, half.start()),
                        half.start())
                .main();
    }

    private boolean isOver(Pro pro, LocalDate day, DayMinutes hour) {
        PlanningNow now = PlanningNow.of(pro, clock);
        return day.isBefore(now.today()) || (now.isToday(day) && hour.to() <= now.minute());
    }

    /** The whole hour can be opened or closed as far as it is not so already, and so can its halves. */
    private static void doors(Page page, DaySheet sheet, DayMinutes hour) {
        List<Button> whole = new ArrayList<>();
        if (sheet.hours().touches(hour.range())) {
            whole.add(close(page.voice(), sheet.day(), hour));
        }
        if (!sheet.hours().holds(hour.range())) {
            whole.add(open(page.voice(), sheet.day(), hour));
        }
        page.rows(2, whole);
        page.rows(
                2,
                halves(hour),
                half -> sheet.hours().touches(half.range())
                        ? close(page.voice(), sheet.day(), half)
                        : open(page.voice(), sheet.day(), half));
    }

    private static Button close(Voice voice, LocalDate day, DayMinutes part) {
        return Button.of(
                voice,
                PlanningPhrase.CLOSE,
                new OpeningAction.Close(day, day, part.start(), part.end(), false),
                part.start(),
                part.end());
    }

    private static Button open(Voice voice, LocalDate day, DayMinutes part) {
        return Button.of(
                voice,
                PlanningPhrase.OPEN_UP,
                new OpeningAction.OpenUp(day, day, part.start(), part.end()),
                part.start(),
                part.end());
    }

    private static List<Button> beside(Voice voice, LocalDate day, int hour) {
        List<Button> beside = new ArrayList<>();
        if (hour > 0) {
            beside.add(toHour(voice, PlanningPhrase.BEFORE, day, hour - 1));
        }
        if (hour < 23) {
            beside.add(toHour(voice, PlanningPhrase.AFTER, day, hour + 1));
        }
        return beside;
    }

    private static Button toHour(Voice voice, Phrase phrase, LocalDate day, int hour) {
        return Button.of(
                voice,
                phrase,
                new PlanningAction.Hour(day, LocalTime.of(hour, 0)),
                voice.plain(PlanningPhrase.HOUR_CRUMB, hour));
    }
}
