package app.rosalie.language.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ways to say one thing, each a few folded words. */
public final class Phrases {

    private static final String[][] NONE = {};

    private final Map<String, String[][]> byFirstWord;

    private Phrases(Map<String, String[][]> byFirstWord) {
        this.byFirstWord = byFirstWord;
    }

    public static Phrases of(String... ways) {
        var byFirstWord = new HashMap<String, String[][]>();
        Arrays.stream(ways)
                .map(way -> way.split(" "))
                .sorted(Comparator.<String[]>comparingInt(way -> way.length).reversed())
                .collect(Collectors.groupingBy(way -> way[0]))
                .forEach((word, beginning) -> byFirstWord.put(word, beginning.toArray(String[][]::new)));
        return new Phrases(byFirstWord);
    }

    /** The words with which any of these begin: where another word stands, none needs to be tried. */
    public static Set<String> beginnings(Phrases... some) {
        return beginnings(Stream.of(some));
    }

    public static Set<String> beginnings(Stream<Phrases> some) {
        return some.flatMap(one -> one.byFirstWord.keySet().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** The ways that begin with that word, the longest first. */
    String[][] beginningWith(String word) {
        return byFirstWord.getOrDefault(word, NONE);
    }
}
