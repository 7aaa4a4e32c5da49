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
import java.util.TreeMap;

/**
 * A salon's own names, of clients or of treatments, to be found by what people type for them. Immutable.
 *
 * @param <K> what a name is known by
 */
public final class NameBook<K extends Comparable<K>> {

    private static final int MOST_WORDS = 40;
    private static final int SHORT = 5;
    private static final String ELIDED = "dl";
    private static final int SHORTEST_WITH_LETTERS = 3;

    private final TreeMap<String, List<NameEntry<K>>> byWord = new TreeMap<>();

    /** Words by two letters at their beginning or end, or by their first letter where they are short: a slip leaves one of these. */
    private final Map<String, List<String>> byLetters = new HashMap<>();

    private NameBook(Map<K, String> names) {
        names.forEach((id, name) -> NameEntry.of(id, name)
                .ifPresent(entry -> entry.words()
                        .forEach(word -> byWord.computeIfAbsent(word, _ -> new ArrayList<>())
                                .add(entry))));
        byWord.keySet()
                .forEach(word -> letters(word)
                        .forEach(letters -> byLetters
                                .computeIfAbsent(letters, _ -> new ArrayList<>())
                                .add(word)));
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
        var typed = new ArrayList<>(NameWord.in(words, MOST_WORDS));
        typed.removeIf(word -> without.stream().anyMatch(word.span()::overlaps));
        var hits = new LinkedHashMap<K, NameHits<K>>();
        for (var word : typed) {
            if (!word.isSmall() && !word.isInitial()) {
                likeOneOf(word.folded())
                        .forEach((like, likeness) -> byWord.getOrDefault(like, List.of())
                                .forEach(entry -> hits.computeIfAbsent(entry.id(), _ -> new NameHits<>(entry))
                                        .add(like, word, likeness)));
            }
        }
        if (hits.isEmpty()) {
            return List.of();
        }
        typed.stream()
                .filter(NameWord::isInitial)
                .forEach(initial -> hits.values().forEach(hit -> hit.addInitial(initial)));
        return hits.values().stream().map(NameHits::match).sorted(bestFirst()).toList();
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
        var like = new HashMap<String, Double>();
        compare(typed, byWord.containsKey(typed) ? List.of(typed) : List.of(), like);
        if (typed.length() >= SHORTEST_WITH_LETTERS) {
            compare(typed, byWord.subMap(typed, typed + Character.MAX_VALUE).keySet(), like);
        }
        for (var letters : letters(typed)) {
            compare(typed, byLetters.getOrDefault(letters, List.of()), like);
        }
        return like;
    }

    private static void compare(String typed, Collection<String> words, Map<String, Double> like) {
        for (var word : words) {
            var likeness = like.containsKey(word) ? Likeness.NONE : Likeness.of(typed, word);
            if (likeness != Likeness.NONE) {
                like.put(word, likeness);
            }
        }
    }

    private static List<String> letters(String word) {
        if (word.length() < SHORTEST_WITH_LETTERS) {
            return List.of();
        }
        var beginning = word.substring(0, 2) + "…";
        var end = "…" + word.substring(word.length() - 2);
        return word.length() > SHORT + 1 ? List.of(beginning, end) : List.of(beginning, end, word.substring(0, 1));
    }
}
