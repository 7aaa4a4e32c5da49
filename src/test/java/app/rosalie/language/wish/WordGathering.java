package app.rosalie.language.wish;

import app.rosalie.french.BlindSentence;
import app.rosalie.language.text.Folded;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** Gathers {@link OrdinaryWords} from what is written in small letters and is no name of the salon, nor one with a slip. */
final class WordGathering {

    static final Path WORDS = Path.of("src/main/resources/vocabulary/fr/ordinary-words.txt");

    private static final String EVERYDAY = "/app/rosalie/language/everyday.txt";
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Ll}{2,}(?![\\p{L}\\p{N}])");
    private static final DamerauLevenshteinDistance ONE_SLIP = new DamerauLevenshteinDistance(1);
    private static final int LONG_ENOUGH_FOR_A_SLIP = 4;
    private static final String STRANGER = "new:";
    private static final int LEAST_OF_A_NAME = 3;
    private static final int LONG_NAME = 7;
    private static final int LEAST_OFTEN = 2;

    private WordGathering() {}

    /** @param names of clients and treatments */
    static String words(List<String> sets, Collection<String> names) {
        Set<String> parts = names.stream()
                .flatMap(name -> Stream.of(Folded.of(name).split("[ -]")))
                .collect(Collectors.toSet());
        Set<String> words = new TreeSet<>(in(everyday()));
        in(sets.stream()
                        .flatMap(set -> BlindSentence.set(set).stream())
                        .map(BlindSentence::text)
                        .toList())
                .stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .forEach((word, count) -> {
                    if (count >= LEAST_OFTEN && parts.stream().noneMatch(part -> isNear(word, part))) {
                        words.add(word);
                    }
                });
        words.removeAll(parts);
        words.removeAll(strangers(sets));
        return "# Gathered from sentences by ./dev french learn; not written by hand.\n" + String.join("\n", words)
                + "\n";
    }

    /** Whether somebody of these names may be meant by it, and nothing that people speak of every day. */
    static Predicate<String> isCalled(Collection<String> names) {
        Set<String> everyday = Set.copyOf(in(everyday()));
        List<String> parts = names.stream()
                .flatMap(name -> Stream.of(Folded.of(name).split("[ -]")))
                .filter(part -> !everyday.contains(part))
                .toList();
        return word ->
                !everyday.contains(word) && parts.stream().anyMatch(part -> part.equals(word) || isSwapped(word, part));
    }

    /** Parts of the names of those whom the sentences tell of and the book has not: no ordinary words, unless of every day. */
    static Set<String> strangers(List<String> sets) {
        Set<String> everyday = Set.copyOf(in(everyday()));
        return sets.stream()
                .flatMap(set -> BlindSentence.set(set).stream())
                .flatMap(sentence -> sentence.right().stream())
                .flatMap(wish -> Stream.concat(
                        wish.slot("who").filter(who -> who.startsWith(STRANGER)).stream(), wish.slot("name").stream()))
                .map(name -> name.replace(STRANGER, ""))
                .flatMap(name -> Stream.of(Folded.of(name).split("[ '-]")))
                .filter(part -> part.length() >= LEAST_OF_A_NAME && !everyday.contains(part))
                .collect(Collectors.toSet());
    }

    /** Whether it is a treatment with a slip: only long names, as short ones are near too many words. */
    static Predicate<String> isTreatment(Collection<String> names) {
        List<String> parts = names.stream()
                .flatMap(name -> Stream.of(Folded.of(name).split("[ -]")))
                .filter(part -> part.length() >= LONG_NAME)
                .toList();
        return word ->
                parts.stream().anyMatch(part -> !part.equals(word) && !word.equals(part + "s") && isNear(word, part));
    }

    private static boolean isSwapped(String word, String name) {
        return word.length() == name.length()
                && isNear(word, name)
                && sorted(word).equals(sorted(name));
    }

    private static String sorted(String word) {
        return word.chars().sorted().mapToObj(Character::toString).collect(Collectors.joining());
    }

    private static boolean isNear(String word, String name) {
        return word.length() >= LONG_ENOUGH_FOR_A_SLIP && ONE_SLIP.apply(word, name) >= 0;
    }

    private static List<String> in(List<String> sentences) {
        List<String> words = new ArrayList<>();
        for (String sentence : sentences) {
            // What begins a sentence is written with a capital, whatever it is.
            String typed = sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
            WORD.matcher(typed).results().map(found -> Folded.of(found.group())).forEach(words::add);
        }
        return words;
    }

    private static List<String> everyday() {
        try (InputStream in = Objects.requireNonNull(WordGathering.class.getResourceAsStream(EVERYDAY), EVERYDAY)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
