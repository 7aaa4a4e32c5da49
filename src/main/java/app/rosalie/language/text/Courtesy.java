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

    private static final Set<String> GREETINGS = Set.of(
            "bonjour",
            "bjr",
            "bonsoir",
            "bsr",
            "salut",
            "slt",
            "coucou",
            "cc",
            "hello",
            "hey",
            "yo",
            "re",
            "rebonjour");
    private static final Set<String> THANKING = Set.of("merci", "mercii", "merciii", "mrc", "mci");
    private static final Set<String> FAREWELLS = Set.of(
            "au revoir",
            "bonne journee",
            "bonne soiree",
            "bonne nuit",
            "a bientot",
            "a plus",
            "bye",
            "bye bye",
            "ciao");

    /** What may stand beside them and changes nothing. */
    private static final Set<String> BESIDE = Set.of(
            "rosalie",
            "beaucoup",
            "bien",
            "mille",
            "fois",
            "infiniment",
            "a",
            "toi",
            "vous",
            "tous",
            "toutes",
            "tout",
            "le",
            "monde",
            "super",
            "parfait",
            "genial",
            "top",
            "ok",
            "oui",
            "nickel",
            "ca",
            "va",
            "et",
            "encore",
            "pour",
            "grand",
            "un");

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
