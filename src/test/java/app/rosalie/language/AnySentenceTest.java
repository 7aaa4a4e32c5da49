package app.rosalie.language;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.language.money.SaidGoal;
import app.rosalie.language.money.SaidTerm;
import app.rosalie.language.money.SaleReader;
import app.rosalie.language.time.Mentions;
import app.rosalie.language.time.Moment.Within;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever is written, what is read in it is sound, and is read soon. */
class AnySentenceTest {

    private static final long SEED = 20260303;
    private static final List<ZonedDateTime> NOWS = Stream.of(
                    "2026-03-03T09:00", "2026-03-29T01:59", "2026-10-25T02:30", "2028-02-29T23:59", "2026-12-31T00:00")
            .map(LocalDateTime::parse)
            .flatMap(now -> Stream.of("Europe/Paris", "Indian/Reunion", "America/Sao_Paulo", "Africa/Cairo")
                    .map(zone -> now.atZone(ZoneId.of(zone))))
            .toList();

    private static final List<String> WORDS = PhraseTable.of("phrases.txt").lines().stream()
            .flatMap(line -> Stream.of(line.typed().split("(?<= )|(?= )")))
            .filter(word -> !word.isBlank())
            .distinct()
            .toList();

    @Test
    void isSoundInAnyOrderOfWords() {
        var random = new Random(SEED);
        for (var round = 0; round < 4_000; round++) {
            check(words(random, 14), NOWS.get(round % NOWS.size()));
        }
    }

    @Test
    void isSoundInAnySigns() {
        var random = new Random(SEED);
        for (var round = 0; round < 3_000; round++) {
            check(noise(random), NOWS.get(round % NOWS.size()));
        }
    }

    /** How fast it is stands in the benchmark; here, that no message makes it go over itself again and again. */
    @Test
    void doesNotGetLostInTheLongestMessage() {
        for (var typed : longest()) {
            var inTime = IntStream.range(0, 20).anyMatch(_ -> timeFor(typed).toMillis() < 100);

            assertThat(inTime).as(typed.substring(0, 12)).isTrue();
        }
    }

    private static List<String> longest() {
        var random = new Random(SEED);
        return Stream.of(
                        "9",
                        "9 ",
                        "mardi ",
                        "lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, ",
                        "T4 ",
                        "de ",
                        "du 3 au ",
                        "d'ici ",
                        "le 5 ",
                        "12/",
                        "12-",
                        "1h30 ",
                        "06 12 ",
                        "vingt et ",
                        "cent mille ",
                        "tous les mardis et ",
                        "avant après ",
                        "fin de ",
                        "à partir de ",
                        "e" + Character.toString(0x301),
                        "demain de 9h à ",
                        "1 000 ",
                        "entre le ",
                        "les 7 derniers ",
                        "a-",
                        words(random, 80),
                        words(random, 400))
                .map(piece -> piece.repeat(4096 / piece.length() + 1).substring(0, 4096))
                .toList();
    }

    private static void check(String typed, ZonedDateTime now) {
        var mentions = Mentions.in(typed, now);
        assertThat(mentions.moments()).allSatisfy(moment -> {
            assertThat(moment.span().to()).isLessThanOrEqualTo(typed.length());
            if (moment.value() instanceof Within(var start, var end)) {
                assertThat(start).isBefore(end);
            }
        });
        assertThat(mentions.lengths())
                .allSatisfy(length -> assertThat(length.span().to()).isLessThanOrEqualTo(typed.length()));
        assertThat(mentions.sums())
                .allSatisfy(sum -> assertThat(sum.span().to()).isLessThanOrEqualTo(typed.length()));
        assertThat(mentions.moments())
                .isSortedAccordingTo(
                        Comparator.comparingInt(moment -> moment.span().from()));
        assertThat(Mentions.before(typed, now)).isNotNull();
        assertThat(SaidGoal.read(typed, now)).isNotNull();
        assertThat(SaidTerm.in(typed, now)).isNotNull();
        assertThat(SaleReader.read(typed)).isNotNull();
    }

    /** In time of this thread alone, so that a busy machine does not count. */
    private static Duration timeFor(String typed) {
        var thread = ManagementFactory.getThreadMXBean();
        var start = thread.getCurrentThreadCpuTime();
        assertThat(Mentions.in(typed, NOWS.getFirst())).isNotNull();
        return Duration.ofNanos(thread.getCurrentThreadCpuTime() - start);
    }

    private static String words(Random random, int most) {
        var text = new StringBuilder();
        for (var i = random.nextInt(most) + 1; i > 0; i--) {
            text.append(WORDS.get(random.nextInt(WORDS.size()))).append(random.nextInt(5) > 0 ? " " : "");
        }
        return text.toString();
    }

    private static String noise(Random random) {
        var noise = new StringBuilder();
        for (var i = random.nextInt(40); i > 0; i--) {
            noise.append((char) random.nextInt(random.nextBoolean() ? 0x100 : 0x10000));
        }
        return noise.toString();
    }
}
