package app.rosalie.language.wish;

import java.time.Month;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** « Le 31 février ». */
public final class ImpossibleDate {

    private static final List<String> MONTHS =
            List.of("janv", "fev", "mars", "avr", "mai", "juin", "juil", "aout", "sept", "oct", "nov", "dec");
    private static final Pattern DATE = Pattern.compile(
            "\\b(\\d{2}|trente et un|trente|vingt neuf) (?:(janv|fev|mars|avr|mai|juin|juil|aout|sept|oct|nov|dec)[a-z]*|(avirl|arvil|avrli|fevreir|ferveir|fervier|fevirer|juni|juiin|nov[a-z]+re|spetembre|setpembre))\\b");

    private ImpossibleDate() {}

    /** Whether a text names a day that its month never has. */
    public static boolean isIn(String text) {
        return DATE.matcher(Folded.of(text).replaceAll("[^a-z0-9]+", " "))
                .results()
                .anyMatch(date -> day(date.group(1))
                        > month(date.group(2) == null ? slip(date.group(3)) : date.group(2))
                                .maxLength());
    }

    private static int day(String said) {
        return switch (said) {
            case "trente et un" -> 31;
            case "trente" -> 30;
            case "vingt neuf" -> 29;
            default -> Integer.parseInt(said);
        };
    }

    private static String slip(String typed) {
        return switch (typed.charAt(0)) {
            case 'a' -> "avr";
            case 'f' -> "fev";
            case 'j' -> "juin";
            case 'n' -> "nov";
            default -> "sept";
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
