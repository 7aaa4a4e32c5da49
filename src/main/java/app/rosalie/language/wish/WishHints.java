package app.rosalie.language.wish;

import app.rosalie.language.text.WordFile;
import java.util.Set;

/**
 * Words that belong together: « annule », « supprime », « vire ». What they say of a wish is learnt; from {@code
 * vocabulary/fr/hints.yaml}.
 */
final class WishHints {

    private static final Ways<String> WAYS = new Ways<>(WordFile.ways("hints.yaml"));

    private WishHints() {}

    /** The names of those that a text has. */
    static Set<String> in(FoldedWords text) {
        return WAYS.in(text).keySet();
    }
}
