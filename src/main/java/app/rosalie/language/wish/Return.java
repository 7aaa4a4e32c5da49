package app.rosalie.language.wish;

import app.rosalie.language.text.Folded;
import app.rosalie.language.time.Days;
import java.time.LocalDate;
import java.util.Optional;

/** The return from a leave, which is no day of it: « on part le 3 août et je reprends le 24 ». */
public final class Return {

    private Return() {}

    /** Whether the day that is said last is the one of the return, or the only one that is said may be. */
    public static boolean isSaid(Slots<?, ?> slots) {
        if (!slots.says(Turn.RETURNS) || slots.dayPlaces().isEmpty()) {
            return false;
        }
        var first = slots.daysAt(slots.dayPlaces().getFirst());
        var last = slots.dayPlaces().getLast();
        // « Je rentre le 16 au soir » is on the last day of it.
        return slots.dayPlaces().size() > 1
                ? slots.distance(Turn.RETURNS, last.span()) > 0
                        && !last.timeSaid()
                        && !slots.daysAt(last).first().equals(first.last())
                : slots.day().isSaid();
    }

    /** The first day that is said. */
    public static LocalDate leaving(Slots<?, ?> slots) {
        return slots.daysAt(slots.dayPlaces().getFirst()).first();
    }

    /** From the first day that is said up to the one before the return; nothing where the return is not said, or not behind it. */
    public static Optional<Days> daysBefore(Slots<?, ?> slots) {
        var places = slots.dayPlaces();
        var first = leaving(slots);
        var back = behind(
                first,
                slots.daysAt(places.getLast()).first(),
                Folded.of(places.getLast().span().of(slots.parts().text())));
        return back.isAfter(first) ? Optional.of(new Days(first, back.minusDays(1))) : Optional.empty();
    }

    /** « Le 24 » alone would be the next 24th from today: it is the next one from the first day on. */
    private static LocalDate behind(LocalDate first, LocalDate back, String typed) {
        var saysAMonth = CalendarNames.MONTHS.stream().anyMatch(typed::contains);
        if (saysAMonth || !back.isBefore(first)) {
            return back;
        }
        var month = back.getDayOfMonth() > first.getDayOfMonth() ? first : first.plusMonths(1);
        return month.withDayOfMonth(Math.min(back.getDayOfMonth(), month.lengthOfMonth()));
    }
}
