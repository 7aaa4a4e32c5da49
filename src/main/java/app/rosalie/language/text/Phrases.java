package app.rosalie.language.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The ways to say one thing, each a few folded words. */
public final class Phrases {

    private static final String[][] NONE = {};

    private final Map<String, String[][]> byFirstWord = new HashMap<>();

    /** Has the marks of all first words, so that most other words are told from them without being looked up. */
    private final long marks;

    private Phrases(List<String[]> longestFirst) {
        var lists = new HashMap<String, List<String[]>>();
        var all = 0L;
        for (var way : longestFirst) {
            lists.computeIfAbsent(way[0], _ -> new ArrayList<>(1)).add(way);
            all |= mark(way[0]);
        }
        lists.forEach((word, ways) -> byFirstWord.put(word, ways.toArray(String[][]::new)));
        marks = all;
    }

    public static Phrases of(String... ways) {
        var all = new ArrayList<String[]>(ways.length);
        for (var way : ways) {
            all.add(way.split(" "));
        }
        all.sort(Comparator.<String[]>comparingInt(way -> way.length).reversed());
        return new Phrases(all);
    }

    /** The words with which any of these begin: where another word stands, none needs to be tried. */
    public static Set<String> beginnings(Phrases... some) {
        return beginnings(Arrays.asList(some));
    }

    public static Set<String> beginnings(Collection<Phrases> some) {
        var words = new ArrayList<String>();
        some.forEach(one -> words.addAll(one.byFirstWord.keySet()));
        return WordSet.of(words);
    }

    /** The ways that begin with that word, the longest first. */
    String[][] beginningWith(String word) {
        return (marks & mark(word)) == 0 ? NONE : byFirstWord.getOrDefault(word, NONE);
    }

    /** One of 64, by its letters. */
    private static long mark(String word) {
        var letters = word.hashCode();
        return 1L << (letters ^ letters >>> Character.SIZE);
    }
}
