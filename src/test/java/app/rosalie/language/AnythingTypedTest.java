package app.rosalie.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import app.rosalie.language.hours.HoursReader;
import app.rosalie.language.money.PaymentReader;
import app.rosalie.language.names.TreatmentLine;
import app.rosalie.language.text.AmountReader;
import app.rosalie.language.time.DayReader;
import app.rosalie.language.time.DurationReader;
import app.rosalie.language.time.TimeReader;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Whatever is typed, the readers answer, and soon. */
class AnythingTypedTest {

    /** No speed goal: a reader whose work grows with the square of the length takes longer than this. */
    private static final Duration RUNAWAY = Duration.ofSeconds(1);

    private static final LocalDate TODAY = LocalDate.of(2026, 2, 28);
    private static final List<Consumer<String>> READERS = List.of(
            HoursReader::read,
            TimeReader::read,
            AmountReader::read,
            PaymentReader::read,
            DurationReader::read,
            TreatmentLine::read,
            text -> DayReader.read(text, TODAY));
    private static final String[] PIECES = {
        "mar",
        "sam",
        "lundi",
        "mardit",
        "dimanche",
        "9",
        "19",
        "12",
        "30",
        "2027",
        "999999999999",
        "h",
        "min",
        "€",
        "k",
        ",",
        ".",
        ":",
        "-",
        "–",
        "/",
        "(",
        ")",
        " ",
        " ",
        "  ",
        "\n",
        "à",
        "au",
        "du",
        "de",
        "et",
        "pause",
        "fermé",
        "sauf",
        "tous les jours",
        "7j/7",
        "midi",
        "minuit",
        "demie",
        "quart",
        "moins",
        "une",
        "vingt",
        "cent",
        "mille",
        "quatre",
        "mars",
        "sept",
        "1er",
        "prochain",
        "dans",
        "coupe",
        "💅",
        "é",
        "e\u0301",
        "\uD83D",
        "'",
        "’",
        "entre",
        "24h/24",
        "week-end",
        "\u0000",
        "٣",
        "ﬁ",
        "İ",
        "ß"
    };

    @Test
    void neverThrow() {
        var random = new Random(20260303);
        for (var round = 0; round < 5_000; round++) {
            var typed = random.nextInt(4) == 0 ? noise(random) : phrase(random);

            assertThatCode(() -> READERS.forEach(reader -> reader.accept(typed)))
                    .as("[%s], round %s", typed, round)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void areNotHeldUpByTheLongestMessage() {
        var random = new Random(20260303);
        var longest = new String[] {
            "9".repeat(4096), "mardi ".repeat(682), "mar 9h-19h ".repeat(372), "e\u0301".repeat(2048),
                    "12 ".repeat(1365),
            "vingt et ".repeat(455), "1 000 ".repeat(682), "fermé sauf ".repeat(372), "1/2 ".repeat(1024),
                    "45€ 1h ".repeat(585),
            "a-".repeat(2048), "mardi et ".repeat(455), phrase(random).repeat(200)
        };
        for (var typed : longest) {
            assertThat(slowestReader(typed)).as(typed.substring(0, 10)).isLessThan(RUNAWAY);
        }
    }

    /** In time of this thread alone, so that a busy machine does not count; how fast it is, the bench says. */
    private static Duration slowestReader(String text) {
        var typed = text.substring(0, Math.min(text.length(), 4096));
        var thread = ManagementFactory.getThreadMXBean();
        return READERS.stream()
                .map(reader -> {
                    var start = thread.getCurrentThreadCpuTime();
                    reader.accept(typed);
                    return Duration.ofNanos(thread.getCurrentThreadCpuTime() - start);
                })
                .max(Duration::compareTo)
                .orElseThrow();
    }

    private static String phrase(Random random) {
        var phrase = new StringBuilder();
        for (var i = random.nextInt(1, 14); i > 0; i--) {
            phrase.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextBoolean() ? " " : "");
        }
        return phrase.toString();
    }

    private static String noise(Random random) {
        var noise = new StringBuilder();
        for (var i = random.nextInt(40); i > 0; i--) {
            noise.append((char) random.nextInt(random.nextBoolean() ? 0x100 : 0x10000));
        }
        return noise.toString();
    }
}
