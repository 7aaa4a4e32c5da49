package app.rosalie.bench;

import app.rosalie.Database;
import app.rosalie.packaged.Application;
import app.rosalie.packaged.Packaged;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;

/**
 * Lets professionals type for some minutes without a pause, pictures among what they ask for, and prints for each minute how fast
 * they were answered and what the packaged application took of the machine; then whether the last minute was like the second.
 * Arguments: the jar, a folder to work in, and how many minutes.
 */
final class Soak {

    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private static final int SALONS = 60;
    private static final int RATE = 50;
    private static final int PIECE_SECONDS = 5;
    private static final int PIECES = 12;

    /** Of ten turns two bring a picture that is painted anew: the gauge, and the week. */
    private static final List<String> TEXTS = List.of(
            "/aujourdhui",
            "/rdv",
            "/aujourdhui",
            "/accueil",
            "/aujourdhui",
            "/clientele",
            "/aujourdhui",
            "/ca",
            "/planning",
            "/aujourdhui");

    private static final Pattern VALUE = Pattern.compile("\"value\":([0-9.E]+)");

    private final Application application;
    private final Load load;
    private final Path file;

    private Soak(Application application, Load load, Path file) {
        this.application = application;
        this.load = load;
        this.file = file;
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[1]).toAbsolutePath());
        int minutes = Integer.parseInt(arguments[2]);
        Path log = folder.resolve("soak.log");
        Packaged packaged = Packaged.extract(Path.of(arguments[0]).toAbsolutePath(), folder, log);
        List<String> jvm = packaged.train();
        Path data = folder.resolve("soak-" + System.nanoTime());
        String url = Database.onDisk(data);
        Application.start(folder, jvm, packaged.jar(), Map.of("SPRING_DATASOURCE_URL", url), log)
                .close();
        long[] users = Salons.copy(url, SALONS);
        try (LoadTelegram telegram = new LoadTelegram();
                Application application =
                        Application.start(folder, jvm, packaged.jar(), Bench.live(url, telegram), log)) {
            new Soak(application, new Load(telegram, users), Path.of(data + ".mv.db")).run(minutes);
        }
    }

    private void run(int minutes) throws Exception {
        OUT.println("| minute | turns | p50 / p99, ms | resident, MiB | heap in use, MiB | threads | database, MiB |");
        OUT.println("|---|---|---|---|---|---|---|");
        List<SoakedMinute> all = new ArrayList<>();
        for (int minute = 1; minute <= minutes; minute++) {
            SoakedMinute one = minute();
            all.add(one);
            OUT.printf(Locale.ROOT, "| %d %s%n", minute, one.row(RATE * PIECE_SECONDS * PIECES));
        }
        OUT.println();
        OUT.println(
                all.size() < 3
                        ? "Three minutes are the least that can be compared."
                        : all.getLast().beside(all.get(1)));
    }

    private SoakedMinute minute() throws Exception {
        DoubleStream latencies = DoubleStream.empty();
        for (int piece = 0; piece < PIECES; piece++) {
            double[] some = load.atRate(turn -> TEXTS.get(turn % TEXTS.size()), RATE, PIECE_SECONDS);
            latencies = DoubleStream.concat(latencies, DoubleStream.of(some));
        }
        long resident = application.figures().residentMebibytes();
        application.figures().collectGarbage();
        return new SoakedMinute(
                latencies.sorted().toArray(),
                resident,
                heapMebibytes(),
                application.figures().threads(),
                Files.size(file) / 1024.0 / 1024.0);
    }

    private double heapMebibytes() throws IOException, InterruptedException {
        Matcher value = VALUE.matcher(application.reads("/actuator/metrics/jvm.memory.used?tag=area:heap"));
        return value.find() ? Double.parseDouble(value.group(1)) / 1024 / 1024 : Double.NaN;
    }
}
