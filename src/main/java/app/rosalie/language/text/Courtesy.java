package app.rosalie.language.text;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is said for no other reason than to be kind. */
public enum Courtesy {
    GREETING,
    THANKS,
    FAREWELL;

    private static final Set<String> GREETINGS = SmallWord.GREETING.words();
    private static final Set<String> THANKING = SmallWord.THANKS.words();
    private static final Set<String> FAREWELLS = SmallWord.FAREWELL.words();

    /** What may stand beside them and changes nothing. */
    private static final Set<String> BESIDE = SmallWord.BESIDE_A_COURTESY.words();

    /** Empty where the text says anything else, or nothing of this. */
    public static Optional<Courtesy> read(String text) {
        String words = String.join(" ", words(text));
        String rest = words;
        for (String farewell : FAREWELLS) {
            rest = (" " + rest + " ").replace(" " + farewell + " ", " ").strip();
        }
        List<String> others = rest.isEmpty() ? List.of() : List.of(rest.split(" +"));
        if (!others.stream().allMatch(Courtesy::isCourteous)) {
            return Optional.empty();
        }
        if (others.stream().anyMatch(THANKING::contains)) {
            return Optional.of(THANKS);
        }
        if (!rest.equals(words)) {
            return Optional.of(FAREWELL);
        }
        return others.stream().anyMatch(GREETINGS::contains) ? Optional.of(GREETING) : Optional.empty();
    }

    private static boolean isCourteous(String word) {
        return GREETINGS.contains(word) || THANKING.contains(word) || BESIDE.contains(word);
    }

    private static List<String> words(String text) {
        return Arrays.stream(Lexer.folded(text).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
