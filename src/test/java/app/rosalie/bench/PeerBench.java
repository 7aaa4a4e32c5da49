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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Prints the packaged application beside a bot that does the same job as durably with other means: grammY on SQLite, each update
 * kept once, {@code /aujourdhui} answered from the same rows, the answer in the transaction of the turn. Both get the same load
 * in turns, so that a machine shared with others slows both. Arguments: the jar, a folder to work in, where the peer is
 * installed, and the profile of the JVM.
 */
final class PeerBench {

    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private static final int SALONS = 60;
    private static final int STARTS = 3;
    private static final int ROUNDS = 3;
    private static final int WARM_UP_SECONDS = 15;
    private static final int SECONDS = 6;
    private static final int RATE = 200;

    /** What we want of her: so many times the peer's turns a second, and at most so many times its slowest answers. */
    private static final double MORE_TURNS = 1.2;

    private static final double SLOWER = 2;

    private final Contender rosalie;
    private final Contender peer;

    private PeerBench(Contender rosalie, Contender peer) {
        this.rosalie = rosalie;
        this.peer = peer;
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[1]).toAbsolutePath());
        Path log = folder.resolve("peer.log");
        Packaged packaged = Packaged.extract(Path.of(arguments[0]).toAbsolutePath(), folder, log);
        List<String> jvm = packaged.train(arguments[3]);
        String url = Database.onDisk(folder.resolve("peer-" + System.nanoTime()));
        Application.start(folder, jvm, packaged.jar(), Map.of("SPRING_DATASOURCE_URL", url), log)
                .close();
        long[] users = Salons.copy(url, SALONS);
        Diaries diaries = new Diaries(url);
        diaries.makeTodayFull();
        Path rows = folder.resolve("rows.jsonl");
        diaries.write(rows);
        List<List<String>> today = diaries.today(users[0]);
        Peer other = new Peer(
                Path.of(arguments[2]).toAbsolutePath(), folder.resolve("peer-" + System.nanoTime() + ".sqlite"), log);
        other.fill(rows);

        try (LoadTelegram hers = new LoadTelegram();
                LoadTelegram its = new LoadTelegram();
                Contender rosalie = new Contender(
                        telegram ->
                                running(Application.start(folder, jvm, packaged.jar(), Bench.live(url, telegram), log)),
                        hers,
                        users);
                Contender peer = new Contender(other::start, its, users)) {
            OUT.printf("%nROSALIE_PROFILE=%s%n%n", arguments[3]);
            new PeerBench(rosalie, peer).run(users, today);
            survives(peer, its, users);
        }
    }

    private static Contender.Running running(Application application) {
        return new Contender.Running(application.figures(), application);
    }

    private void run(long[] users, List<List<String>> today) throws Exception {
        List<Contender> both = List.of(rosalie, peer);
        for (int i = 1; i <= STARTS; i++) {
            for (Contender one : both) {
                one.close();
                one.start();
            }
        }
        for (Contender one : both) {
            check(one, users, today);
            one.warmUp(WARM_UP_SECONDS);
        }
        for (int i = 0; i < ROUNDS; i++) {
            for (Contender one : both) {
                one.saturated(SECONDS);
            }
            for (Contender one : both) {
                one.atRate(RATE, SECONDS);
            }
        }
        table(today.size());
    }

    /** Each professional's answer has each of her visits. */
    private static void check(Contender one, long[] users, List<List<String>> today) throws Exception {
        for (long user : users) {
            String answer =
                    new String(one.answerTo(user).getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
            for (List<String> visit : today) {
                if (!visit.stream().allMatch(answer::contains)) {
                    throw new IllegalStateException("%s is not in the answer %s".formatted(visit, answer));
                }
            }
        }
    }

    private void table(int visits) throws Exception {
        OUT.printf(
                "| %s, %d salons, %d visits today | Rosalie | durable grammY | ratio |%n",
                Contender.TEXT, SALONS, visits);
        OUT.println("|---|---|---|---|");
        row(
                "turns/s at saturation",
                rosalie.turnsPerSecond(),
                peer.turnsPerSecond(),
                "(goal %.1f)".formatted(MORE_TURNS));
        row("processor time a turn, ms", rosalie.processorMillisPerTurn(), peer.processorMillisPerTurn(), "");
        for (double share : new double[] {0.5, 0.95, 0.99}) {
            row(
                    "%d turns/s: p%.0f, ms".formatted(RATE, 100 * share),
                    at(rosalie, share),
                    at(peer, share),
                    share == 0.99 ? "(goal at most %.1f)".formatted(SLOWER) : "");
        }
        row("start to the first poll, ms", rosalie.millisToPoll(), peer.millisToPoll(), "");
        row("start to the first answer, ms", rosalie.millisToAnswer(), peer.millisToAnswer(), "");
        row("resident after 3 s, MiB", rosalie.residentAfterStart(), peer.residentAfterStart(), "");
        row(
                "resident after the load, MiB",
                rosalie.figures().residentMebibytes(),
                peer.figures().residentMebibytes(),
                "");
        OUT.printf(
                "%nAnswered at %d turns/s: %d and %d of %d%n",
                RATE, rosalie.latencies().length, peer.latencies().length, ROUNDS * RATE * SECONDS);
    }

    private static double at(Contender one, double share) {
        double[] sorted = one.latencies();
        return sorted.length == 0 ? Double.NaN : sorted[(int) (share * (sorted.length - 1))];
    }

    private static void row(String what, double rosalie, double peer, String goal) {
        OUT.printf(
                Locale.ROOT,
                "| %s | %s | %s | %.2f × %s |%n",
                what,
                figure(rosalie),
                figure(peer),
                rosalie / peer,
                goal);
    }

    private static String figure(double value) {
        return (value < 100 ? "%.1f" : "%.0f").formatted(value);
    }

    /**
     * The peer is killed while many wait; each of them is answered, before or afterwards. The first is left out, for whom it is
     * started again.
     */
    private static void survives(Contender peer, LoadTelegram telegram, long[] users) throws Exception {
        AtomicInteger answered = new AtomicInteger();
        for (int i = 1; i < users.length; i++) {
            telegram.type(users[i], Contender.TEXT, at -> answered.incrementAndGet());
        }
        while (answered.get() == 0) {
            Thread.onSpinWait();
        }
        peer.close();
        int before = answered.get();
        peer.start();
        OUT.printf(
                "The peer, killed with %d of %d answered: %d after its next start%n",
                before, users.length - 1, answered.get());
    }
}
