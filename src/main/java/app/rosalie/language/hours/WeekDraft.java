package app.rosalie.language.hours;

import app.rosalie.language.hours.HoursAnswer.Reason;
import app.rosalie.language.hours.HoursAnswer.Refused;
import app.rosalie.language.hours.HoursAnswer.Understood;
import app.rosalie.language.time.RangeRule.Typed;
import app.rosalie.language.time.TimeRange;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A week as it comes together while it is read: groups of days with their hours, in the order in which they were said. */
final class WeekDraft {

    private static final LocalTime EARLY = LocalTime.of(6, 0);

    private final List<Group> groups = new ArrayList<>();
    private final Set<DayOfWeek> closed = EnumSet.noneOf(DayOfWeek.class);
    private final EnumSet<DayOfWeek> left = EnumSet.noneOf(DayOfWeek.class);
    private final List<Typed> pausesOfAll = new ArrayList<>();

    private static final class Group {

        private final EnumSet<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        private final List<Typed> hours = new ArrayList<>();
        private final List<Typed> pauses = new ArrayList<>();
        private final boolean hoursCameFirst;

        private Group(boolean hoursCameFirst) {
            this.hoursCameFirst = hoursCameFirst;
        }
    }

    void days(Set<DayOfWeek> days) {
        if (groups.isEmpty() || !(isWaitingForHours() || groups.getLast().hoursCameFirst)) {
            groups.add(new Group(false));
        }
        groups.getLast().days.addAll(days);
    }

    void open(Typed hours) {
        if (groups.isEmpty()
                || (groups.getLast().hoursCameFirst && !groups.getLast().days.isEmpty())) {
            groups.add(new Group(true));
        }
        var before = groups.getLast().hours;
        before.add(before.isEmpty() ? hours : inTheAfternoon(hours, before.getLast()));
    }

    /** « 9h-12h 2h-6h »: nobody who opened at 9 opens again at 2 in the night. */
    private static Typed inTheAfternoon(Typed hours, Typed before) {
        var early = hours.start().isBefore(EARLY) && hours.end().isBefore(LocalTime.NOON);
        return early && !before.start().isBefore(hours.end())
                ? new Typed(hours.start().plusHours(12), hours.end().plusHours(12))
                : hours;
    }

    boolean isWaitingForHours() {
        return !groups.isEmpty() && groups.getLast().hours.isEmpty();
    }

    void closeWaiting() {
        closed.addAll(groups.removeLast().days);
    }

    void close(Set<DayOfWeek> days) {
        closed.addAll(days);
    }

    void except(Set<DayOfWeek> days) {
        groups.forEach(group -> group.days.removeAll(days));
        left.addAll(days);
    }

    /** Goes for every group so far that has no pause of its own; said before all of them, for every group to come. */
    void pause(Typed pause) {
        groups.stream().filter(group -> group.pauses.isEmpty()).forEach(group -> group.pauses.add(pause));
        if (groups.isEmpty()) {
            pausesOfAll.add(pause);
        }
    }

    HoursAnswer answer() {
        var reason = reasonAgainst();
        if (reason != null) {
            return new Refused(reason);
        }
        Map<DayOfWeek, Group> saidBy = new EnumMap<>(DayOfWeek.class);
        Map<DayOfWeek, List<TimeRange>> week = new EnumMap<>(DayOfWeek.class);
        for (var group : groups) {
            var opened = opened(group);
            for (var day : daysOf(group)) {
                var earlier = saidBy.put(day, group);
                var added = earlier != null && !isPartOf(group, earlier);
                var open = added ? together(week.getOrDefault(day, List.of()), opened) : opened;
                if (overlap(open)) {
                    return new Refused(Reason.OVERLAP);
                }
                week.put(day, open);
            }
        }
        return week.isEmpty() ? new Refused(Reason.WHICH_DAYS) : new Understood(new WeeklyHours(week));
    }

    private static List<TimeRange> together(List<TimeRange> some, List<TimeRange> others) {
        return Stream.concat(some.stream(), others.stream())
                .sorted(Comparator.comparing(TimeRange::start))
                .toList();
    }

    private @Nullable Reason reasonAgainst() {
        if (groups.isEmpty()) {
            return closed.isEmpty() && left.isEmpty() ? Reason.UNCLEAR : Reason.WHICH_HOURS;
        }
        if (groups.stream().anyMatch(group -> group.hours.isEmpty())) {
            return Reason.WHICH_HOURS;
        }
        if (groups.stream().flatMap(group -> group.hours.stream()).anyMatch(Typed::isBackwards)
                || groups.stream().flatMap(group -> group.pauses.stream()).anyMatch(Typed::isBackwards)
                || pausesOfAll.stream().anyMatch(Typed::isBackwards)) {
            return Reason.ENDS_BEFORE_START;
        }
        var forNoDay = groups.stream()
                .anyMatch(group -> group.days.isEmpty() && daysOf(group).isEmpty());
        return forNoDay ? Reason.WHICH_DAYS : null;
    }

    /** Hours with no day are for all the days that were not said to be closed: « 9h-19h, fermé dimanche et lundi ». */
    private Set<DayOfWeek> daysOf(Group group) {
        var days = EnumSet.copyOf(group.days);
        if (days.isEmpty() && group.hoursCameFirst && !(closed.isEmpty() && left.isEmpty())) {
            days = EnumSet.complementOf(EnumSet.copyOf(left));
        }
        days.removeAll(closed);
        return days;
    }

    private boolean isPartOf(Group group, Group earlier) {
        return daysOf(earlier).size() > daysOf(group).size() && daysOf(earlier).containsAll(daysOf(group));
    }

    private List<TimeRange> opened(Group group) {
        var ranges = group.hours.stream().map(Typed::range).toList();
        for (var pause : group.pauses.isEmpty() ? pausesOfAll : group.pauses) {
            ranges = ranges.stream()
                    .flatMap(range -> range.without(pause.range()).stream())
                    .toList();
        }
        return together(ranges, List.of());
    }

    private static boolean overlap(List<TimeRange> inOrder) {
        for (var i = 1; i < inOrder.size(); i++) {
            if (inOrder.get(i - 1).overlaps(inOrder.get(i))) {
                return true;
            }
        }
        return false;
    }
}
