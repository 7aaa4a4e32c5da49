package app.rosalie.chat.planning;

import app.rosalie.agenda.DaySheet;
import app.rosalie.agenda.DaySheets;
import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.HomeAction;
import app.rosalie.chat.action.PlanningAction;
import app.rosalie.chat.words.Html;
import app.rosalie.chat.words.Voice;
import app.rosalie.pictures.LegendEntry;
import app.rosalie.pictures.MonthPicture;
import app.rosalie.pictures.MonthPicture.Cell;
import app.rosalie.pictures.MonthPicture.State;
import app.rosalie.pictures.StatusSign;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.Treatments;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.springframework.stereotype.Component;

/** A month, a cell for each day: how many come, how full it is, what is to confirm. */
@Component
class MonthPage {

    /** What a day has to have room for where nothing is sold yet. */
    private static final Duration SHORTEST = Duration.ofMinutes(30);

    private final DaySheets sheets;
    private final Treatments treatments;
    private final InstantSource clock;

    MonthPage(DaySheets sheets, Treatments treatments, InstantSource clock) {
        this.sheets = sheets;
        this.treatments = treatments;
        this.clock = clock;
    }

    Reply show(Pro pro, LocalDate day) {
        Voice voice = pro.voice();
        PlanningNow now = PlanningNow.of(pro, clock);
        MonthSheet month = month(pro, YearMonth.from(day));
        String title = PlanningTitles.month(voice, month.month());
        String facts = facts(voice, month.days());
        Page page = Page.below(voice, voice.plain(PlanningPhrase.CRUMB))
                .picture(picture(voice, month, now, title, facts))
                .say(PlanningPhrase.HEADING, title)
                .line(Html.escape(facts))
                .grid(month.weeks().size(), month.weeks(), week -> MonthWords.week(voice, week));
        return PlanningNavigation.below(
                        page,
                        PlanningView.MONTH,
                        day,
                        now.today(),
                        Button.of(voice, PlanningPhrase.DETAIL, new PlanningAction.MonthInWords(day)),
                        new HomeAction.Open())
                .show();
    }

    Reply inWords(Pro pro, LocalDate day) {
        Voice voice = pro.voice();
        PlanningNow now = PlanningNow.of(pro, clock);
        MonthSheet month = month(pro, YearMonth.from(day));
        Page page = Page.below(voice, voice.plain(PlanningPhrase.CRUMB), voice.plain(PlanningPhrase.DETAIL_CRUMB))
                .say(PlanningPhrase.HEADING, PlanningTitles.month(voice, month.month()))
                .line(Html.escape(facts(voice, month.days())))
                .gap();
        MonthWords.add(page, month);
        month.weeks().forEach(week -> page.grid(7, MonthWords.buttons(voice, month, week, now)));
        return page.back(new PlanningAction.Month(day)).show();
    }

    private MonthSheet month(Pro pro, YearMonth month) {
        Duration shortest = treatments.offered(pro.salonId()).stream()
                .map(Treatment::length)
                .min(Duration::compareTo)
                .orElse(SHORTEST);
        List<DaySheet> days =
                sheets.days(pro.salon(), month.atDay(1), month.plusMonths(1).atDay(1));
        return new MonthSheet(month, days, shortest);
    }

    private static String facts(Voice voice, List<DaySheet> days) {
        List<String> facts = new ArrayList<>(PlanningFigures.counts(voice, days));
        OptionalDouble occupancy = DaySheet.occupancy(days);
        occupancy.ifPresent(rate -> facts.add(voice.plain(PlanningPhrase.OCCUPANCY, Math.round(rate * 100))));
        return PlanningFigures.joined(facts);
    }

    private static MonthPicture picture(Voice voice, MonthSheet month, PlanningNow now, String title, String facts) {
        return new MonthPicture(
                voice.plain(PlanningPhrase.PAGE_ALT, title, facts),
                title,
                facts,
                Arrays.stream(DayOfWeek.values())
                        .map(day -> voice.weekday(day, TextStyle.SHORT))
                        .toList(),
                month.blank(),
                month.days().stream()
                        .map(sheet -> cell(voice, month, sheet, now))
                        .toList(),
                legend(voice, month));
    }

    private static Cell cell(Voice voice, MonthSheet month, DaySheet sheet, PlanningNow now) {
        int count = sheet.booked().size();
        boolean shut = sheet.hours().isShut();
        OptionalDouble load = DaySheet.occupancy(List.of(sheet));
        return new Cell(
                Integer.toString(sheet.day().getDayOfMonth()),
                shut && count == 0 ? voice.plain(PlanningPhrase.CELL_CLOSED) : voice.plain(PlanningPhrase.COUNT, count),
                load.isPresent() ? Double.valueOf(load.getAsDouble()) : count > 0 ? Double.valueOf(1) : null,
                shut ? State.CLOSED : month.isFull(sheet) ? State.FULL : State.OPEN,
                sheet.toConfirm() > 0,
                now.isToday(sheet.day()),
                sheet.day().isBefore(now.today()));
    }

    private static List<LegendEntry> legend(Voice voice, MonthSheet month) {
        Map<String, String> labels = voice.list(PlanningPhrase.LEGEND);
        List<StatusSign> there = new ArrayList<>();
        if (!month.toConfirm().isEmpty()) {
            there.add(StatusSign.TO_CONFIRM);
        }
        if (!month.full().isEmpty()) {
            there.add(StatusSign.FULL);
        }
        if (!month.closed().isEmpty()) {
            there.add(StatusSign.CLOSED);
        }
        return there.stream()
                .map(sign -> new LegendEntry(sign, labels.getOrDefault(sign.name(), "")))
                .toList();
    }
}
