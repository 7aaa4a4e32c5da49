package app.rosalie.language.wish;

import app.rosalie.language.text.Folded;
import app.rosalie.language.text.TextSpan;
import app.rosalie.language.time.Mentions;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts two neighbouring letters right that a thumb has struck in the wrong order: « fevreir », « quadn ». */
final class Spelling {

    private static final Pattern WORD = Pattern.compile("[\\p{L}]{4,}|(?<=\\d )[\\p{L}]{3}(?!\\p{L})");
    private static final Set<String> PARTS_OF_A_DAY =
            Set.of("demain", "hier", "matin", "midi", "aprem", "soir", "semaine", "prochain", "prochaine");
    private static final Set<String> CALENDAR = Stream.of(CalendarNames.WEEKDAYS, CalendarNames.MONTHS, PARTS_OF_A_DAY)
            .flatMap(Collection::stream)
            .collect(Collectors.toUnmodifiableSet());

    private Spelling() {}

    /** Of the same length as the text; only words that nobody knows, and that name nobody and no time, are changed, into one that is known. */
    static String mended(String text, ZonedDateTime now, Predicate<String> isKnown, Predicate<String> isAName) {
        var times = new ArrayList<TextSpan>();
        Mentions.in(text, now).moments().forEach(moment -> times.add(moment.span()));
        var mended = new StringBuilder(text);
        WORD.matcher(text)
                .results()
                .filter(Spelling::isOfOneLength)
                .filter(word -> !isAName.test(word.group()))
                .forEach(word -> mended(
                                Folded.of(word.group()),
                                known -> isKnown.test(known) || saysATime(word, times),
                                isKnown)
                        .ifPresent(swapped -> mended.replace(word.start(), word.end(), swapped)));
        return mended.toString();
    }

    /** No word is a day or a month with two letters swapped, even if somebody else has made the same slip. */
    private static Optional<String> mended(String word, Predicate<String> isRight, Predicate<String> isKnown) {
        return swaps(word).stream()
                .filter(CALENDAR::contains)
                .findFirst()
                .or(() -> isRight.test(word)
                        ? Optional.empty()
                        : swaps(word).stream().filter(isKnown).findFirst());
    }

    private static boolean isOfOneLength(MatchResult word) {
        var folded = Folded.of(word.group());
        return folded.length() == word.group().length()
                && Character.isLowerCase(word.group().charAt(0))
                && !CALENDAR.contains(folded);
    }

    private static boolean saysATime(MatchResult word, List<TextSpan> times) {
        return times.stream().anyMatch(new TextSpan(word.start(), word.end())::overlaps);
    }

    private static List<String> swaps(String word) {
        var swaps = new ArrayList<String>();
        for (var at = 0; at < word.length() - 1; at++) {
            swaps.add(word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2));
        }
        return swaps;
    }
}
