package app.rosalie.bench;

import app.rosalie.french.BlindSentence;
import app.rosalie.language.names.NameBook;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the parser is measured with: sentences as people type them, the worst texts that fit into a message, and a full book. */
final class TypedTexts {

    static final int SENTENCES = 2_000;
    static final int LONGEST = 4_096;
    private static final int CLIENTS = 500;
    private static final int NAMESAKES = 9;
    private static final long SEED = 20260303;

    private TypedTexts() {}

    /** As many as {@link #SENTENCES}, in an order that is always the same: wishes and talk, and phrases and sentences of every day. */
    static List<String> sentences() {
        List<String> all = Stream.of(
                        Stream.of("train", "train-2", "train-3", "train-4", "train-5", "train-6", "look")
                                .flatMap(set -> BlindSentence.set(set).stream())
                                .map(BlindSentence::text),
                        lines("/app/rosalie/language/phrases.txt")
                                .map(line ->
                                        line.substring(0, line.lastIndexOf('=')).strip()),
                        lines("/app/rosalie/language/everyday.txt"))
                .flatMap(texts -> texts)
                .toList();
        return new Random(SEED)
                .ints(SENTENCES, 0, all.size())
                .mapToObj(all::get)
                .toList();
    }

    static List<String> phrases(int most) {
        return lines("/app/rosalie/language/phrases.txt")
                .map(line -> line.substring(0, line.lastIndexOf('=')).strip())
                .limit(most)
                .toList();
    }

    /** Made of the first names and surnames of the demonstration salon: each first name nine times. */
    static NameBook<String> clients() {
        List<String[]> names = names("client").map(name -> name.split(" ")).toList();
        Map<String, String> made = new LinkedHashMap<>();
        IntStream.range(0, names.size() * NAMESAKES)
                .mapToObj(at -> names.get(at / NAMESAKES)[0] + " "
                        + names.get((at / NAMESAKES * 7 + at % NAMESAKES * 13) % names.size())[1])
                .distinct()
                .limit(CLIENTS)
                .forEach(name -> made.put(name, name));
        return NameBook.of(made);
    }

    static NameBook<String> treatments() {
        Map<String, String> sold = names("treatment").collect(Collectors.toMap(name -> name, name -> name));
        return NameBook.of(sold);
    }

    /** Texts of the most characters that Telegram lets anybody type, by what they are made of. */
    static Map<String, String> worst() {
        Map<String, String> worst = new LinkedHashMap<>();
        Stream.of(
                        "mar 9h-19h ",
                        "le 5 ",
                        "5, ",
                        "1h30 ",
                        "12/",
                        "T4 ",
                        "de du ",
                        "le 12 avirl ",
                        "15h non pardon 16h ",
                        "pas Emma ni Julie sauf Léa ",
                        "emma durnad 14h ",
                        "h",
                        "9",
                        "e\u0301")
                .forEach(piece -> worst.put(piece.strip(), filledWith(piece)));
        worst.put("sentences in a row", filledWith(String.join(", ", sentences())));
        worst.put(
                "any characters",
                new Random(SEED)
                        .ints(LONGEST, 0, Character.MAX_VALUE)
                        .collect(
                                StringBuilder::new, (text, letter) -> text.append((char) letter), StringBuilder::append)
                        .toString());
        return worst;
    }

    private static String filledWith(String piece) {
        return piece.repeat(LONGEST / piece.length() + 1).substring(0, LONGEST);
    }

    private static Stream<String> names(String kind) {
        return lines("/french/salon.txt")
                .filter(line -> line.startsWith(kind + " | "))
                .map(line -> line.substring(kind.length() + 3));
    }

    private static Stream<String> lines(String file) {
        try (InputStream in = Objects.requireNonNull(TypedTexts.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
