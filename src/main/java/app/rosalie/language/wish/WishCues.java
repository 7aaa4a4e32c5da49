package app.rosalie.language.wish;

import app.rosalie.language.text.Folded;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.Yaml;

/** Words that mean one kind of wish and no other, whatever else is said; from {@code vocabulary/fr/cues.yaml}. */
public final class WishCues {

    private static final String FILE = "/vocabulary/fr/cues.yaml";
    private static final WishCues CUES = new WishCues();

    private final Map<Set<WishKind>, Pattern> patterns = new LinkedHashMap<>();

    private WishCues() {
        read().forEach((kinds, words) -> patterns.put(kinds(kinds), pattern(words)));
    }

    private static Map<String, List<String>> read() {
        try (InputStream in = Objects.requireNonNull(WishCues.class.getResourceAsStream(FILE), FILE)) {
            return new Yaml().load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<WishKind> kinds(String names) {
        var kinds = EnumSet.noneOf(WishKind.class);
        for (var name : names.split(" ")) {
            kinds.add(WishKind.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_')));
        }
        return kinds;
    }

    static Pattern pattern(List<String> words) {
        return Pattern.compile(words.stream()
                .map(word -> word.replace("*", "[a-z]*").replace(" ", "[^a-z0-9]+"))
                .collect(Collectors.joining("|", "\\b(?:", ")\\b")));
    }

    /** Those one of which a text surely is, if it is any wish; none where no such word is said, or words of several. */
    public static Set<WishKind> kindsIn(String text) {
        var folded = Folded.of(text);
        var said = CUES.patterns.entrySet().stream()
                .filter(cue -> cue.getValue().matcher(folded).find())
                .map(Map.Entry::getKey)
                .toList();
        return said.size() == 1 ? said.getFirst() : Set.of();
    }
}
