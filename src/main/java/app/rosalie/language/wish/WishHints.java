package app.rosalie.language.wish;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.yaml.snakeyaml.Yaml;

/**
 * Words that belong together: « annule », « supprime », « vire ». What they say of a wish is learnt; from {@code
 * vocabulary/fr/hints.yaml}.
 */
final class WishHints {

    private static final String FILE = "/vocabulary/fr/hints.yaml";
    private static final WishHints HINTS = new WishHints();

    private final Ways<String> ways = new Ways<>(read());

    private WishHints() {}

    private static Map<String, List<String>> read() {
        try (InputStream in = Objects.requireNonNull(WishHints.class.getResourceAsStream(FILE), FILE)) {
            return new Yaml().load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of those that a text has. */
    static Set<String> in(FoldedWords text) {
        return HINTS.ways.in(text).keySet();
    }
}
