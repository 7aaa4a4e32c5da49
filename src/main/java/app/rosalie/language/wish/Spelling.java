package app.rosalie.language.wish;

import app.rosalie.language.Mentions;
import app.rosalie.language.TextSpan;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Puts two neighbouring letters right that a thumb has struck in the wrong order: « fevreir », « quadn ». */
final class Spelling {

    private static final Pattern WORD = Pattern.compile("[\\p{L}]{4,}");
    private static final Set<String> CALENDAR = Set.of(
            "lundi",
            "mardi",
            "mercredi",
            "jeudi",
            "vendredi",
            "samedi",
            "dimanche",
            "janvier",
            "fevrier",
            "mars",
            "avril",
            "juin",
            "juillet",
            "aout",
            "septembre",
            "octobre",
            "novembre",
            "decembre",
            "demain",
            "hier",
            "matin",
            "midi",
            "aprem",
            "soir",
            "semaine",
            "prochain",
            "prochaine");

    private Spelling() {}

    /** Of the same length as the text; only words that nobody knows, and that name nobody and no time, are changed, into one that is known. */
    static String mended(String text, ZonedDateTime now, Predicate<String> isKnown, Predicate<String> isAName) {
        var times = new ArrayList<TextSpan>();
        Mentions.in(text, now).moments().forEach(moment -> times.add(moment.span()));
        var mended = new StringBuilder(text);
        WORD.matcher(text)
                .results()
                .filter(word -> isStrange(word, times, isKnown))
                .filter(word -> !isAName.test(word.group()))
                .forEach(word -> swaps(Folded.of(word.group())).stream()
                        .filter(swapped -> CALENDAR.contains(swapped) || isKnown.test(swapped))
                        .findFirst()
                        .ifPresent(swapped -> mended.replace(word.start(), word.end(), swapped)));
        return mended.toString();
    }

    private static boolean isStrange(MatchResult word, List<TextSpan> times, Predicate<String> isKnown) {
        var folded = Folded.of(word.group());
        return folded.length() == word.group().length()
                && Character.isLowerCase(word.group().charAt(0))
                && !CALENDAR.contains(folded)
                && !isKnown.test(folded)
                && times.stream().noneMatch(new TextSpan(word.start(), word.end())::overlaps);
    }

    private static List<String> swaps(String word) {
        var swaps = new ArrayList<String>();
        for (var at = 0; at < word.length() - 1; at++) {
            swaps.add(word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2));
        }
        return swaps;
    }
}
