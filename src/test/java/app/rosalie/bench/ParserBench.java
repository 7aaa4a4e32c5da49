package app.rosalie.bench;

import app.rosalie.language.names.NameBook;
import app.rosalie.language.time.Mentions;
import app.rosalie.language.wish.Reading;
import app.rosalie.language.wish.Slots;
import app.rosalie.language.wish.VocabularyTiming;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * How many phrases and whole sentences a second one core reads, over what people really type, with a book of 500 clients; then, beside
 * the goals, how long the worst texts of 4 096 characters take, and what the vocabulary costs.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 2)
public class ParserBench {

    private static final ZonedDateTime NOW =
            LocalDateTime.parse("2026-03-03T09:00").atZone(ZoneId.of("Europe/Paris"));

    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private static final int PHRASES = 400;
    private static final int ROUNDS = 31;
    private static final int TURNS = 61;
    private static final double MILLIS_A_SECOND = 1_000;

    private final List<String> phrases = TypedTexts.phrases(PHRASES);
    private final List<String> sentences = TypedTexts.sentences();
    private final NameBook<String> clients = TypedTexts.clients();
    private final NameBook<String> treatments = TypedTexts.treatments();

    public static void main(String[] arguments) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(ParserBench.class.getName() + "\\.")
                        .build())
                .run();
        OUT.println();
        OUT.println("| reading what is typed | measured | goal |");
        OUT.println("|---|---|---|");
        new ParserBench().goals();
        vocabulary();
    }

    private static void vocabulary() {
        VocabularyTiming.Measured measured = VocabularyTiming.measured();
        row("vocabulary and weights are loaded", "%.0f ms".formatted(measured.loadMillis()), "100 ms or less");
        row("the first sentence of a process, loading included", "%.0f ms".formatted(measured.firstMillis()), "–");
        row("heap that they keep", "%.1f MB".formatted(measured.megabytes()), "12 MB or less");
    }

    private static void row(String what, String measured, String goal) {
        OUT.printf(Locale.ROOT, "| %s | %s | %s |%n", what, measured, goal);
    }

    @Benchmark
    @OperationsPerInvocation(PHRASES)
    public void times(Blackhole hole) {
        phrases.forEach(phrase -> hole.consume(Mentions.in(phrase, NOW)));
    }

    /** All that is done for a message that is typed: its times, whom and what it names, its kind, and what is meant of it. */
    @Benchmark
    @OperationsPerInvocation(TypedTexts.SENTENCES)
    public void readings(Blackhole hole) {
        sentences.forEach(sentence -> hole.consume(read(sentence)));
    }

    private Slots<String, String> read(String text) {
        return Slots.of(Reading.of(text, NOW, clients, treatments).parts(), NOW);
    }

    /** In time of this thread alone, so that a busy machine counts less; the slowest shape first. */
    private void goals() {
        double millis = median(() -> sentences.forEach(this::read), ROUNDS);
        row(
                "sentences a second, 500 clients, one core",
                "%.0f".formatted(TypedTexts.SENTENCES / millis * MILLIS_A_SECOND),
                "20 000 or more");
        TypedTexts.worst().entrySet().stream()
                .map(text -> new Timed(text.getKey(), median(() -> read(text.getValue()), TURNS)))
                .sorted(Comparator.comparingDouble(Timed::millis).reversed())
                .forEach(timed -> row(
                        TypedTexts.LONGEST + " characters: " + timed.shape(),
                        "%.1f ms".formatted(timed.millis()),
                        "5 ms or less"));
    }

    private record Timed(String shape, double millis) {}

    /** Of so many turns, behind as many that are not counted. */
    private static double median(Runnable turn, int turns) {
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        double[] millis = new double[turns];
        for (int at = -turns; at < turns; at++) {
            long begin = thread.getCurrentThreadCpuTime();
            turn.run();
            millis[Math.max(0, at)] = (thread.getCurrentThreadCpuTime() - begin) / 1e6;
        }
        Arrays.sort(millis);
        return millis[turns / 2];
    }
}
