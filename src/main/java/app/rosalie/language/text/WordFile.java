package app.rosalie.language.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.DuplicateKeyException;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * One file of {@code vocabulary/fr}: lists of words with commas between them, each under its key. Who gets one can rely on it: a file with
 * an empty list, a word that no folded text can have or that a list has twice, or with other keys than asked for, is refused in a sentence
 * that names file, key and word.
 */
public final class WordFile<K extends Enum<K>> {

    /** What may stand in ways to say something, beside words: any ending, a figure. */
    private static final String PLACEHOLDERS = "*#";

    private static final String FOLDER = "/vocabulary/fr/";
    private static final String COMMA = ", ";
    private static final String NO_WORDS = "wants words like \"matin, du mat\"";

    private final List<List<String>> byOrdinal;

    private WordFile(List<List<String>> byOrdinal) {
        this.byOrdinal = byOrdinal;
    }

    /** A file with a list for each of these constants, all that there are; their names are its keys in lower case, with dashes. */
    public static <K extends Enum<K>> WordFile<K> of(String file, K[] keys) {
        return parsed(file, text(file), keys, "");
    }

    /** The same, where « * » in a word stands for any ending and « # » for a figure. */
    public static <K extends Enum<K>> WordFile<K> ofWays(String file, K[] keys) {
        return parsed(file, text(file), keys, PLACEHOLDERS);
    }

    /** A file whose keys are known to its reader alone, in the order in which they stand there. */
    public static Map<String, List<String>> lists(String file) {
        return checked(file, text(file), "");
    }

    /** The same, where « * » in a word stands for any ending and « # » for a figure. */
    public static Map<String, List<String>> ways(String file) {
        return checked(file, text(file), PLACEHOLDERS);
    }

    private static String text(String file) {
        try (InputStream in = Objects.requireNonNull(WordFile.class.getResourceAsStream(FOLDER.concat(file)), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static <K extends Enum<K>> WordFile<K> parsed(String file, String text, K[] keys, String signs) {
        var written = checked(file, text, signs);
        var others = new LinkedHashSet<>(written.keySet());
        var lists = new ArrayList<List<String>>();
        for (var key : keys) {
            var name = key.name().toLowerCase(Locale.ROOT).replace('_', '-');
            var list = written.get(name);
            if (list == null) {
                throw refused(file, name, "is missing");
            }
            others.remove(name);
            lists.add(list);
        }
        if (!others.isEmpty()) {
            throw refused(file, others.getFirst(), "is a key that nothing asks for");
        }
        return new WordFile<>(lists);
    }

    private static Map<String, List<String>> checked(String file, String text, String signs) {
        var lists = new LinkedHashMap<String, List<String>>();
        for (var entry : written(file, text).entrySet()) {
            var key = String.valueOf(entry.getKey());
            var words = words(file, key, entry.getValue());
            check(file, key, words, signs);
            lists.put(key, words);
        }
        return lists;
    }

    private static Map<?, ?> written(String file, String text) {
        var once = new LoaderOptions();
        once.setAllowDuplicateKeys(false);
        try {
            @Nullable Object written = new Yaml(once).load(text);
            if (written == null) {
                return Map.of();
            }
            if (written instanceof Map<?, ?> lists) {
                return lists;
            }
            throw refused(file, written.toString(), "is no key with words");
        } catch (DuplicateKeyException twice) {
            throw refused(file, keyAt(text, twice.getProblemMark()), "stands there twice");
        } catch (MarkedYAMLException unclosed) {
            throw refused(file, keyAt(text, unclosed.getContextMark()), NO_WORDS);
        }
    }

    /** That of the line where something went wrong. */
    private static String keyAt(String text, @Nullable Mark place) {
        var line = text.lines()
                .skip(place == null ? 0 : place.getLine())
                .findFirst()
                .orElse("");
        return line.substring(0, Math.max(0, line.indexOf(':')));
    }

    private static List<String> words(String file, String key, @Nullable Object value) {
        if (!(value instanceof String written)) {
            throw refused(file, key, NO_WORDS);
        }
        return written.isEmpty() ? List.of() : List.of(written.split(COMMA, -1));
    }

    private static void check(String file, String key, List<String> words, String signs) {
        if (words.isEmpty()) {
            throw refused(file, key, "has no words");
        }
        var seen = new HashSet<String>();
        for (var word : words) {
            if (!isSpaced(word, signs)) {
                throw refused(
                        file, key, "has « " + word + " »: its words want one space between them, and nothing else");
            }
            var folded = Accents.without(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
            if (!folded.equals(word)) {
                throw refused(file, key, "has « " + word + " », which is to be « " + folded + " »");
            }
            if (!seen.add(word)) {
                throw refused(file, key, "has « " + word + " » twice");
            }
        }
    }

    /** Whether it is words, or an emoji, and no more than one space between them; « rendez-vous » is one. */
    private static boolean isSpaced(String text, String signs) {
        var isBehindAWord = false;
        for (var at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            var character = text.codePointAt(at);
            var isOfAWord = Character.isLetterOrDigit(character)
                    || Accents.isOne(character)
                    || Character.getType(character) == Character.OTHER_SYMBOL
                    || signs.indexOf(character) >= 0;
            if (!isOfAWord && !(isBehindAWord && (character == ' ' || character == '-'))) {
                return false;
            }
            isBehindAWord = isOfAWord;
        }
        return isBehindAWord;
    }

    private static IllegalStateException refused(String file, String key, String why) {
        return new IllegalStateException(FOLDER + file + ": « " + key + " » " + why);
    }

    /** In the order in which they stand in the file; never empty. */
    public List<String> list(K key) {
        return byOrdinal.get(key.ordinal());
    }

    public Set<String> set(K key) {
        return WordSet.of(list(key));
    }

    public Phrases phrases(K key) {
        return Phrases.of(list(key).toArray(String[]::new));
    }
}
