package app.rosalie.language.wish;

import app.rosalie.language.text.Characters;
import app.rosalie.language.text.Folded;
import app.rosalie.language.text.TextSpan;
import app.rosalie.language.time.Moment;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts two neighbouring letters right that a thumb has struck in the wrong order: « fevreir », « quadn ». */
final class Spelling {

    private static final int SHORTEST_BEHIND_A_FIGURE = 3;
    private static final Set<String> PARTS_OF_A_DAY =
            Set.of("demain", "hier", "matin", "midi", "aprem", "soir", "semaine", "prochain", "prochaine");
    private static final Set<String> CALENDAR = Stream.of(CalendarNames.WEEKDAYS, CalendarNames.MONTHS, PARTS_OF_A_DAY)
            .flatMap(Collection::stream)
            .collect(Collectors.toUnmodifiableSet());

    private static final Map<String, String> SLIPS_OF_THE_CALENDAR = CALENDAR.stream()
            .flatMap(word -> IntStream.range(0, word.length() - 1).mapToObj(at -> Map.entry(swapped(word, at), word)))
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
        for (var at = 0; at < text.length(); ) {
            var end = Characters.behind(text, at, Character::isLetter);
            if (end > at && isLongEnough(text, at, end) && Character.isLowerCase(text.charAt(at))) {
                var word = new TextSpan(at, end);
                var typed = word.of(text);
                var right = right(typed, isKnown);
                if (right != null && (CALENDAR.contains(right) || !saysATime(word, times)) && !isAName.test(typed)) {
                    mended.replace(at, end, right);
                }
            }
            at = end > at ? end : at + Character.charCount(text.codePointAt(at));
        }
        return mended.toString();
    }

    /** « 3 arv » may be a month in short. */
    private static boolean isLongEnough(String text, int start, int end) {
        var letters = text.codePointCount(start, end);
        return letters > SHORTEST_BEHIND_A_FIGURE
                || letters == SHORTEST_BEHIND_A_FIGURE
                        && start > 1
                        && text.charAt(start - 1) == ' '
                        && text.charAt(start - 2) >= '0'
                        && text.charAt(start - 2) <= '9';
    }

    /** No word is a day or a month with two letters swapped, even if somebody else has made the same slip; null where nothing is to be put right. */
    private static @Nullable String right(String typed, Predicate<String> isKnown) {
        var word = Folded.of(typed);
        if (word.length() != typed.length() || CALENDAR.contains(word)) {
            return null;
        }
        var right = SLIPS_OF_THE_CALENDAR.get(word);
        if (right != null || isKnown.test(word)) {
            return right;
        }
        for (var at = 0; at < word.length() - 1; at++) {
            var swapped = swapped(word, at);
            if (isKnown.test(swapped)) {
                return swapped;
            }
        }
        return null;
    }

    private static String swapped(String word, int at) {
        var letters = word.toCharArray();
        letters[at] = word.charAt(at + 1);
        letters[at + 1] = word.charAt(at);
        return new String(letters);
    }

    private static boolean saysATime(TextSpan word, List<Moment> times) {
        return times.stream().anyMatch(moment -> moment.span().overlaps(word));
    }
}
