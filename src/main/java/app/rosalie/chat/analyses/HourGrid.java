package app.rosalie.chat.analyses;

import app.rosalie.agenda.opening.DayHours;
import app.rosalie.agenda.opening.OpeningPlan;
import app.rosalie.revenue.HourlyVisits;
import app.rosalie.salon.OpeningHours.Range;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The hours of the week in which the doors are usually open, or something was done all the same. */
record HourGrid(Map<Slot, HourlyVisits> used, Set<Slot> open) {

    /** So many hours are legible side by side. */
    private static final int MOST_HOURS = 18;

    /** As long as the longest turn of weeks. */
    private static final int WEEKS = 6;

    record Slot(DayOfWeek day, int hour) {}

    static HourGrid of(List<HourlyVisits> parts, OpeningPlan plan, LocalDate from) {
        Set<Slot> open = new HashSet<>();
        from.datesUntil(from.plusWeeks(WEEKS))
                .forEach(day -> plan.regular(day).ranges().stream()
                        .flatMapToInt(HourGrid::hours)
                        .forEach(hour -> open.add(new Slot(day.getDayOfWeek(), hour))));
        return new HourGrid(
                parts.stream()
                        .collect(Collectors.toMap(part -> new Slot(part.day(), part.hour()), Function.identity())),
                open);
    }

    private static IntStream hours(Range range) {
        return IntStream.range(DayHours.from(range) / 60, Math.ceilDiv(DayHours.to(range), 60));
    }

    List<DayOfWeek> days() {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> slots().anyMatch(slot -> slot.day() == day))
                .toList();
    }

    /** Without gaps; of a day around the clock those in which most is done. */
    List<Integer> hours() {
        Set<Slot> told = slots().collect(Collectors.toSet());
        Set<Slot> narrow = span(told) > MOST_HOURS ? used.keySet() : told;
        int first = narrow.stream().mapToInt(Slot::hour).min().orElse(0);
        return IntStream.range(first, first + Math.min(span(narrow), MOST_HOURS))
                .boxed()
                .toList();
    }

    private static int span(Set<Slot> slots) {
        var hours = slots.stream().mapToInt(Slot::hour).summaryStatistics();
        return slots.isEmpty() ? 0 : hours.getMax() - hours.getMin() + 1;
    }

    private Stream<Slot> slots() {
        return Stream.concat(open.stream(), used.keySet().stream());
    }

    Optional<HourlyVisits> best() {
        return used.values().stream()
                .filter(part -> part.done().isPositive())
                .max(Comparator.comparing(HourlyVisits::done)
                        .thenComparing(part -> -part.day().getValue())
                        .thenComparing(part -> -part.hour()));
    }

    /** Neither usually open nor used. */
    boolean isClosed(Slot slot) {
        return !open.contains(slot) && !used.containsKey(slot);
    }

    Optional<HourlyVisits> at(Slot slot) {
        return Optional.ofNullable(used.get(slot));
    }
}
