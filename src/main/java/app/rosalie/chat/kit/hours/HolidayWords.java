package app.rosalie.chat.kit.hours;

import app.rosalie.agenda.opening.PublicHolidays;
import app.rosalie.agenda.opening.PublicHolidays.Holiday;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The public holidays of a salon by their names, and a word about those among days that are being chosen. */
@Component
public class HolidayWords {

    private final PublicHolidays holidays;

    HolidayWords(PublicHolidays holidays) {
        this.holidays = holidays;
    }

    /** What it is called by those who have the day off, where the official name is another. */
    public static String name(Pro pro, Holiday holiday) {
        Map<String, String> names = pro.voice().list(HoursPhrase.HOLIDAY_NAMES);
        return names.getOrDefault(holiday.name(), holiday.name());
    }

    public Optional<String> name(Pro pro, LocalDate day) {
        return between(pro, day, day.plusDays(1)).stream().findFirst().map(holiday -> name(pro, holiday));
    }

    /** Of the days {@code [from, to)}, in order. */
    public List<Holiday> between(Pro pro, LocalDate from, LocalDate to) {
        return holidays.between(pro.salon().territory(), from, to);
    }

    /** A line for each of these days that is a holiday: « 🎉 ven. 1er mai : Fête du Travail ». */
    public List<String> hints(Pro pro, Collection<LocalDate> days) {
        return days.isEmpty()
                ? List.of()
                : between(pro, Collections.min(days), Collections.max(days).plusDays(1)).stream()
                        .filter(holiday -> days.contains(holiday.day()))
                        .map(holiday -> pro.voice()
                                .say(HoursPhrase.HOLIDAY_HINT, pro.voice().shortDay(holiday.day()), name(pro, holiday)))
                        .toList();
    }

    public void hint(Pro pro, Page page, Collection<LocalDate> days) {
        hints(pro, days).forEach(page::line);
    }

    /** The same where the page is about that day alone. */
    public void hint(Pro pro, Page page, LocalDate day) {
        name(pro, day).ifPresent(name -> page.say(HoursPhrase.HOLIDAY_TODAY, name));
    }
}
