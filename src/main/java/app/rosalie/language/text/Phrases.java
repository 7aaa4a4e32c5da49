package app.rosalie.language.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ways to say one thing, each a few folded words. */
public final class Phrases {

    private final Map<String, List<List<String>>> byFirstWord;

    private Phrases(Map<String, List<List<String>>> byFirstWord) {
        this.byFirstWord = byFirstWord;
    }

    public static Phrases of(String... ways) {
        return new Phrases(Arrays.stream(ways)
                .map(way -> List.of(way.split(" ")))
                .sorted(Comparator.<List<String>>comparingInt(List::size).reversed())
                .collect(Collectors.groupingBy(List::getFirst)));
    }

    /** The words with which any of these begin: where another word stands, none needs to be tried. */
    public static Set<String> beginnings(Phrases... some) {
        return beginnings(Stream.of(some));
    }

    public static Set<String> beginnings(Stream<Phrases> some) {
        return some.flatMap(one -> one.byFirstWord.keySet().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** The ways that begin with that word, the longest first. */
    public List<List<String>> beginningWith(String word) {
        return byFirstWord.getOrDefault(word, List.of());
    }
}
