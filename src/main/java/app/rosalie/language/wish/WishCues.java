package app.rosalie.language.wish;

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
import org.yaml.snakeyaml.Yaml;

/** Words that mean one kind of wish and no other, whatever else is said; from {@code vocabulary/fr/cues.yaml}. */
public final class WishCues {

    private static final String FILE = "/vocabulary/fr/cues.yaml";
    private static final WishCues CUES = new WishCues();

    private final Ways<Set<WishKind>> ways;

    private WishCues() {
        var written = new LinkedHashMap<Set<WishKind>, List<String>>();
        read().forEach((kinds, words) -> written.put(kinds(kinds), words));
        ways = new Ways<>(written);
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

    /** Those one of which a text surely is, if it is any wish; none where no such word is said, or words of several. */
    public static Set<WishKind> kindsIn(String text) {
        var said = CUES.ways.in(FoldedWords.of(text)).keySet();
        return said.size() == 1 ? said.iterator().next() : Set.of();
    }
}
