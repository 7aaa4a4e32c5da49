package app.rosalie.language.time;

import app.rosalie.language.text.Phrases;
import app.rosalie.language.text.TokenCursor;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A day as people type it: « demain », « mardi prochain », « 12/03 », « le 1er », « sam 12 mars 2027 ». */
public final class DayReader {

    private static final Phrases LEADING = TimeWord.BEFORE_THE_DAY_ASKED_FOR.phrases();
    private final TokenCursor cursor;
    private final LocalDate today;

    private DayReader(TokenCursor cursor, LocalDate today) {
        this.cursor = cursor;
        this.today = today;
    }

    /**
     * The one day that the text says. A weekday alone is the coming one, today included; « prochain » leaves today out. A
     * date without its month or year is the coming one, today included; with its year it may be past. A weekday that
     * contradicts its date says nothing.
     */
    public static Optional<LocalDate> read(String text, LocalDate today) {
        var cursor = TokenCursor.of(text);
        cursor.skip(LEADING);
        var day = new DayReader(cursor, today).next();
        return day != null && cursor.isFinished() ? Optional.of(day) : Optional.empty();
    }

    private @Nullable LocalDate next() {
        var ahead = DayWords.daysAhead(cursor, true);
        if (ahead != null) {
            return today.plusDays(ahead);
        }
        var counted = CountedDaysRule.single(cursor, ReferenceDay.on(today));
        if (counted != null) {
            return counted.getFirst().first();
        }
        var weekday = cursor.day();
        cursor.takeAny(",.");
        cursor.take(LEADING);
        var date = cursor.attempt(this::date);
        if (weekday == null || date != null) {
            return date == null || (weekday != null && date.getDayOfWeek() != weekday) ? null : date;
        }
        return WeekdayRule.directed(cursor, weekday, ReferenceDay.on(today))
                .getFirst()
                .first();
    }

    private @Nullable LocalDate date() {
        var date = DateRule.next(cursor);
        return date == null ? null : DateRule.coming(date, today);
    }
}
