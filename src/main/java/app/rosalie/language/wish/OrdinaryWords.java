package app.rosalie.language.wish;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words that people use for something else than names, so that none of them is taken for a name with a slip: « tour » is not
 * Touré. Folded; gathered from the sentences that stand there to learn from.
 */
final class OrdinaryWords {

    private static final String FILE = "/vocabulary/fr/ordinary-words.txt";
    private static final Set<String> WORDS = read();

    private OrdinaryWords() {}

    private static Set<String> read() {
        try (var in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(OrdinaryWords.class.getResourceAsStream(FILE), FILE), StandardCharsets.UTF_8))) {
            return in.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean contains(String word) {
        return WORDS.contains(word);
    }
}
