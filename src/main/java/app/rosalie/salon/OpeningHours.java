package app.rosalie.salon;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The usual week of a salon: the ranges in which it is open, in its own zone, sorted and without overlap within a day. */
public record OpeningHours(Map<DayOfWeek, List<Range>> ranges) {

    public static final OpeningHours NONE = new OpeningHours(Map.of());

    public OpeningHours {
        EnumMap<DayOfWeek, List<Range>> copy = new EnumMap<>(DayOfWeek.class);
        ranges.forEach((day, open) -> {
            if (!open.isEmpty()) {
                copy.put(day, checked(open));
            }
        });
        ranges = copy;
    }

    private static List<Range> checked(List<Range> open) {
        for (int i = 1; i < open.size(); i++) {
            Range before = open.get(i - 1);
            if (before.endsAtMidnight() || open.get(i).from().isBefore(before.to())) {
                throw new IllegalArgumentException("Ranges overlap or are out of order: " + open);
            }
        }
        return List.copyOf(open);
    }

    public List<Range> on(DayOfWeek day) {
        return ranges.getOrDefault(day, List.of());
    }

    public boolean isEmpty() {
        return ranges.isEmpty();
    }

    /** How long the salon is open on a day, on the wall clock. */
    public Duration length(DayOfWeek day) {
        return on(day).stream().map(Range::length).reduce(Duration.ZERO, Duration::plus);
    }

    /** The form it is stored in: {@code 2=09:00-12:00,13:00-19:00;3=…}, Monday being 1. */
    public String text() {
        return ranges.entrySet().stream()
                .map(day -> day.getKey().getValue() + "=" + text(day.getValue()))
                .collect(Collectors.joining(";"));
    }

    /** The ranges of one day in the form they are stored in: {@code 09:00-12:00,13:00-19:00}. */
    public static String text(List<Range> ranges) {
        return ranges.stream().map(Range::text).collect(Collectors.joining(","));
    }

    /** Reads back what {@link #text(List)} wrote. */
    public static List<Range> ranges(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(",")).map(Range::parse).toList();
    }

    /** Reads back what {@link #text()} wrote. */
    public static OpeningHours parse(String text) {
        if (text.isEmpty()) {
            return NONE;
        }
        return new OpeningHours(Arrays.stream(text.split(";"))
                .map(day -> day.split("=", 2))
                .collect(Collectors.toMap(day -> DayOfWeek.of(Integer.parseInt(day[0])), day -> ranges(day[1]))));
    }

    /** Open from {@code from} until {@code to}; an end at 00:00 is the midnight that closes the day. */
    public record Range(LocalTime from, LocalTime to) {

        public Range {
            if (!to.equals(LocalTime.MIDNIGHT) && !from.isBefore(to)) {
                throw new IllegalArgumentException("Closes before it opens: %s-%s".formatted(from, to));
            }
        }

        boolean endsAtMidnight() {
            return to.equals(LocalTime.MIDNIGHT);
        }

        Duration length() {
            return Duration.ofMinutes(
                    (endsAtMidnight() ? 24 * 60 : to.toSecondOfDay() / 60) - from.toSecondOfDay() / 60);
        }

        public ZonedDateTime start(LocalDate day, ZoneId zone) {
            return day.atTime(from).atZone(zone);
        }

        public ZonedDateTime end(LocalDate day, ZoneId zone) {
            return (endsAtMidnight() ? day.plusDays(1) : day).atTime(to).atZone(zone);
        }

        private String text() {
            return from + "-" + to;
        }

        private static Range parse(String text) {
            int dash = text.indexOf('-');
            return new Range(time(text.substring(0, dash)), time(text.substring(dash + 1)));
        }

        /** Read without a format, which takes longer than all else of it: nearly every screen asks for the hours. */
        private static LocalTime time(String text) {
            return text.length() == "09:00".length()
                    ? LocalTime.of(Integer.parseInt(text, 0, 2, 10), Integer.parseInt(text, 3, 5, 10))
                    : LocalTime.parse(text);
        }
    }
}
