package app.rosalie.language.wish;

import java.time.Month;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** « Le 31 février ». */
public final class ImpossibleDate {

    private static final List<String> MONTHS = List.of(
            "janv", "fev", "mars", "avr", "mai", "juin", "juil", "aout", "sept", "oct", "nov", "dec");
    private static final Pattern DATE = Pattern.compile(
            "\\b(\\d{2}|trente et un|trente|vingt neuf) (janv|fev|mars|avr|mai|juin|juil|aout|sept|oct|nov|dec)[a-z]*");

    private ImpossibleDate() {}

    /** Whether a text names a day that its month never has. */
    public static boolean isIn(String text) {
        return DATE.matcher(Folded.of(text).replaceAll("[^a-z0-9]+", " "))
                .results()
                .anyMatch(date -> day(date.group(1)) > month(date.group(2)).maxLength());
    }

    private static int day(String said) {
        return switch (said) {
            case "trente et un" -> 31;
            case "trente" -> 30;
            case "vingt neuf" -> 29;
            default -> Integer.parseInt(said);
        };
    }

    private static Month month(String begun) {
        return IntStream.range(0, MONTHS.size())
                .filter(at -> MONTHS.get(at).equals(begun))
                .mapToObj(at -> Month.of(at + 1))
                .findFirst()
                .orElseThrow();
    }
}
