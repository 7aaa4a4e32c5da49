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
import app.rosalie.chat.action.PlanningAction.Half;
import app.rosalie.chat.action.VisitAction;
import app.rosalie.chat.kit.visit.VisitWords;
import app.rosalie.chat.words.Voice;
import app.rosalie.pictures.HourScale;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A morning or an afternoon: its visits and its hours, each a button. */
@Component
class HalfDayPage {

    /** So that the longest day still fits into a message, and its buttons below one. */
    private static final int MOST_LINES = 20;

    private static final int MOST_BUTTONS = 72;

    private final DaySheets sheets;
    private final VisitWords visitWords;
    private final InstantSource clock;

    HalfDayPage(DaySheets sheets, VisitWords visitWords, InstantSource clock) {
        this.sheets = sheets;
        this.visitWords = visitWords;
        this.clock = clock;
    }

    Reply show(Pro pro, LocalDate day, Half half) {
        Voice voice = pro.voice();
        DaySheet sheet = sheets.day(pro.salon(), day);
        List<Visit> visits = visits(pro, sheet, half);
        List<String> halves = voice.list(PlanningPhrase.HALVES);
        String name = halves.get(half.ordinal());
        Page page = Page.below(voice, voice.plain(PlanningPhrase.CRUMB), voice.shortDay(day), name)
                .say(
                        PlanningPhrase.HALF_TITLE,
                        PlanningTitles.day(
                                voice, day, PlanningNow.of(pro, clock).today()),
                        half.name(),
                        count(visits));
        String free = freeTimes(pro, sheet, half);
        if (!free.isEmpty()) {
            page.say(PlanningPhrase.FREE_TIMES, free);
        }
        lines(pro, page, visits);
        ShortNames names = ShortNames.on(List.of(sheet));
        page.rows(
                3,
                visits.stream().filter(HalfDayPage::matters).limit(MOST_BUTTONS).toList(),
                visit -> button(pro, names, visit));
        page.grid(5, hours(voice, sheet, half));
        return page.row(Button.of(voice, PlanningPhrase.SLOTS, new OpeningAction.Day(day)))
                .back(new PlanningAction.Day(day))
                .show();
    }

    private String freeTimes(Pro pro, DaySheet sheet, Half half) {
        return sheet.free(PlanningNow.of(pro, clock).instant()).stream()
                .map(span -> DayMinutes.of(span, sheet))
                .filter(span -> Half.of(span.start()) == half)
                .map(span -> pro.voice().plain(PlanningPhrase.HOURS, span.start(), span.end()))
                .collect(Collectors.joining(", "));
    }

    /** Those that begin in it, and into a morning those that go on from the night before. */
    private static List<Visit> visits(Pro pro, DaySheet sheet, Half half) {
        return sheet.visits().stream()
                .filter(visit -> half == half(pro, sheet, visit))
                .toList();
    }

    private static Half half(Pro pro, DaySheet sheet, Visit visit) {
        return pro.dayOf(visit.start()).isBefore(sheet.day()) ? Half.MORNING : Half.of(pro.timeOf(visit.start()));
    }

    /** How many visits each half has that count. */
    static long count(Pro pro, DaySheet sheet, Half half) {
        return count(visits(pro, sheet, half));
    }

    private static long count(List<Visit> visits) {
        return visits.stream().filter(visit -> visit.status().isActive()).count();
    }

    private static boolean matters(Visit visit) {
        return visit.status() != Status.CANCELLED;
    }

    private void lines(Pro pro, Page page, List<Visit> visits) {
        page.gap();
        if (visits.isEmpty()) {
            page.say(PlanningPhrase.NOBODY_THEN);
        }
        visits.stream().limit(MOST_LINES).forEach(visit -> page.line(visitWords.line(pro, visit)));
        if (visits.size() > MOST_LINES) {
            page.say(PlanningPhrase.MORE, visits.size() - MOST_LINES);
        }
    }

    private Button button(Pro pro, ShortNames names, Visit visit) {
        return pro.button(
                PlanningPhrase.VISIT_BUTTON,
                new VisitAction.Visit(visit.id()),
                visitWords.mark(pro, visit),
                pro.timeOf(visit.start()),
                names.of(visit));
    }

    private static List<Button> hours(Voice voice, DaySheet sheet, Half half) {
        HourScale scale = PictureParts.hours(voice, sheet);
        return Stream.iterate(scale.first(), hour -> hour < scale.last(), hour -> hour + DayMinutes.HOUR)
                .map(hour -> new DayMinutes(hour, hour + DayMinutes.HOUR))
                .filter(hour -> Half.of(hour.start()) == half)
                .<Button>map(hour -> hour(voice, sheet, hour))
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
