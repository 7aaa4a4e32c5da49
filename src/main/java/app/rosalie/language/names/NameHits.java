package app.rosalie.language.names;

import app.rosalie.language.text.Likeness;
import app.rosalie.language.text.TextSpan;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/** What of a name was typed so far: its words, each by the typed word that is most like it. */
final class NameHits<K> {

    private static final double WEIGHT_OF_LIKENESS = 0.6;

    private final NameEntry<K> entry;
    private final Map<String, Hit> hits = new LinkedHashMap<>();

    private record Hit(NameWord typed, double likeness) {}

    NameHits(NameEntry<K> entry) {
        this.entry = entry;
    }

    /** A typed word speaks for one word of the name only. */
    void add(String word, NameWord typed, double likeness) {
        var before = hits.get(word);
        var elsewhere = hits.values().stream().anyMatch(hit -> hit.typed().equals(typed) && hit.likeness() >= likeness);
        if (!elsewhere && (before == null || before.likeness() < likeness)) {
            hits.values().removeIf(hit -> hit.typed().equals(typed));
            hits.put(word, new Hit(typed, likeness));
        }
    }

    /** « Emma d », but not « elle s’appelle Emma » for one whose name begins so. */
    void addInitial(NameWord initial) {
        if (hits.values().stream().noneMatch(hit -> hit.typed().isBeside(initial))) {
            return;
        }
        entry.words().stream()
                .filter(word -> !hits.containsKey(word) && word.startsWith(initial.folded()))
                .findFirst()
                .ifPresent(word -> hits.put(word, new Hit(initial, Likeness.INITIAL)));
    }

    NameMatch<K> match() {
        var likeness =
                hits.values().stream().mapToDouble(Hit::likeness).average().orElse(0);
        var covered = (double) hits.size() / entry.words().size();
        return new NameMatch<>(
                entry.id(),
                entry.name(),
                WEIGHT_OF_LIKENESS * likeness + (1 - WEIGHT_OF_LIKENESS) * covered,
                hits.values().stream()
                        .map(hit -> hit.typed().span())
                        .sorted(Comparator.comparingInt(TextSpan::from))
                        .toList());
    }
}
