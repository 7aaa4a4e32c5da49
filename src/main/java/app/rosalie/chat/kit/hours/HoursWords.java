package app.rosalie.chat.kit.hours;

import app.rosalie.agenda.opening.DayHours;
import app.rosalie.chat.words.Voice;
import app.rosalie.salon.OpeningHours;
import app.rosalie.salon.OpeningHours.Range;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Hours and days as they are told: « 9:00–12:00, 13:00–19:00 », « mar.–sam. », « du lundi 3 août au lundi 10 août ». */
public final class HoursWords {

    private HoursWords() {}

    public static String hours(Voice voice, DayHours hours) {
        return hours.isShut() ? voice.plain(HoursPhrase.SHUT) : ranges(voice, hours.ranges());
    }

    public static String range(Voice voice, Range range) {
        if (range.equals(DayHours.WHOLE_DAY)) {
            return voice.plain(HoursPhrase.ALL_DAY);
        }
        return voice.plain(HoursPhrase.RANGE, range.from(), end(voice, range.to()));
    }

    private static String end(Voice voice, LocalTime end) {
        return end.equals(LocalTime.MIDNIGHT) ? voice.plain(HoursPhrase.MIDNIGHT) : voice.time(end);
    }

    private static String ranges(Voice voice, List<Range> ranges) {
        return ranges.stream().map(range -> range(voice, range)).collect(Collectors.joining(", "));
    }

    /** « jeudi 5 mars », « du lundi 9 mars au jeudi 12 mars ». */
    public static String days(Voice voice, LocalDate first, LocalDate last) {
        return first.equals(last) ? voice.day(first) : voice.plain(HoursPhrase.SPAN, first, last);
    }

    /** A line for each group of days with the same hours, in the order of the week; none for a week that is all shut. */
    public static List<String> week(Voice voice, OpeningHours week) {
        Map<List<Range>, List<DayOfWeek>> groups = new LinkedHashMap<>();
        Arrays.stream(DayOfWeek.values())
                .filter(day -> !week.on(day).isEmpty())
                .forEach(day -> groups.computeIfAbsent(week.on(day), hours -> new ArrayList<>())
                        .add(day));
        return groups.entrySet().stream()
                .map(group -> voice.plain(
                        HoursPhrase.WEEK_LINE, weekdays(voice, group.getValue()), ranges(voice, group.getKey())))
                .toList();
    }

    private static String weekdays(Voice voice, List<DayOfWeek> days) {
        List<String> runs = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= days.size(); i++) {
            if (i == days.size() || days.get(i) != days.get(i - 1).plus(1)) {
                runs.add(run(voice, days.get(start), days.get(i - 1)));
                start = i;
            }
        }
        return String.join(", ", runs);
    }

    private static String run(Voice voice, DayOfWeek first, DayOfWeek last) {
        String from = voice.weekday(first, TextStyle.SHORT);
        if (first == last) {
            return from;
        }
        String to = voice.weekday(last, TextStyle.SHORT);
        return voice.plain(first.plus(1) == last ? HoursPhrase.TWO_WEEKDAYS : HoursPhrase.WEEKDAYS, from, to);
    }
}
