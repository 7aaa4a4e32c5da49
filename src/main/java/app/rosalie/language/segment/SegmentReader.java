package app.rosalie.language.segment;

import app.rosalie.language.text.Folded;
import app.rosalie.language.text.WordFile;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether a text asks for a kind of clients, as people type it: « mes VIP », « qui sont mes clientes fidèles ? », « les inactives ». It
 * does where it says nothing else.
 */
public final class SegmentReader {

    /** A kind of clients, or all the kinds there are. */
    public enum Kind {
        NEW,
        LOYAL,
        VIP,
        AT_RISK,
        INACTIVE,
        ALL
    }

    private static final Map<String, List<String>> WORDS = WordFile.lists("segments.yaml");

    private SegmentReader() {}

    /** Empty where no kind is asked for, or more than one. */
    public static Optional<Kind> read(String text) {
        List<String> words = Stream.of(Folded.of(text).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.stream().anyMatch(word -> kind(word).isEmpty() && !isPassed(word))) {
            return Optional.empty();
        }
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        words.forEach(word -> kind(word).ifPresent(kinds::add));
        if (kinds.isEmpty() && says(words, "comes")) {
            coming(words).ifPresent(kinds::add);
        } else if (isDenied(words) && !kinds.contains(Kind.AT_RISK)) {
            return Optional.empty();
        }
        boolean meant = words.size() == 1 || says(words, "whose");
        return kinds.size() == 1 && meant ? Optional.of(kinds.iterator().next()) : Optional.empty();
    }

    private static boolean isPassed(String word) {
        return Stream.of("beside", "whose", "comes", "never", "often")
                .anyMatch(key -> words(key).contains(word));
    }

    private static boolean says(List<String> words, String key) {
        return words.stream().anyMatch(words(key)::contains);
    }

    /** « qui n’est pas fidèle ? », « celles qui ne sont plus VIP »: there is no list of who is not; « les plus fidèles » is no denial. */
    private static boolean isDenied(List<String> words) {
        return says(words, "denies") || (says(words, "never") && says(words, "before-never"));
    }

    /** « celles qui ne viennent plus », « celles qui reviennent tout le temps »; « pas souvent » is neither. */
    private static Optional<Kind> coming(List<String> words) {
        if (says(words, "never")) {
            return says(words, "often") ? Optional.empty() : Optional.of(Kind.INACTIVE);
        }
        return says(words, "often") ? Optional.of(Kind.LOYAL) : Optional.empty();
    }

    private static Optional<Kind> kind(String word) {
        return Stream.of(Kind.values())
                .filter(kind -> words(kind.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .contains(word))
                .findFirst();
    }

    private static List<String> words(String key) {
        return WORDS.getOrDefault(key, List.of());
    }
}
