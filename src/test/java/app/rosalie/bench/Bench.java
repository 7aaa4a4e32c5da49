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
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;

/**
 * Prints one table: how long the packaged application takes to start and how much memory it holds, plain and with an AOT cache;
 * how fast it answers, and how much it answers at most. Arguments: the jar, and a folder to work in. Times are those of one
 * run on a machine that others may share: read ratios, not digits.
 */
final class Bench {

    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    static final String TOKEN = "1:bench";
    private static final int PROFESSIONALS = 100;
    private static final int STARTS = 3;
    private static final int SECONDS = 10;

    private final Path jar;
    private final Path folder;
    private final Path log;

    private Bench(Path jar, Path folder) {
        this.jar = jar;
        this.folder = folder;
        this.log = folder.resolve("application.log");
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[1]).toAbsolutePath());
        new Bench(Path.of(arguments[0]).toAbsolutePath(), folder).run();
    }

    private void run() throws Exception {
        OUT.printf(
                "%d cores, %s %s, load generator included%n%n",
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.vm.name"),
                System.getProperty("java.vm.version"));
        OUT.println("| what | median | of |");
        OUT.println("|---|---|---|");
        starts("start, plain jar", jar, Packaged.options());
        Packaged packaged = Packaged.extract(jar, folder, log);
        List<String> trained = packaged.train();
        starts("start, extracted with AOT cache", packaged.jar(), trained);
        turns(packaged.jar(), trained);
    }

    private void starts(String what, Path jar, List<String> jvm) throws IOException, InterruptedException {
        List<Long> millis = new ArrayList<>();
        List<Long> mebibytes = new ArrayList<>();
        Path data = folder.resolve("start-" + System.nanoTime());
        // The first start writes the schema and the demonstration; what counts is every start after it.
        Application.start(folder, jvm, jar, environment(data), log).close();
        for (int i = 0; i < STARTS; i++) {
            try (Application application = Application.start(folder, jvm, jar, environment(data), log)) {
                millis.add(application.millisToStart());
                TimeUnit.SECONDS.sleep(3);
                mebibytes.add(application.figures().residentMebibytes());
            }
        }
        row(what, "%d ms".formatted(median(millis)), STARTS + " starts");
        row(what + ": resident after 3 s", "%d MiB".formatted(median(mebibytes)), STARTS + " starts");
    }

    private static Map<String, String> environment(Path data) {
        return Map.of("SPRING_DATASOURCE_URL", Database.onDisk(data));
    }

    private void turns(Path extracted, List<String> jvm) throws Exception {
        Path data = folder.resolve("turns-" + System.nanoTime());
        Application.start(folder, jvm, extracted, environment(data), log).close();
        long[] users = Salons.copy(Database.onDisk(data), PROFESSIONALS);
        try (LoadTelegram telegram = new LoadTelegram();
                Application application =
                        Application.start(folder, jvm, extracted, live(Database.onDisk(data), telegram), log)) {
            Load load = new Load(telegram, users);
            turns("/aujourdhui (text)", "/aujourdhui", load, 50, 200);
            turns("/accueil (gauge painted each time)", "/accueil", load, 50);
            telegram.keepPhotos();
            turns("/accueil (gauge that Telegram has)", "/accueil", load, 50, 200);
            row("resident after the load", application.figures().residentMebibytes() + " MiB", "1 run");
        }
    }

    private static void turns(String what, String text, Load load, int... rates) throws InterruptedException {
        load.saturated(text, SECONDS);
        for (int rate : rates) {
            double[] latencies = load.atRate(text, rate, SECONDS);
            String times = Load.percentile(latencies, 0.5) + " / " + Load.percentile(latencies, 0.95) + " / "
                    + Load.percentile(latencies, 0.99);
            row(
                    what + " at %d turns/s: p50 / p95 / p99".formatted(rate),
                    times + " ms",
                    latencies.length + " of " + rate * SECONDS + " answered");
        }
        row(
                what + " at saturation",
                "%.0f turns/s".formatted(load.saturated(text, SECONDS)),
                PROFESSIONALS + " chats, " + SECONDS + " s");
    }

    /** What lets the application speak to this Telegram. */
    static Map<String, String> live(String url, LoadTelegram telegram) {
        return Map.of(
                "SPRING_DATASOURCE_URL", url, "TELEGRAM_BOT_TOKEN", TOKEN, "ROSALIE_TELEGRAM_API_URL", telegram.url());
    }

    private static void row(String what, String median, String of) {
        OUT.printf(Locale.ROOT, "| %s | %s | %s |%n", what, median, of);
    }

    private static long median(List<Long> values) {
        return LongStream.of(values.stream().mapToLong(Long::longValue).sorted().toArray())
                .skip(values.size() / 2)
                .findFirst()
                .orElseThrow();
    }
}
