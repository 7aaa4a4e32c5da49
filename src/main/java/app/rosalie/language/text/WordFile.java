package app.rosalie.language.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * One file of {@code vocabulary/fr}: lists of words, each under its key. Who gets one can rely on it: a file with an empty list, a word
 * that no folded text can have or that a list has twice, or with other keys than asked for, is refused in a sentence that names file, key
 * and word.
 */
public final class WordFile<K extends Enum<K>> {

    private static final String FOLDER = "/vocabulary/fr/";

    /** What parts words; in a folded text it is a space. */
    private static final Pattern APART = Pattern.compile("['’]|^\\s|\\s$|\\s\\s|[\\s&&[^ ]]");

    private final Map<K, List<String>> lists;

    private WordFile(Map<K, List<String>> lists) {
        this.lists = lists;
    }

    /** A file with a list for each of these constants, whose names are its keys in lower case, with dashes. */
    public static <K extends Enum<K>> WordFile<K> of(Class<K> keys, String file) {
        return keyed(keys, file, lists(file));
    }

    /** A file whose keys are known to its reader alone, in the order in which they stand there. */
    public static Map<String, List<String>> lists(String file) {
        try (InputStream in = Objects.requireNonNull(WordFile.class.getResourceAsStream(FOLDER + file), file)) {
            return checked(file, new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static <K extends Enum<K>> WordFile<K> parsed(Class<K> keys, String file, String text) {
        return keyed(keys, file, checked(file, new StringReader(text)));
    }

    private static <K extends Enum<K>> WordFile<K> keyed(
            Class<K> keys, String file, Map<String, List<String>> written) {
        var lists = new EnumMap<K, List<String>>(keys);
        var others = new LinkedHashMap<>(written);
        for (var key : keys.getEnumConstants()) {
            var name = key.name().toLowerCase(Locale.ROOT).replace('_', '-');
            var list = others.remove(name);
            if (list == null) {
                throw refused(file, name, "is missing");
            }
            lists.put(key, list);
        }
        if (!others.isEmpty()) {
            throw refused(file, others.keySet().iterator().next(), "is a key that nothing asks for");
        }
        return new WordFile<>(lists);
    }

    private static Map<String, List<String>> checked(String file, Reader text) {
        var lists = new LinkedHashMap<String, List<String>>();
        if (!(yaml(file, text) instanceof Map<?, ?> written)) {
            throw new IllegalStateException(FOLDER + file + ": has no lists");
        }
        written.forEach((key, list) -> lists.put(String.valueOf(key), checked(file, String.valueOf(key), list)));
        return lists;
    }

    private static Object yaml(String file, Reader text) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try {
            return new Yaml(options).load(text);
        } catch (YAMLException e) {
            throw new IllegalStateException(FOLDER + file + ": " + e.getMessage(), e);
        }
    }

    private static List<String> checked(String file, String key, Object written) {
        if (!(written instanceof List<?> list) || list.isEmpty()) {
            throw refused(file, key, "has no words");
        }
        var seen = new HashSet<String>();
        for (var each : list) {
            if (!(each instanceof String word)) {
                throw refused(file, key, "has « " + each + " », which wants quotation marks");
            }
            if (!folded(word).equals(word)) {
                throw refused(file, key, "has « " + word + " », which is to be « " + folded(word) + " »");
            }
            if (word.isEmpty() || APART.matcher(word).find()) {
                throw refused(
                        file, key, "has « " + word + " »: its words want one space between them, and nothing else");
            }
            if (!seen.add(word)) {
                throw refused(file, key, "has « " + word + " » twice");
            }
        }
        return list.stream().map(String.class::cast).toList();
    }

    private static String folded(String word) {
        return Accents.without(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
    }

    private static IllegalStateException refused(String file, String key, String why) {
        return new IllegalStateException(FOLDER + file + ": « " + key + " » " + why);
    }

    /** In the order in which they stand in the file; never empty. */
    public List<String> list(K key) {
        return Objects.requireNonNull(lists.get(key));
    }

    public Set<String> set(K key) {
        return Set.copyOf(list(key));
    }

    public Phrases phrases(K key) {
        return Phrases.of(list(key).toArray(String[]::new));
    }
}
