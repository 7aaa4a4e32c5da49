package app.rosalie.language.wish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import app.rosalie.french.BlindSentence;
import app.rosalie.language.names.NameBook;
import app.rosalie.language.text.Sum;
import app.rosalie.language.text.TextSpan;
import app.rosalie.language.time.Length;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever anybody types, what is read of it is sound, and the same each time. How fast it is, the bench says. */
class ReadingFuzzTest {

    private static final long SEED = 20260303;
    private static final int LONGEST = 4_096;
    private static final int ROUNDS = 700;
    private static final List<ZonedDateTime> NOWS = Stream.of(
                    "2026-03-03T09:00", "2026-10-25T02:30", "2028-02-29T23:59")
            .map(now -> LocalDateTime.parse(now).atZone(ZoneId.of("Europe/Paris")))
            .toList();
    private static final NameBook<String> CLIENTS = NameBook.of(book(
            "Emma Durand",
            "Emma Petit",
            "Léa Bernard",
            "Inès d'Aure",
            "Élise Gauthier",
            "Anne-Sophie Le Gall",
            "Avril Martin",
            "李 小龙",
            "Œnone Ægir"));
    private static final NameBook<String> TREATMENTS =
            NameBook.of(book("Coupe femme", "Brushing", "Couleur", "Pose gel", "Semi-permanent", "5 mèches"));
    private static final List<String> SENTENCES = Stream.of("train", "train-2", "look", "fresh-9")
            .flatMap(set -> BlindSentence.set(set).stream())
            .map(BlindSentence::text)
            .toList();

    /** Joined, these make what people type when a cat walks over the telephone, and what nobody types but who wants harm. */
    private static final List<String> PIECES = List.of(
            "Emma",
            "emma",
            "EmmaLéa",
            "durnad",
            "coupe",
            "cuope",
            "brushing",
            "mar",
            "9h-19h",
            "15h",
            "le 5",
            "le 31 février",
            "lundi",
            "jeudi au lieu de vendredi",
            "non",
            "pardon",
            "non pardon",
            "plutôt",
            "que",
            "pas",
            "ni",
            "sauf",
            "mais pas",
            "le",
            "la",
            "les 2",
            "de",
            "du",
            "d'",
            "’",
            "06 12 34 56 78",
            "+33 6 12 34 56 78",
            "20 %",
            "45 €",
            "1h30",
            "acompte 20",
            "parce que",
            "d'ici",
            "avirl",
            "12 avirl",
            "vend",
            "2main",
            "il y a",
            "quart d'heure",
            "h",
            "H",
            "?",
            "!",
            "…",
            ".",
            ",",
            ";",
            ":",
            "-",
            "–",
            "_",
            "*",
            "/",
            "\\",
            "$1",
            "(",
            ")",
            "[",
            "]",
            "{",
            "}",
            "|",
            "^",
            "\u0000",
            "\n",
            "\t",
            "\u00a0",
            "\u202f",
            "\u200b",
            "\u200d",
            "\u202e",
            "\u2066",
            "\u0301",
            "e\u0301\u0302\u0303",
            "\ud83d",
            "\ude00",
            "💅🏽",
            "👩‍🦰",
            "שלום",
            "مرحبا ٣",
            "İ",
            "ı",
            "ß",
            "ſ",
            "ﬁ",
            "ǽ",
            "Œ",
            "Å",
            "한글",
            "Σας",
            "9",
            "99999999999999999999",
            "٣",
            "½",
            "²");

    @Test
    void readsAnyPiecesSoundly() {
        Random random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            check(pieces(random, 1 + random.nextInt(24)), random);
        }
    }

    @Test
    void readsAnyCharactersSoundly() {
        Random random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            int kinds = List.of(0x80, 0x180, 0x800, 0x10000).get(random.nextInt(4));
            check(
                    random.ints(random.nextInt(80), 0, kinds)
                            .mapToObj(letter -> String.valueOf((char) letter))
                            .collect(Collectors.joining()),
                    random);
        }
    }

    @Test
    void readsSentencesThatAreCutAndMixedSoundly() {
        Random random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            String one = SENTENCES.get(random.nextInt(SENTENCES.size()));
            String other = SENTENCES.get(random.nextInt(SENTENCES.size()));
            check(
                    switch (round % 4) {
                        case 0 ->
                            one.substring(random.nextInt(one.length()))
                                    + other.substring(0, random.nextInt(other.length()));
                        case 1 -> shuffled(one + " " + other, " ", random);
                        case 2 -> shuffled(one, "", random);
                        default -> one.replace(" ", "");
                    },
                    random);
        }
    }

    /** None of them may exhaust the stack either, which is why they are read on a small one. */
    @Test
    void readsTheLongestMessagesSoundly() throws InterruptedException {
        Random random = new Random(SEED);
        List<String> longest = Stream.concat(
                        Stream.of(
                                "mar 9h-19h ",
                                "h",
                                "9",
                                "9 ",
                                " ",
                                "?",
                                "a",
                                "e\u0301",
                                "\ud83d",
                                "le 5 ",
                                "5, ",
                                "5 et ",
                                "non pardon ",
                                "15h non pardon 16h ",
                                "EmmaLéa",
                                "emma ",
                                "Emma Durand, ",
                                "pas Emma ni Léa ",
                                "sauf le ",
                                "plutôt le le ",
                                "le la les de du des ",
                                "c c c pas ",
                                "06 12 34 56 78 ",
                                "0612345678",
                                "20 % ",
                                "12 avirl ",
                                "vingt et ",
                                "1 000 ",
                                "12/",
                                "T4 ",
                                "coupe femme ",
                                "d'une heure ",
                                "acompte ",
                                "$1\\",
                                "((((",
                                "\u202e",
                                "lundi, mardi ",
                                "en 2027 "),
                        Stream.of(pieces(random, 2_000), pieces(random, 2_000), String.join(", ", SENTENCES)))
                .map(piece -> piece.repeat(LONGEST / piece.length() + 1).substring(0, LONGEST))
                .toList();
        List<Throwable> failed = Collections.synchronizedList(new ArrayList<>());
        Thread reader = new Thread(null, () -> longest.forEach(text -> check(text, random)), "reader", 512 * 1024);
        reader.setUncaughtExceptionHandler((_, thrown) -> failed.add(thrown));
        reader.start();
        reader.join();

        assertThat(failed).isEmpty();
    }

    @Test
    void namesNoTimesInWhatIsLongerThanAMessage() {
        Parts<String, String> parts =
                read("emma demain 14h 45 € ".repeat(200), NOWS.getFirst()).parts();

        assertThat(parts.text()).hasSizeGreaterThan(LONGEST);
        assertThat(parts.times()).isEmpty();
        assertThat(parts.lengths()).isEmpty();
        assertThat(parts.sums()).isEmpty();
    }

    private static void check(String typed, Random random) {
        ZonedDateTime now = NOWS.get(random.nextInt(NOWS.size()));
        Reading<String, String> reading = read(typed, now);
        Parts<String, String> parts = reading.parts();
        Slots<String, String> slots = Slots.of(parts, now);

        assertThat(read(typed, now)).as("read again: " + typed).isEqualTo(reading);
        assertThat(parts.text()).hasSameSizeAs(typed);
        areInOrder(typed, parts.clients(), Named::span);
        areInOrder(typed, parts.treatments(), Named::span);
        areInOrder(typed, parts.times(), Place::span);
        areInOrder(typed, parts.lengths(), Length::span);
        areInOrder(typed, parts.sums(), Sum::span);
        areInOrder(typed, parts.phones(), span -> span);
        areInOrder(typed, parts.percents(), span -> span);
        areInOrder(typed, parts.left(), span -> span);
        assertThat(parts.left()).noneMatch(word -> taken(parts).anyMatch(word::overlaps));
        assertThat(reading.kinds().stream().map(Likely::kind)).containsExactlyInAnyOrder(WishKind.values());
        assertThat(reading.kinds().stream().mapToDouble(Likely::probability).sum())
                .isCloseTo(1, offset(1e-9));
        assertThat(reading.probability())
                .isEqualTo(reading.kinds().stream()
                        .mapToDouble(Likely::probability)
                        .max()
                        .orElseThrow());
        assertThat(parts.times()).containsAll(slots.dayPlaces()).containsAll(slots.timePlaces());
        assertThat(parts.clients()).containsAll(slots.clients());
        assertThat(parts.treatments()).containsAll(slots.treatments());
        assertThat(slots.allDays()).isSorted().doesNotHaveDuplicates();
        assertThat(slots.singleDays()).isSorted();
        assertThat(slots.placeOf(Turn.ROUND) >= 0)
                .isEqualTo(slots.says(Turn.ROUND))
                .isEqualTo(Turn.ROUND.isIn(parts.text()));
        assertThat(parts.text()).contains(slots.unknownName());
        assertThat(Stream.of(
                        slots.from(), slots.until(), slots.shift(), slots.cents(), slots.amount(), slots.deposit()))
                .hasSize(6);
        assertThat(String.join("", Clauses.of(typed, List.of()))).hasSizeLessThanOrEqualTo(typed.length());
    }

    private static Stream<TextSpan> taken(Parts<String, String> parts) {
        return Stream.of(
                        parts.clients().stream().map(Named::span),
                        parts.treatments().stream().map(Named::span),
                        parts.times().stream().map(Place::span),
                        parts.sums().stream().map(Sum::span),
                        parts.lengths().stream().map(Length::span),
                        parts.phones().stream())
                .flatMap(spans -> spans);
    }

    private static <E> void areInOrder(String typed, List<E> things, Function<E, TextSpan> span) {
        int before = 0;
        for (E thing : things) {
            TextSpan here = span.apply(thing);
            assertThat(here.from()).as(typed).isGreaterThanOrEqualTo(before);
            assertThat(here.to()).as(typed).isLessThanOrEqualTo(typed.length());
            before = here.from();
        }
    }

    private static Reading<String, String> read(String typed, ZonedDateTime now) {
        return Reading.of(typed, now, CLIENTS, TREATMENTS);
    }

    private static String pieces(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(_ -> PIECES.get(random.nextInt(PIECES.size())) + (random.nextInt(3) > 0 ? " " : ""))
                .collect(Collectors.joining());
    }

    private static String shuffled(String text, String between, Random random) {
        List<String> pieces = Arrays.asList(text.split(between));
        Collections.shuffle(pieces, random);
        return String.join(between, pieces);
    }

    private static Map<String, String> book(String... names) {
        return Stream.of(names).collect(Collectors.toMap(name -> name, name -> name));
    }
}
