package app.rosalie.language;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The ways to say one thing, each a few folded words. */
final class Sayings {

    private final Map<String, List<List<String>>> byFirstWord;

    private Sayings(Map<String, List<List<String>>> byFirstWord) {
        this.byFirstWord = byFirstWord;
    }

    static Sayings of(String... ways) {
        return new Sayings(Arrays.stream(ways)
                .map(way -> List.of(way.split(" ")))
                .sorted(Comparator.<List<String>>comparingInt(List::size).reversed())
                .collect(Collectors.groupingBy(List::getFirst)));
    }

    /** The ways that begin with that word, the longest first. */
    List<List<String>> beginningWith(String word) {
        return byFirstWord.getOrDefault(word, List.of());
    }
}
