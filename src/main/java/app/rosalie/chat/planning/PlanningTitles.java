package app.rosalie.chat.planning;

import app.rosalie.chat.words.Voice;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;

/** What a day, a week and a month are called; the year only where it is not the present one. */
final class PlanningTitles {

    private PlanningTitles() {}

    static String day(Voice voice, LocalDate day, LocalDate today) {
        return capitalised(voice.plain(PlanningPhrase.DAY_TITLE, day, year(day, today)));
    }

    static String week(Voice voice, LocalDate monday, LocalDate today) {
        LocalDate sunday = monday.plusDays(6);
        return voice.plain(PlanningPhrase.WEEK_TITLE, range(voice, monday, sunday), year(sunday, today));
    }

    /** « du 23 au 29 novembre », « du 30 mars au 5 avril ». */
    static String range(Voice voice, LocalDate first, LocalDate last) {
        String until = voice.dayOfMonth(last);
        return first.getMonth() == last.getMonth()
                ? voice.plain(PlanningPhrase.RANGE, first.getDayOfMonth(), until)
                : voice.plain(PlanningPhrase.RANGE_OVER, voice.dayOfMonth(first), until);
    }

    static String month(Voice voice, YearMonth month) {
        return capitalised(voice.plain(PlanningPhrase.MONTH_TITLE, month, Integer.toString(month.getYear())));
    }

    /** « lun. 23 ». */
    static String shortDay(Voice voice, LocalDate day) {
        return voice.plain(
                PlanningPhrase.SHORT_DAY, voice.weekday(day.getDayOfWeek(), TextStyle.SHORT), day.getDayOfMonth());
    }

    private static String year(LocalDate day, LocalDate today) {
        return day.getYear() == today.getYear() ? "none" : Integer.toString(day.getYear());
    }

    private static String capitalised(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
