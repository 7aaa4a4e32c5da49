package app.rosalie.bench;

import app.rosalie.Database;
import app.rosalie.packaged.Application;
import app.rosalie.packaged.Packaged;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Prints how a morning goes in the packaged application: a thousand salons' messages are due at once, while other professionals
 * type; then those of three hundred more, while Telegram refuses one call of fifty for ten seconds. Arguments: the jar, a folder
 * to work in, and the databases, none for all.
 */
final class MorningBench {

    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private static final int TYPING = 100;
    private static final int RATE = 20;
    private static final int PIECE_SECONDS = 5;

    /** From writing the salons: Rosalie starts, and is warm. */
    private static final Duration UNTIL_THE_RUSH = Duration.ofSeconds(60);

    private static final Duration UNTIL_THE_STORM = Duration.ofSeconds(90);

    /** For all to arrive; and then for what would come twice: more than a heartbeat. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final Duration AFTERWARDS = Duration.ofSeconds(12);
    private static final int STORM_EVERY = 50;
    private static final Duration STORM = Duration.ofSeconds(10);

    private final Database database;
    private final String url;
    private final MorningSalons rush;
    private final MorningSalons late;
    private final long[] typing;

    /** Writes into the database of a demonstration. */
    private MorningBench(Database database, String url) throws SQLException {
        this.database = database;
        this.url = url;
        typing = Salons.copy(url, TYPING);
        Instant due = Instant.now().plus(UNTIL_THE_RUSH).truncatedTo(ChronoUnit.SECONDS);
        rush = new MorningSalons(0, 1_000, due);
        late = new MorningSalons(2_000, 300, due.plus(UNTIL_THE_STORM));
        rush.write(database, url);
        late.write(database, url);
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[1]).toAbsolutePath());
        Path log = folder.resolve("mornings.log");
        Packaged packaged = Packaged.extract(Path.of(arguments[0]).toAbsolutePath(), folder, log);
        OUT.println(
                "| morning messages at once | arrived | twice | in | a second, mean / most | %d typing a second, p50 / p95 |"
                        .formatted(RATE));
        OUT.println("|---|---|---|---|---|---|");
        Stream<Database> databases = arguments.length == 2
                ? Arrays.stream(Database.values())
                : Arrays.stream(arguments).skip(2).map(Database::valueOf);
        for (Database database : databases.toList()) {
            String url = database == Database.H2
                    ? Database.onDisk(folder.resolve("morning-" + System.nanoTime()))
                    : database.fresh();
            Map<String, String> demonstration = Map.of("SPRING_DATASOURCE_URL", url);
            Application.start(folder, Packaged.options(), packaged.jar(), demonstration, log)
                    .close();
            MorningBench bench = new MorningBench(database, url);
            try (LoadTelegram telegram = new LoadTelegram();
                    Application application = Application.start(
                            folder, Packaged.options(), packaged.jar(), Bench.live(url, telegram), log)) {
                bench.morning(telegram);
            }
        }
        // The database of the tests stays open, and so would this process.
        System.exit(0);
    }

    private void morning(LoadTelegram telegram) throws InterruptedException {
        Load load = new Load(telegram, typing);
        Arrivals none = new Arrivals(rush::owns);
        double[] quiet = {};
        while (Instant.now().plusSeconds(PIECE_SECONDS).isBefore(rush.due())) {
            quiet = load.atRate("/aujourdhui", RATE, PIECE_SECONDS);
        }
        row("none, a quiet time", none, 0, quiet);
        row("1 000", rush, telegram, load, Storm.NONE);
        row("300 in a storm", late, telegram, load, new Storm(STORM_EVERY, STORM));
    }

    /** Professionals type from the first message on until all have come. */
    private void row(String what, MorningSalons salons, LoadTelegram telegram, Load load, Storm storm)
            throws InterruptedException {
        Arrivals arrivals = new Arrivals(salons::owns);
        telegram.notes(arrivals);
        Instant deadline = salons.due().plus(PATIENCE);
        while (arrivals.chats() == 0 && Instant.now().isBefore(deadline)) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        telegram.meets(storm.begun());
        DoubleStream typed = DoubleStream.empty();
        while (arrivals.chats() < salons.count() && Instant.now().isBefore(deadline)) {
            typed = DoubleStream.concat(typed, DoubleStream.of(load.atRate("/aujourdhui", RATE, PIECE_SECONDS)));
        }
        TimeUnit.SECONDS.sleep(AFTERWARDS.toSeconds());
        row(what, arrivals, salons.count(), typed.sorted().toArray());
    }

    private void row(String what, Arrivals arrivals, int expected, double[] typed) {
        double seconds = arrivals.seconds();
        OUT.printf(
                Locale.ROOT,
                "| %s, %s | %d of %d | %d | %.1f s | %.1f / %d | %s / %s ms of %d |%n",
                database,
                what,
                arrivals.chats(),
                expected,
                arrivals.twice(),
                seconds,
                seconds == 0 ? 0 : (arrivals.chats() - 1) / seconds,
                arrivals.mostInASecond(),
                Load.percentile(typed, 0.5),
                Load.percentile(typed, 0.95),
                typed.length);
    }
}
