package app.rosalie.language.names;

import app.rosalie.language.text.Likeness;
import app.rosalie.language.text.TextSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What of a name was typed so far: its words, each by the typed word that is most like it. */
final class NameHits<K> {

    private static final double WEIGHT_OF_LIKENESS = 0.6;

    private final NameEntry<K> entry;

    /** One for a word of the name; hardly ever more than two. */
    private final List<Hit> hits = new ArrayList<>(2);

    private record Hit(String word, NameWord typed, double likeness) {}

    NameHits(NameEntry<K> entry) {
        this.entry = entry;
    }

    /** A typed word speaks for one word of the name only. */
    void add(String word, NameWord typed, double likeness) {
        for (var hit : hits) {
            if (hit.likeness() >= likeness
                    && (hit.typed().equals(typed) || hit.word().equals(word))) {
                return;
            }
        }
        hits.removeIf(hit -> hit.typed().equals(typed));
        var before = hitOf(word);
        if (before == null) {
            hits.add(new Hit(word, typed, likeness));
        } else {
            hits.set(hits.indexOf(before), new Hit(word, typed, likeness));
        }
    }

    private @Nullable Hit hitOf(String word) {
        for (var hit : hits) {
            if (hit.word().equals(word)) {
                return hit;
            }
        }
        return null;
    }

    /** « Emma d », but not « elle s’appelle Emma » for one whose name begins so. */
    void addInitial(NameWord initial) {
        if (hits.stream().noneMatch(hit -> hit.typed().isBeside(initial))) {
            return;
        }
        entry.words().stream()
                .filter(word -> hitOf(word) == null && word.startsWith(initial.folded()))
                .findFirst()
                .ifPresent(word -> hits.add(new Hit(word, initial, Likeness.INITIAL)));
    }

    NameMatch<K> match() {
        var likeness = 0.0;
        var used = new ArrayList<TextSpan>(hits.size());
        for (var hit : hits) {
            likeness += hit.likeness();
            used.add(hit.typed().span());
        }
        used.sort(Comparator.comparingInt(TextSpan::from));
        var covered = (double) hits.size() / entry.words().size();
        return new NameMatch<>(
                entry.id(),
                entry.name(),
                WEIGHT_OF_LIKENESS * (likeness / hits.size()) + (1 - WEIGHT_OF_LIKENESS) * covered,
                used);
    }
}
