package app.rosalie.chat.planning;

import app.rosalie.agenda.DaySheet;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A month of the agenda.
 *
 * @param shortest the least that a day has to have room for, not to be full
 */
record MonthSheet(YearMonth month, List<DaySheet> days, Duration shortest) {

    /** How many days of its first week belong to the month before. */
    int blank() {
        return month.atDay(1).getDayOfWeek().ordinal();
    }

    /** Its days from Monday to Sunday; the first week and the last may be short. */
    List<List<DaySheet>> weeks() {
        List<List<DaySheet>> weeks = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= days.size(); to++) {
            if (to == days.size() || days.get(to).day().getDayOfWeek() == DayOfWeek.MONDAY) {
                weeks.add(days.subList(from, to));
                from = to;
            }
        }
        return weeks;
    }

    boolean isFull(DaySheet sheet) {
        return sheet.isFull(shortest);
    }

    List<Integer> toConfirm() {
        return numbers(sheet -> sheet.toConfirm() > 0);
    }

    /** Visits, not days. */
    long countToConfirm() {
        return days.stream().mapToLong(DaySheet::toConfirm).sum();
    }

    List<Integer> full() {
        return numbers(this::isFull);
    }

    List<Integer> closed() {
        return numbers(sheet -> sheet.hours().isShut());
    }

    private List<Integer> numbers(Predicate<DaySheet> which) {
        return days.stream()
                .filter(which)
                .map(sheet -> sheet.day().getDayOfMonth())
                .toList();
    }
}
