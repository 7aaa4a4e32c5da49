package app.rosalie.language.wish;

import app.rosalie.language.text.Folded;
import java.time.Month;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** « Le 31 février ». */
public final class ImpossibleDate {

    private static final Map<String, Integer> SPELT = Map.of("vingt neuf", 29, "trente", 30, "trente et un", 31);

    /** « Fév », « sept »: a month may be shortened to its first letters, juin and juillet to four. */
    private static final Pattern DATE = Pattern.compile("\\b(\\d{2}|trente et un|trente|vingt neuf) ("
            + CalendarNames.MONTHS.stream()
                    .map(month -> month.substring(0, Math.min(month.length(), 4)))
                    .collect(Collectors.joining("|"))
            + "|jan|fev|avr|sep|oct|nov|dec)[a-z]*");

    private ImpossibleDate() {}

    /** Whether a text names a day that its month never has. */
    public static boolean isIn(String text) {
        return DATE.matcher(Folded.of(text).replaceAll("[^a-z0-9]+", " "))
                .results()
                .anyMatch(date -> day(date.group(1)) > month(date.group(2)).maxLength());
    }

    private static int day(String said) {
        var spelt = SPELT.get(said);
        return spelt == null ? Integer.parseInt(said) : spelt;
    }

    private static Month month(String begun) {
        for (var month : Month.values()) {
            if (CalendarNames.MONTHS.get(month.ordinal()).startsWith(begun)) {
                return month;
            }
        }
        throw new IllegalArgumentException(begun);
    }
}
