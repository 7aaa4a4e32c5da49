package app.rosalie.chat.planning;

import app.rosalie.agenda.DaySheet;
import app.rosalie.agenda.DaySheets;
import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.AgendaAction;
import app.rosalie.chat.action.OpeningAction;
import app.rosalie.chat.action.PlanningAction;
import app.rosalie.chat.action.PlanningAction.Half;
import app.rosalie.chat.kit.planning.PlanningNavigation;
import app.rosalie.chat.kit.planning.PlanningView;
import app.rosalie.chat.kit.planning.PlanningViewPhrase;
import app.rosalie.chat.kit.waitlist.HeldTimes.Held;
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
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** One day from top to bottom, with the time that is free. */
@Component
class DayPlanningPage {

    private final DaySheets sheets;
    private final VisitBlocks visitBlocks;
    private final HeldBlocks heldBlocks;
    private final InstantSource clock;

    DayPlanningPage(DaySheets sheets, VisitBlocks visitBlocks, HeldBlocks heldBlocks, InstantSource clock) {
        this.sheets = sheets;
        this.visitBlocks = visitBlocks;
        this.heldBlocks = heldBlocks;
        this.clock = clock;
    }

    Reply show(Pro pro, LocalDate day) {
        Voice voice = pro.voice();
        PlanningNow now = PlanningNow.of(pro, clock);
        DaySheet sheet = sheets.day(pro.salon(), day);
        DayPicture picture = picture(pro, sheet, now);
        Page page = Page.below(
                        voice, voice.plain(PlanningViewPhrase.CRUMB), PlanningNavigation.crumb(voice, day, now.today()))
                .picture(picture)
                .say(PlanningPhrase.HEADING, picture.title())
                .line(Html.escape(picture.subtitle()));
        page.row(
                Button.of(voice, PlanningViewPhrase.IN_WORDS, new AgendaAction.Day(day)),
                half(pro, sheet, Half.MORNING),
                half(pro, sheet, Half.AFTERNOON));
        return PlanningNavigation.below(
                        page,
                        PlanningView.DAY,
                        day,
                        now.today(),
                        Button.of(voice, PlanningViewPhrase.HOURS_BUTTON, new OpeningAction.Day(day)),
                        new PlanningAction.Week(day))
                .show();
    }

    private static Button half(Pro pro, DaySheet sheet, Half half) {
        return pro.button(
                PlanningPhrase.HALF_BUTTON,
                new PlanningAction.HalfDay(sheet.day(), half),
                half.name(),
                HalfDayPage.count(pro, sheet, half));
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
        ShortNames names = ShortNames.on(List.of(sheet));
        List<Held> held = heldBlocks.on(pro, sheet.day(), sheet.day().plusDays(1));
        return new DayColumn(
                today ? voice.plain(PlanningPhrase.TODAY) : "",
                today,
                today ? now.minute() : null,
                PictureParts.closed(sheet, ClosedDayWords.worded(voice, sheet)),
                free(voice, sheet, held, now),
                Stream.concat(
                                sheet.visits().stream().map(visit -> visitBlocks.onADay(pro, sheet, visit, names, now)),
                                HeldBlocks.onADay(pro, sheet, held, now).stream())
                        .toList());
    }

    private static List<EmptyStretch> free(Voice voice, DaySheet sheet, List<Held> held, PlanningNow now) {
        return HeldBlocks.without(sheet.free(now.instant()), held).stream()
                .map(span -> DayMinutes.of(span, sheet))
                .map(free -> new EmptyStretch(
                        free.from(),
                        free.to(),
                        voice.plain(PlanningPhrase.FREE_LABEL, Duration.ofMinutes(free.to() - free.from()))))
                .toList();
    }
}
