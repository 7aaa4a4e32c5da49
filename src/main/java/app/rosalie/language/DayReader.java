package app.rosalie.language;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A day as people type it: « demain », « mardi prochain », « 12/03 », « le 1er », « sam 12 mars 2027 ». */
public final class DayReader {

    private static final Sayings LEADING = Sayings.of("le", "ce", "pour", "pour le", "du", "au", "c est");
    private final Reading reading;
    private final LocalDate today;

    private DayReader(Reading reading, LocalDate today) {
        this.reading = reading;
        this.today = today;
    }

    /**
     * The one day that the text says. A weekday alone is the coming one, today included; « prochain » leaves today out. A
     * date without its month or year is the coming one, today included; with its year it may be past. A weekday that
     * contradicts its date says nothing.
     */
    public static Optional<LocalDate> read(String text, LocalDate today) {
        var reading = Reading.of(text);
        reading.skip(LEADING);
        var day = new DayReader(reading, today).next();
        return day != null && reading.isFinished() ? Optional.of(day) : Optional.empty();
    }

    private @Nullable LocalDate next() {
        var ahead = DayWords.daysAhead(reading, true);
        if (ahead != null) {
            return today.plusDays(ahead);
        }
        var counted = CountedPart.single(reading, Today.on(today));
        if (counted != null) {
            return counted.getFirst().first();
        }
        var weekday = reading.day();
        reading.takeAny(",.");
        reading.take(LEADING);
        var date = reading.attempt(this::date);
        if (weekday == null || date != null) {
            return date == null || (weekday != null && date.getDayOfWeek() != weekday) ? null : date;
        }
        return WeekdayPart.directed(reading, weekday, Today.on(today))
                .getFirst()
                .first();
    }

    private @Nullable LocalDate date() {
        var date = DatePart.next(reading);
        return date == null ? null : DatePart.coming(date, today);
    }
}
