package app.rosalie.language.wish;

import app.rosalie.language.text.Folded;
import app.rosalie.language.text.TextSpan;
import app.rosalie.language.time.Moment;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Puts two neighbouring letters right that a thumb has struck in the wrong order: « fevreir », « quadn ». */
final class Spelling {

    private static final Pattern WORD = Pattern.compile("[\\p{L}]{4,}|(?<=\\d )[\\p{L}]{3}(?!\\p{L})");
    private static final Set<String> PARTS_OF_A_DAY =
            Set.of("demain", "hier", "matin", "midi", "aprem", "soir", "semaine", "prochain", "prochaine");
    private static final Set<String> CALENDAR = Stream.of(CalendarNames.WEEKDAYS, CalendarNames.MONTHS, PARTS_OF_A_DAY)
            .flatMap(Collection::stream)
            .collect(Collectors.toUnmodifiableSet());

    private static final Map<String, String> SLIPS_OF_THE_CALENDAR = CALENDAR.stream()
            .flatMap(word -> swaps(word).map(slip -> Map.entry(slip, word)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one));

    private Spelling() {}

    /** « Matin » is nobody called Martin. */
    static boolean isOfTheCalendar(String folded) {
        return CALENDAR.contains(folded);
    }

    /**
     * Of the same length as the text; only words that nobody knows, and that name nobody and no time, are changed, into one that is known.
     *
     * @param times that the text names
     */
    static String mended(String text, List<Moment> times, Predicate<String> isKnown, Predicate<String> isAName) {
        var mended = new StringBuilder(text);
        WORD.matcher(text)
                .results()
                .filter(Spelling::isOfOneLength)
                .forEach(word -> mended(Folded.of(word.group()), isKnown)
                        .filter(right -> CALENDAR.contains(right) || !saysATime(word, times))
                        .filter(_ -> !isAName.test(word.group()))
                        .ifPresent(right -> mended.replace(word.start(), word.end(), right)));
        return mended.toString();
    }

    /** No word is a day or a month with two letters swapped, even if somebody else has made the same slip. */
    private static Optional<String> mended(String word, Predicate<String> isKnown) {
        var right = SLIPS_OF_THE_CALENDAR.get(word);
        return right != null || isKnown.test(word)
                ? Optional.ofNullable(right)
                : swaps(word).filter(isKnown).findFirst();
    }

    private static boolean isOfOneLength(MatchResult word) {
        var folded = Folded.of(word.group());
        return folded.length() == word.group().length()
                && Character.isLowerCase(word.group().charAt(0))
                && !CALENDAR.contains(folded);
    }

    private static Stream<String> swaps(String word) {
        return IntStream.range(0, word.length() - 1)
                .mapToObj(at -> word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2));
    }

    private static boolean saysATime(MatchResult word, List<Moment> times) {
        var span = new TextSpan(word.start(), word.end());
        return times.stream().anyMatch(moment -> moment.span().overlaps(span));
    }
}
