package app.rosalie.language;

import app.rosalie.language.DatePart.Date;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Dates one by one: « le 3 et le 5 août », « mardi 4, jeudi 6 et mardi 11 août ». */
final class DateRow {

    private DateRow() {}

    private record Written(@Nullable DayOfWeek weekday, Date date, boolean led) {

        Written before(Date behind) {
            return date.month() == null && behind.month() != null && date.day() < behind.day()
                    ? new Written(weekday, new Date(date.day(), behind.month(), behind.year(), ' '), led)
                    : this;
        }

        /** The first one from there on. */
        @Nullable
        LocalDate on(Today from) {
            return date.on(from).stream()
                    .map(Stretch::first)
                    .filter(day -> !day.isBefore(from.date()))
                    .filter(day -> weekday == null || day.getDayOfWeek() == weekday)
                    .findFirst()
                    .orElse(null);
        }
    }

    static @Nullable List<LocalDate> next(Reading reading, Today today) {
        var row = new ArrayList<Written>();
        for (var one = written(reading);
                one != null;
                one = reading.attempt(() -> DaysApart.and(reading) ? written(reading) : null)) {
            row.add(one);
        }
        return row.size() > 1 && (row.getFirst().led() || row.getLast().date().isPlain()) ? days(row, today) : null;
    }

    private static @Nullable Written written(Reading reading) {
        var led = reading.take(DaysApart.THE);
        var weekday = reading.day();
        var date = DatePart.next(reading);
        return date == null || WeekdayPart.goesOn(reading) || (date.month() == null && NotATime.isCounted(reading))
                ? null
                : new Written(weekday, date, led || weekday != null);
    }

    /** « le 3 et le 5 août »: a day may borrow the month of the one behind it. */
    private static @Nullable List<LocalDate> days(List<Written> row, Today today) {
        for (var i = row.size() - 2; i >= 0; i--) {
            row.set(i, row.get(i).before(row.get(i + 1).date()));
        }
        var days = new ArrayList<LocalDate>();
        for (var one : row) {
            var day = one.on(days.isEmpty() ? today : today.movedTo(days.getLast()));
            if (day == null) {
                return null;
            }
            days.add(day);
        }
        return DaysApart.inOrder(days);
    }
}
