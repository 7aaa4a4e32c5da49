package app.rosalie.language.wish;

import app.rosalie.language.names.NameBook;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.yaml.snakeyaml.Yaml;

/**
 * How long vocabulary and weights take to load, how long the first sentence takes in which they and all rules are first used, and how
 * much of the heap they keep. This is seen once in a process, so each is measured in processes of its own.
 */
public final class VocabularyTiming {

    private static final int PROCESSES = 5;
    private static final double MEGABYTE = 1 << 20;
    private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 3, 3, 9, 0, 0, 0, ZoneId.of("Europe/Paris"));
    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    private VocabularyTiming() {}

    /**
     * Medians of some processes.
     *
     * @param loadMillis of vocabulary and weights alone, where YAML has been read before, as it has when the application is there
     * @param firstMillis of the first sentence, in a process that has read none
     * @param megabytes of the heap, after it
     */
    public record Measured(double loadMillis, double firstMillis, double megabytes) {}

    public static Measured measured() {
        List<double[]> all =
                IntStream.range(0, PROCESSES).mapToObj(_ -> inAJvmOfItsOwn()).toList();
        return new Measured(median(all, 0), median(all, 1), median(all, 2));
    }

    private static double median(List<double[]> all, int column) {
        return all.stream().mapToDouble(one -> one[column]).sorted().toArray()[PROCESSES / 2];
    }

    private static double[] inAJvmOfItsOwn() {
        try {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:+UseSerialGC",
                            "-cp",
                            System.getProperty("java.class.path"),
                            VocabularyTiming.class.getName())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String line = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return DoubleStream.of(List.of(line.strip().split(" ")).stream()
                            .mapToDouble(Double::parseDouble)
                            .toArray())
                    .toArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void main(String[] arguments) {
        NameBook<String> nobody = NameBook.of(Map.<String, String>of());
        double before = heap();
        useYaml();
        long begin = System.nanoTime();
        FoldedWords text = FoldedWords.of("promo");
        boolean loaded = WishModel.shared().knows("promo")
                && !WishHints.in(text).isEmpty()
                && Turn.placesIn(text).isEmpty()
                && !WishCues.kindsIn("promo").isEmpty();
        double load = (System.nanoTime() - begin) / 1e6;
        Slots<String, String> first = Slots.of(
                Reading.of("Emma demain 14h coupe", NOW, nobody, nobody).parts(), NOW);
        double all = (System.nanoTime() - begin) / 1e6;
        if (!loaded || !first.time().isSaid()) {
            throw new IllegalStateException();
        }
        OUT.printf(Locale.ROOT, "%.1f %.1f %.2f%n", load, all, heap() - before);
    }

    /** As the application has done with all that is said to users, long before anybody types. */
    private static void useYaml() {
        String file = "/words/fr/sentence.yaml";
        InputStream words = Objects.requireNonNull(VocabularyTiming.class.getResourceAsStream(file), file);
        Map<String, String> read = new Yaml().load(words);
        if (read.isEmpty()) {
            throw new IllegalStateException(file);
        }
    }

    private static double heap() {
        for (int round = 0; round < PROCESSES; round++) {
            System.gc();
        }
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / MEGABYTE;
    }
}
