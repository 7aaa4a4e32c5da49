package app.rosalie.library.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextIndexTest {

    private static final List<IndexedText> TEXTS = List.of(
            new IndexedText(
                    1,
                    "Recevoir plus d’avis",
                    List.of("étoiles"),
                    "Demandez-le au bon moment. Une cliente ravie écrit volontiers."),
            new IndexedText(
                    2, "Fixer ses prix", List.of("tarif"), "Le temps passé décide. L’avis des autres aide peu."),
            new IndexedText(3, "Prix", List.of("promotion"), "Une remise se dit. Le tarif d’hier reste affiché."),
            new IndexedText(
                    4,
                    "Réduire les absences",
                    List.of("lapin", "écrire la veille"),
                    "Un rappel la veille suffit souvent."));

    @TempDir
    Path folder;

    private final AtomicInteger written = new AtomicInteger();

    private TextIndex open(IndexPlace place, String version) {
        return TextIndex.open(place, version, () -> {
            written.incrementAndGet();
            return TEXTS;
        });
    }

    private static List<Long> found(TextIndex index, String typed) {
        return index.search(typed, 5).ids();
    }

    @ParameterizedTest
    @ValueSource(strings = {"L’Avis", "l'avis", "avis", "AVIS", "aviss", "lʼavis", "l`avis", "commentaires", "avi"})
    void findsAWordHoweverItIsTyped(String typed) {
        try (TextIndex index = open(IndexPlace.memory(), "1")) {
            assertThat(found(index, typed)).first().isEqualTo(1L);
        }
    }

    @Test
    void putsAnExactTitleFirst() {
        try (TextIndex index = open(IndexPlace.memory(), "1")) {
            assertThat(found(index, "prix")).startsWith(3L);
            assertThat(found(index, "fixer ses prix")).startsWith(2L);
            assertThat(found(index, "reduire les ABSENCES")).startsWith(4L);
        }
    }

    @Test
    void takesTheTradesSynonymsForOneWord() {
        try (TextIndex index = open(IndexPlace.memory(), "1")) {
            assertThat(found(index, "no show")).startsWith(4L);
            assertThat(found(index, "poser un lapin")).startsWith(4L);
            assertThat(found(index, "tarifs")).contains(2L, 3L);
        }
    }

    /** Above a thousand texts a quick query goes first. */
    @ParameterizedTest
    @ValueSource(strings = {"avis", "aviss", "commentaires", "volon"})
    void findsTheSameAmongVeryMany(String typed) {
        try (TextIndex index = TextIndex.open(IndexPlace.memory(), "1", TextIndexTest::amongMany)) {
            assertThat(found(index, typed)).first().isEqualTo(1L);
            assertThat(found(index, "fixer ses prix")).startsWith(2L);
            assertThat(found(index, "poser un lapin")).startsWith(4L);
            assertThat(found(index, "prix")).startsWith(3L);
        }
    }

    /** The rest speaks of something else, and now and then in the same words. */
    private static List<IndexedText> amongMany() {
        return Stream.concat(
                        TEXTS.stream(),
                        LongStream.rangeClosed(5, 1_500)
                                .mapToObj(id -> new IndexedText(
                                        id,
                                        "Ranger son local",
                                        List.of("organisation"),
                                        id % 3 == 0
                                                ? "Un placard rangé fait gagner du temps, et le prix en vaut la peine."
                                                : "Le balai se range derrière la porte du fond.")))
                .toList();
    }

    @Test
    void completesTheLastWordOnly() {
        try (TextIndex index = open(IndexPlace.memory(), "1")) {
            assertThat(found(index, "promo")).contains(3L);
            assertThat(found(index, "volon")).containsExactly(1L);
            assertThat(found(index, "volon zzzz")).isEmpty();
        }
    }

    @Test
    void guessesOnlyWhereItIsAskedTo() {
        try (TextIndex index = open(IndexPlace.memory(), "1")) {
            assertThat(found(index, "rapel")).contains(4L);
            assertThat(found(index, "absnces zzzz")).contains(4L);
            assertThat(found(index, "absnces zzzz yyyy")).isEmpty();
            assertThat(index.searchSurely("écrire la veille", 5).ids()).containsExactly(4L);
            assertThat(index.searchSurely("rappel suffit", 5).ids()).isEmpty();
            assertThat(index.searchSurely("rappeler marie demain soir", 5).ids())
                    .isEmpty();
            assertThat(index.searchSurely("volon", 5).ids()).isEmpty();
        }
    }

    @Test
    void suggestsWhatMayHaveBeenMeant() {
        try (TextIndex index = open(IndexPlace.memory(), "1")) {
            assertThat(index.search("aviss", 5).suggestion()).contains("avis");
            assertThat(index.search("plus d’absnces", 5).suggestion()).contains("plus d’absences");
            assertThat(index.search("avis", 5).suggestion()).isEmpty();
            assertThat(index.search("xylophone", 5).suggestion()).isEmpty();
        }
    }

    @Test
    void showsTheSentenceThatHasTheWords() {
        try (TextIndex index = open(IndexPlace.memory(), "1")) {
            assertThat(index.excerpts("tarif", List.of(3L, 4L)))
                    .containsOnlyKeys(3L)
                    .containsValue(new Excerpt(List.of(
                            new Excerpt.Part("Le ", false),
                            new Excerpt.Part("tarif", true),
                            new Excerpt.Part(" d’hier reste affiché.", false))));
        }
    }

    static Stream<String> hostile() {
        return Stream.of(
                "*:*",
                "title:[",
                "((((",
                "\"",
                "a OR b AND NOT c~9",
                "\\u0000",
                "\u0000\u202e\u2066",
                "?".repeat(4_000),
                "avis ".repeat(800),
                "a".repeat(4_000),
                "💅👩‍🎤",
                "مرحبا كيف",
                "שלום",
                "\ud83d",
                "e\u0301".repeat(300),
                " ",
                "");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void takesAnythingForWordsAndNothingForSyntax(String typed) {
        try (TextIndex index = open(IndexPlace.memory(), "1")) {
            assertThat(index.search(typed, 5).ids()).hasSizeLessThanOrEqualTo(TEXTS.size());
            assertThat(index.searchSurely(typed, 5).ids()).hasSizeLessThanOrEqualTo(TEXTS.size());
            assertThat(index.excerpts(typed, List.of(1L, 2L))).hasSizeLessThanOrEqualTo(2);
        }
    }

    @Test
    void isWrittenOnceForEachVersion() {
        open(IndexPlace.in(folder), "1").close();
        try (TextIndex again = open(IndexPlace.in(folder), "1")) {
            assertThat(found(again, "avis")).startsWith(1L);
        }
        assertThat(written).hasValue(1);
        try (TextIndex newer = open(IndexPlace.in(folder), "2")) {
            assertThat(found(newer, "avis")).startsWith(1L);
        }
        assertThat(written).hasValue(2);
    }

    /** Every file in turn: cut short, and with one byte turned over. */
    @Test
    void isWrittenAnewWhereItIsBroken() throws IOException {
        open(IndexPlace.in(folder), "1").close();
        List<Path> files = files();
        assertThat(files).isNotEmpty();
        for (int i = 0; i < files.size(); i++) {
            for (boolean cut : List.of(true, false)) {
                Path file = files().get(i);
                byte[] bytes = Files.readAllBytes(file);
                Files.write(file, cut ? java.util.Arrays.copyOf(bytes, bytes.length / 2) : flipped(bytes));
                int before = written.get();
                try (TextIndex mended = open(IndexPlace.in(folder), "1")) {
                    assertThat(found(mended, "avis"))
                            .as("%s, cut: %s", file, cut)
                            .startsWith(1L);
                }
                assertThat(written).as("%s, cut: %s", file, cut).hasValue(before + 1);
            }
        }
    }

    private static byte[] flipped(byte[] bytes) {
        byte[] flipped = bytes.clone();
        flipped[bytes.length / 2] ^= 0x55;
        return flipped;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.endsWith("write.lock")).sorted().toList();
        }
    }

    @Test
    void staysInMemoryWhereNothingCanBeWritten() throws IOException {
        Path file = Files.createFile(folder.resolve("a-file"));
        try (TextIndex index = open(IndexPlace.in(file.resolve("below")), "1")) {
            assertThat(found(index, "avis")).startsWith(1L);
        }
    }

    @Test
    void isSharedByTwoInstancesOnOneFolder() {
        try (TextIndex one = open(IndexPlace.in(folder), "1");
                TextIndex other = open(IndexPlace.in(folder), "1")) {
            assertThat(found(other, "avis")).isEqualTo(found(one, "avis"));
        }
        assertThat(written).hasValue(1);
    }
}
