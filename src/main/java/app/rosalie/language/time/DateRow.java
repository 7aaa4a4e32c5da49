package app.rosalie.language.time;

import app.rosalie.language.text.TokenCursor;
import app.rosalie.language.time.DateRule.Date;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Dates one by one: « le 3 et le 5 août », « mardi 4, jeudi 6 et mardi 11 août ». */
final class DateRow {

    /** No month has more days. */
    private static final int LONGEST = 31;

    private DateRow() {}

    private record Written(@Nullable DayOfWeek weekday, Date date, boolean led) {

        Written before(Date behind) {
            return date.month() == null && behind.month() != null && date.day() < behind.day()
                    ? new Written(weekday, new Date(date.day(), behind.month(), behind.year(), ' '), led)
                    : this;
        }

        /** The first one from there on. */
        @Nullable
        LocalDate on(ReferenceDay from) {
            return date.on(from).stream()
                    .map(DayStretch::first)
                    .filter(day -> !day.isBefore(from.date()))
                    .filter(day -> weekday == null || day.getDayOfWeek() == weekday)
                    .findFirst()
                    .orElse(null);
        }
    }

    static @Nullable List<LocalDate> next(TokenCursor cursor, ReferenceDay reference) {
        var row = new ArrayList<Written>();
        for (var one = written(cursor);
                one != null && row.size() < LONGEST;
                one = cursor.attempt(() -> DaysApart.and(cursor) ? written(cursor) : null)) {
            row.add(one);
        }
        return row.size() > 1 && (row.getFirst().led() || row.getLast().date().isPlain()) ? days(row, reference) : null;
    }

    /** The month of a day's number that has none of its own, where one stands further on in the row: « le 3 et le 5 août ». */
    static @Nullable Date borrowed(TokenCursor cursor, Date mere) {
        var start = cursor.position();
        Date behind = null;
        for (var read = 0; read < LONGEST && (behind == null || behind.month() == null); read++) {
            var one = cursor.attempt(() -> DaysApart.and(cursor) ? written(cursor) : null);
            if (one == null) {
                break;
            }
            behind = one.date();
        }
        cursor.moveTo(start);
        return behind == null || behind.month() == null || behind.day() <= mere.day()
                ? null
                : new Date(mere.day(), behind.month(), behind.year(), ' ');
    }

    private static @Nullable Written written(TokenCursor cursor) {
        var led = cursor.take(DaysApart.THE);
        var weekday = cursor.day();
        var date = DateRule.next(cursor);
        return date == null || WeekdayRule.goesOn(cursor) || (date.month() == null && FalseTimes.isCounted(cursor))
                ? null
                : new Written(weekday, date, led || weekday != null);
    }

    /** « le 3 et le 5 août »: a day may borrow the month of the one behind it. */
    private static @Nullable List<LocalDate> days(List<Written> row, ReferenceDay reference) {
        for (var i = row.size() - 2; i >= 0; i--) {
            row.set(i, row.get(i).before(row.get(i + 1).date()));
        }
        var days = new ArrayList<LocalDate>();
        for (var one : row) {
            var day = one.on(days.isEmpty() ? reference : reference.movedTo(days.getLast()));
            if (day == null) {
                return null;
            }
            days.add(day);
        }
        return DaysApart.inOrder(days);
    }
}
