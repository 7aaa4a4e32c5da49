package app.rosalie.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.Yaml;

/** Words by which a sentence shows what is wanted, whatever else stands in it; from {@code vocabulary/fr/cues.yaml}. */
public final class WishCues {

    /** Named in the file in lower case. */
    public enum Cue {
        CANCEL,
        MOVE,
        PAY,
        OUTCOME,
        REFUND,
        /** What is known of a person: her number, when she was there last. */
        LOOKUP,
        /** Something for a person: a note, a message. */
        CLIENT,
        /** When somebody comes. */
        WHEN,
        WHO,
        FREE,
        TAKINGS,
        GOAL,
        PRICE,
        PROMO,
        /** All but what is named. */
        EXCEPTION,
        /** Turns a sentence round, or corrects it. */
        DENIAL
    }

    private static final String FILE = "/vocabulary/fr/cues.yaml";
    private static final WishCues CUES = new WishCues();

    private final Map<Cue, Pattern> patterns = new EnumMap<>(Cue.class);

    private WishCues() {
        read().forEach((name, words) -> patterns.put(Cue.valueOf(name.toUpperCase(Locale.ROOT)), pattern(words)));
        if (!patterns.keySet().equals(EnumSet.allOf(Cue.class))) {
            throw new IllegalStateException(FILE + " has " + patterns.keySet());
        }
    }

    private static Map<String, List<String>> read() {
        try (InputStream in = Objects.requireNonNull(WishCues.class.getResourceAsStream(FILE), FILE)) {
            return new Yaml().load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Pattern pattern(List<String> words) {
        return Pattern.compile(words.stream()
                .map(word -> word.replace("*", "\\w*").replace(" ", "\\W+"))
                .collect(Collectors.joining("|", "\\b(?:", ")\\b")));
    }

    /** All that a text shows; nothing of one that has none of these words. */
    public static Set<Cue> in(String text) {
        String folded = Lexer.folded(text);
        Set<Cue> shown = EnumSet.noneOf(Cue.class);
        CUES.patterns.forEach((cue, pattern) -> {
            if (pattern.matcher(folded).find()) {
                shown.add(cue);
            }
        });
        return shown;
    }
}
