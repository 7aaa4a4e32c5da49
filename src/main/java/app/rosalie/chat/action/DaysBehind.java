package app.rosalie.chat.action;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.List;

/**
 * Days behind a first one that need not follow each other, all within {@value Long#SIZE} of it.
 *
 * @param bits one for each day: the lowest is the very next day
 */
public record DaysBehind(long bits) {

    /** @param days in the order of the calendar, that first one included */
    static DaysBehind firstOf(List<LocalDate> days) {
        LocalDate first = days.getFirst();
        if (days.getLast().isAfter(first.plusDays(Long.SIZE))) {
            throw new IllegalArgumentException("No button reaches from " + first + " to " + days.getLast());
        }
        return new DaysBehind(days.stream()
                .skip(1)
                .mapToLong(day -> 1L << ChronoUnit.DAYS.between(first, day) - 1)
                .reduce(0, (one, other) -> one | other));
    }

    /** In the order of the calendar. */
    List<LocalDate> behind(LocalDate first) {
        return BitSet.valueOf(new long[] {bits}).stream()
                .mapToObj(bit -> first.plusDays(bit + 1L))
                .toList();
    }
}
