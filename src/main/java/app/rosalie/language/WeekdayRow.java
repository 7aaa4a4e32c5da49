package app.rosalie.language;

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
        List<LocalDate> on(Reading reading, int direction, Today today, LocalDate from) {
            if (weekday == null) {
                return List.of(today.date().plusDays(ahead));
            }
            reading.moveTo(direction);
            var days = WeekdayPart.directed(reading, weekday, today);
            if (reading.position() == direction) {
                days = today.movedTo(from).weekday(weekday);
            }
            var coming = days.stream()
                    .map(Stretch::first)
                    .filter(day -> !day.isBefore(from))
                    .toList();
            return coming.isEmpty() ? List.of(days.getFirst().first()) : coming;
        }
    }

    /** Said on a Tuesday, « mardi » may be today or the next one: each with the Thursday behind it. */
    static List<List<LocalDate>> next(Reading reading, Today today) {
        var row = new ArrayList<Named>();
        for (var one = reading.attempt(() -> named(reading));
                one != null;
                one = reading.attempt(() -> DaysApart.and(reading) ? named(reading) : null)) {
            row.add(one);
        }
        if (row.size() < 2) {
            return List.of();
        }
        var direction = reading.position();
        var meanings = new ArrayList<List<LocalDate>>();
        for (var first : row.getFirst().on(reading, direction, today, today.date())) {
            var days = new ArrayList<>(List.of(first));
            for (var one : row.subList(1, row.size())) {
                days.addAll(one.on(reading, direction, today, days.getLast()).subList(0, 1));
            }
            meanings.add(DaysApart.inOrder(days));
        }
        return meanings.stream()
                .filter(days -> !days.getFirst().isBefore(today.date()))
                .toList();
    }

    private static @Nullable Named named(Reading reading) {
        reading.take(DaysApart.THE);
        var ahead = DayWords.daysAhead(reading, false);
        var weekday = ahead == null ? reading.day() : null;
        if (weekday != null) {
            reading.takeEndOfAbbreviation();
        }
        return ahead == null && weekday == null ? null : new Named(weekday, ahead == null ? 0 : ahead);
    }
}
