package app.rosalie.chat.planning;

import app.rosalie.agenda.DaySheet;
import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.action.PlanningAction;
import app.rosalie.chat.words.Voice;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;

/** A month in words and buttons: the same facts as its picture. */
final class MonthWords {

    private static final int WHOLE_WEEK = 7;

    private MonthWords() {}

    static void add(Page page, MonthSheet month) {
        month.weeks().forEach(week -> page.line(row(page.voice(), week)));
        page.gap();
        if (!month.toConfirm().isEmpty()) {
            page.say(PlanningPhrase.DAYS_TO_CONFIRM, month.countToConfirm(), days(month.toConfirm()));
        }
        if (!month.full().isEmpty()) {
            page.say(PlanningPhrase.DAYS_FULL, month.full().size(), days(month.full()));
        }
        if (!month.closed().isEmpty()) {
            page.say(PlanningPhrase.DAYS_CLOSED, month.closed().size());
        }
    }

    private static String row(Voice voice, List<DaySheet> week) {
        return voice.say(
                PlanningPhrase.WEEK_ROW,
                range(voice, week),
                voice.month(YearMonth.from(week.getFirst().day())),
                PlanningFigures.count(week));
    }

    private static String range(Voice voice, List<DaySheet> week) {
        int first = week.getFirst().day().getDayOfMonth();
        int last = week.getLast().day().getDayOfMonth();
        return first == last ? Integer.toString(first) : voice.plain(PlanningPhrase.DAY_RANGE, first, last);
    }

    private static String days(List<Integer> days) {
        return days.stream().map(day -> Integer.toString(day)).collect(Collectors.joining(", "));
    }

    /** The way to a week, named by its days within the month. */
    static Button week(Voice voice, List<DaySheet> week) {
        return Button.of(
                range(voice, week), new PlanningAction.Week(week.getFirst().day()));
    }

    /** In a short row, where columns do not tell the weekday, each button says it. */
    static List<Button> buttons(Voice voice, MonthSheet month, List<DaySheet> week, PlanningNow now) {
        return week.stream()
                .<Button>map(sheet -> Button.of(
                        label(voice, month, sheet, now, week.size() < WHOLE_WEEK), new PlanningAction.Day(sheet.day())))
                .toList();
    }

    private static String label(Voice voice, MonthSheet month, DaySheet sheet, PlanningNow now, boolean weekday) {
        List<String> names = voice.list(PlanningPhrase.SHORTEST_DAYS);
        return voice.plain(
                PlanningPhrase.DAY_BUTTON,
                Boolean.toString(now.isToday(sheet.day())),
                weekday ? names.get(sheet.day().getDayOfWeek().ordinal()) : "none",
                sheet.day().getDayOfMonth(),
                Boolean.toString(month.isFull(sheet)),
                Boolean.toString(sheet.hours().isShut()));
    }
}
