package app.rosalie.bench;

import app.rosalie.language.sentence.Sentence;
import app.rosalie.language.time.Mentions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
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

/** How many phrases a second one core reads, over what people really type. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 2)
public class ParserBench {

    private static final int PHRASES = 400;
    private static final ZonedDateTime NOW =
            LocalDateTime.parse("2026-03-03T09:00").atZone(ZoneId.of("Europe/Paris"));

    private static final String LONGEST = "mar 9h-19h ".repeat(372);

    private final List<String> phrases = phrases();

    public static void main(String[] arguments) throws RunnerException {
        new Runner(new OptionsBuilder().include(ParserBench.class.getName()).build()).run();
    }

    @Benchmark
    @OperationsPerInvocation(PHRASES)
    public void times(Blackhole hole) {
        phrases.forEach(phrase -> hole.consume(Mentions.in(phrase, NOW)));
    }

    @Benchmark
    @OperationsPerInvocation(PHRASES)
    public void sentences(Blackhole hole) {
        phrases.forEach(phrase -> hole.consume(Sentence.read(phrase, NOW)));
    }

    /** The most that Telegram lets anybody type at once: 4096 characters, all of them times. */
    @Benchmark
    public void longest(Blackhole hole) {
        hole.consume(Mentions.in(LONGEST, NOW));
    }

    private static List<String> phrases() {
        try (var in =
                Objects.requireNonNull(ParserBench.class.getResourceAsStream("/app/rosalie/language/phrases.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.lastIndexOf('=')).strip())
                    .limit(PHRASES)
                    .toList();
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
