package app.rosalie.language.names;

import app.rosalie.language.text.Likeness;
import app.rosalie.language.text.TextSpan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A salon's own names, of clients or of treatments, to be found by what people type for them. Immutable.
 *
 * @param <K> what a name is known by
 */
public final class NameBook<K extends Comparable<K>> {

    private static final int MOST_WORDS = 40;
    private static final int SHORT = 5;
    private static final String ELIDED = "dl";

    private final Map<String, List<NameEntry<K>>> byWord = new HashMap<>();

    /** Whatever is like a word begins with the same letter. */
    private final Map<Character, List<String>> byFirstLetter = new HashMap<>();

    private NameBook(Map<K, String> names) {
        names.forEach((id, name) -> NameEntry.of(id, name)
                .ifPresent(entry -> entry.words()
                        .forEach(word -> byWord.computeIfAbsent(word, _ -> new ArrayList<>())
                                .add(entry))));
        byWord.keySet().stream()
                .sorted()
                .forEach(word -> byFirstLetter
                        .computeIfAbsent(firstLetter(word), _ -> new ArrayList<>())
                        .add(word));
    }

    /** Names without a letter or a figure are never found. */
    public static <K extends Comparable<K>> NameBook<K> of(Map<K, String> names) {
        return new NameBook<>(names);
    }

    /**
     * The names that the words may mean, the best first; equal scores mean that nobody can tell, so ask. Case, accents, a
     * slip of the finger in a word of four letters or more, first names alone, initials and shortened words are forgiven.
     * Only the first 40 words count.
     */
    public List<NameMatch<K>> find(String words) {
        return find(words, List.of());
    }

    /** As {@link #find(String)}, without the words that stand in these places. */
    public List<NameMatch<K>> find(String words, Collection<TextSpan> without) {
        var typed = NameWord.in(words, MOST_WORDS);
        var hits = new LinkedHashMap<K, NameHits<K>>();
        for (var word : typed) {
            if (!word.isSmall() && !word.isInitial() && !word.span().overlapsOneOf(without)) {
                likeOneOf(word.folded()).forEach((like, likeness) -> {
                    for (var entry : byWord.getOrDefault(like, List.of())) {
                        hits.computeIfAbsent(entry.id(), _ -> new NameHits<>(entry))
                                .add(like, word, likeness);
                    }
                });
            }
        }
        if (hits.isEmpty()) {
            return List.of();
        }
        for (var word : typed) {
            if (word.isInitial() && !word.span().overlapsOneOf(without)) {
                hits.values().forEach(hit -> hit.addInitial(word));
            }
        }
        var matches = new ArrayList<NameMatch<K>>(hits.size());
        hits.values().forEach(hit -> matches.add(hit.match()));
        matches.sort(bestFirst());
        return matches;
    }

    private static <K extends Comparable<K>> Comparator<NameMatch<K>> bestFirst() {
        return Comparator.<NameMatch<K>>comparingDouble(NameMatch::score)
                .reversed()
                .thenComparing(NameMatch::name)
                .thenComparing(NameMatch::id);
    }

    /** « Dantoine » and « balyaages » are what is left of them, where nothing is like the whole. */
    private Map<String, Double> likeOneOf(String typed) {
        var like = like(typed);
        if (like.isEmpty() && typed.length() > SHORT && ELIDED.indexOf(typed.charAt(0)) >= 0) {
            var bare = typed.substring(1);
            like = byWord.containsKey(bare) ? Map.of(bare, Likeness.SAME) : like;
        }
        return like.isEmpty() && typed.length() > SHORT && typed.endsWith("s")
                ? like(typed.substring(0, typed.length() - 1))
                : like;
    }

    private Map<String, Double> like(String typed) {
        Map<String, Double> like = Map.of();
        for (var word : byFirstLetter.getOrDefault(firstLetter(typed), List.of())) {
            var likeness = Likeness.of(typed, word);
            if (likeness != Likeness.NONE) {
                like = like.isEmpty() ? new HashMap<>() : like;
                like.put(word, likeness);
            }
        }
        return like;
    }

    private static char firstLetter(String word) {
        return word.isEmpty() ? 0 : word.charAt(0);
    }
}
