package app.rosalie.language.time;

import app.rosalie.language.text.TokenCursor;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Days one by one by their names: « mardi, jeudi et samedi », « demain et vendredi », « mardi et jeudi de la semaine prochaine ». */
final class WeekdayRow {

    private WeekdayRow() {}

    /** @param ahead how far from today it is where it is no weekday */
    private record Named(@Nullable DayOfWeek weekday, int ahead) {

        /**
         * The days that it may be, the likeliest first: without a direction, the first of its name from that day on.
         *
         * @param direction where « de la semaine prochaine » may stand, behind the last of the row and said of all
         */
        List<LocalDate> on(TokenCursor cursor, int direction, ReferenceDay reference, LocalDate from) {
            if (weekday == null) {
                return List.of(reference.date().plusDays(ahead));
            }
            cursor.moveTo(direction);
            var days = WeekdayRule.directed(cursor, weekday, reference);
            if (cursor.position() == direction) {
                days = reference.movedTo(from).weekday(weekday);
            }
            var coming = days.stream()
                    .map(DayStretch::first)
                    .filter(day -> !day.isBefore(from))
                    .toList();
            return coming.isEmpty() ? List.of(days.getFirst().first()) : coming;
        }
    }

    /** Said on a Tuesday, « mardi » may be today or the next one: each with the Thursday behind it. */
    static List<List<LocalDate>> next(TokenCursor cursor, ReferenceDay reference) {
        var row = new ArrayList<Named>();
        for (var one = cursor.attempt(() -> named(cursor));
                one != null;
                one = cursor.attempt(() -> DaysApart.and(cursor) ? named(cursor) : null)) {
            row.add(one);
        }
        if (row.size() < 2) {
            return List.of();
        }
        var direction = cursor.position();
        var meanings = new ArrayList<List<LocalDate>>();
        for (var first : row.getFirst().on(cursor, direction, reference, reference.date())) {
            var days = new ArrayList<>(List.of(first));
            for (var one : row.subList(1, row.size())) {
                days.addAll(one.on(cursor, direction, reference, days.getLast()).subList(0, 1));
            }
            meanings.add(DaysApart.inOrder(days));
        }
        return meanings.stream()
                .filter(days -> !days.getFirst().isBefore(reference.date()))
                .toList();
    }

    private static @Nullable Named named(TokenCursor cursor) {
        cursor.take(DaysApart.THE);
        var ahead = DayWords.daysAhead(cursor, false);
        var weekday = ahead == null ? cursor.day() : null;
        if (weekday != null) {
            cursor.takeEndOfAbbreviation();
        }
        return ahead == null && weekday == null ? null : new Named(weekday, ahead == null ? 0 : ahead);
    }
}
