package app.rosalie.conversations;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A moment as stories name it: « mardi 3 mars 2026 à 9:00 », in Paris; the year may be left out. */
final class Moment {

    static final String FORM = "\\p{L}+ (?:1er|\\d{1,2}) \\p{L}+(?: \\d{4})? à \\d{1,2}:\\d\\d";

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Pattern PARTS =
            Pattern.compile("(?<weekday>\\p{L}+) (?<day>1er|\\d+) (?<month>\\p{L}+)(?: (?<year>\\d{4}))?"
                    + " à (?<hour>\\d+):(?<minute>\\d+)");

    private Moment() {}

    /** @param now gives the year where the text does not */
    static Instant read(String text, Instant now) {
        Matcher parts = PARTS.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("« %s » is no moment like « mardi 3 mars 2026 à 9:00 »".formatted(text));
        }
        String year = parts.group("year");
        LocalDate day = LocalDate.of(
                year == null ? now.atZone(PARIS).getYear() : Integer.parseInt(year),
                month(parts.group("month")),
                Integer.parseInt(parts.group("day").replace("er", "")));
        String weekday = day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.FRENCH);
        if (!weekday.equals(parts.group("weekday"))) {
            throw new IllegalArgumentException("« %s » is a %s".formatted(text, weekday));
        }
        LocalTime time = LocalTime.of(Integer.parseInt(parts.group("hour")), Integer.parseInt(parts.group("minute")));
        return LocalDateTime.of(day, time).atZone(PARIS).toInstant();
    }

    private static Month month(String name) {
        return Arrays.stream(Month.values())
                .filter(month ->
                        month.getDisplayName(TextStyle.FULL, Locale.FRENCH).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("« %s » is no month".formatted(name)));
    }
}
