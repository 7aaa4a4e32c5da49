package app.rosalie.chat.planning;

import app.rosalie.agenda.DaySheet;
import app.rosalie.chat.Button;
import app.rosalie.chat.action.PlanningAction;
import app.rosalie.chat.words.Voice;
import java.util.List;
import java.util.stream.Collectors;

/** A month in words and buttons: the same facts as its picture. */
final class MonthWords {

    private static final int WHOLE_WEEK = 7;

    private MonthWords() {}

    static void add(Voice voice, PictureCaption caption, MonthSheet month) {
        month.weeks().forEach(week -> caption.line(row(voice, week)));
        caption.gap();
        days(voice, caption, PlanningPhrase.DAYS_TO_CONFIRM, month.toConfirm());
        days(voice, caption, PlanningPhrase.DAYS_FULL, month.full());
        if (!month.closed().isEmpty()) {
            caption.line(voice.say(PlanningPhrase.SOME_CLOSED));
        }
    }

    private static String row(Voice voice, List<DaySheet> week) {
        String counts = week.stream()
                .map(sheet -> sheet.hours().isShut() && sheet.booked().isEmpty()
                        ? voice.plain(PlanningPhrase.CLOSED_SIGN)
                        : Integer.toString(sheet.booked().size()))
                .collect(Collectors.joining(", "));
        return voice.say(PlanningPhrase.WEEK_ROW, range(voice, week), PlanningFigures.count(week), counts);
    }

    private static String range(Voice voice, List<DaySheet> week) {
        int first = week.getFirst().day().getDayOfMonth();
        int last = week.getLast().day().getDayOfMonth();
        return first == last ? Integer.toString(first) : voice.plain(PlanningPhrase.DAY_RANGE, first, last);
    }

    private static void days(Voice voice, PictureCaption caption, PlanningPhrase phrase, List<Integer> days) {
        if (!days.isEmpty()) {
            caption.line(voice.say(
                    phrase, days.stream().map(day -> Integer.toString(day)).collect(Collectors.joining(", "))));
        }
    }

    /** In a short row, where columns do not tell the weekday, each button says it. */
    static List<Button> buttons(Voice voice, MonthSheet month, List<DaySheet> week, PlanningNow now) {
        return week.stream()
                .<Button>map(sheet -> Button.of(
                        label(voice, month, sheet, now, week.size() < WHOLE_WEEK), new PlanningAction.Day(sheet.day())))
                .toList();
    }

    private static String label(Voice voice, MonthSheet month, DaySheet sheet, PlanningNow now, boolean weekday) {
        List<String> initials = voice.list(PlanningPhrase.INITIALS);
        return voice.plain(
                PlanningPhrase.DAY_BUTTON,
                Boolean.toString(now.isToday(sheet.day())),
                weekday ? initials.get(sheet.day().getDayOfWeek().ordinal()) : "none",
                sheet.day().getDayOfMonth(),
                Boolean.toString(month.isFull(sheet)),
                Boolean.toString(sheet.hours().isShut()));
    }
}
