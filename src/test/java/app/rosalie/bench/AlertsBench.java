package app.rosalie.bench;

import app.rosalie.Database;
import app.rosalie.House;
import app.rosalie.alerts.Beat;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Prints how long a heartbeat takes in which nothing is due, and each of its parts, with 1 000, 10 000 and 100 000 salons; then
 * how long a round takes to raise its alerts in all salons, beside the two plainest statements that write the same rows. What is
 * compared is asked in turns, so that a machine shared with others slows all of it. Arguments: the databases, none for all.
 */
final class AlertsBench {

    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private static final int[] SALONS = {1_000, 10_000, 100_000};
    private static final int WARM_UP = 2_000;
    private static final int TURNS = 300;
    private static final int PLANNING_WARM_UP = 3;
    private static final int PLANNING_TURNS = 11;

    private final Database database;
    private final List<House> houses;

    private AlertsBench(Database database) {
        this.database = database;
        houses = IntStream.of(SALONS)
                .mapToObj(salons -> crowded(database, salons))
                .toList();
    }

    private static House crowded(Database database, int salons) {
        House house = House.apart(database);
        new AlertCrowd(database, house, salons);
        return house;
    }

    public static void main(String[] arguments) {
        List<AlertsBench> benches = (arguments.length == 0
                        ? Arrays.stream(Database.values())
                        : Arrays.stream(arguments).map(Database::valueOf))
                .map(AlertsBench::new)
                .toList();
        OUT.println("| nothing due, median of %d | 1 000 salons | 10 000 | 100 000 |".formatted(TURNS));
        OUT.println("|---|---|---|---|");
        benches.forEach(AlertsBench::beats);
        OUT.println();
        OUT.println(
                "| a round is planned, median of %d | salons | round | plain SQL | ratio |".formatted(PLANNING_TURNS));
        OUT.println("|---|---|---|---|---|");
        benches.forEach(AlertsBench::plans);
        // The houses of the tests stay open, and so would this process.
        System.exit(0);
    }

    private void beats() {
        List<Map<String, Runnable>> parts =
                houses.stream().map(AlertsBench::parts).toList();
        for (String part : parts.getFirst().keySet()) {
            List<Runnable> asked = parts.stream().map(all -> all.get(part)).toList();
            measured(asked, WARM_UP);
            double[] medians = measured(asked, TURNS);
            OUT.printf(
                    Locale.ROOT,
                    "| %s, %s | %.2f ms | %.2f ms | %.2f ms |%n",
                    database,
                    part,
                    medians[0],
                    medians[1],
                    medians[2]);
        }
    }

    /** It is a little later each time: what is asked twice at the same moment, H2 remembers. */
    private static Map<String, Runnable> parts(House house) {
        Beat beat = new Beat(house);
        Map<String, Runnable> parts = new LinkedHashMap<>();
        parts.put("unanswered requests", beat::requests);
        parts.put("rounds", beat::rounds);
        parts.put("alerts", beat::alerts);
        parts.put("morning messages", beat::mornings);
        parts.put("the whole heartbeat", beat::whole);
        parts.replaceAll((part, asked) -> () -> {
            house.clock().advance(Duration.ofMillis(1));
            asked.run();
        });
        return parts;
    }

    private void plans() {
        for (int i = 0; i < 2; i++) {
            MorningPlanning planning = new MorningPlanning(database, houses.get(i));
            List<Runnable> asked = List.of(planning::byRound, planning::byPlainSql);
            planned(planning, asked, PLANNING_WARM_UP);
            double[] medians = planned(planning, asked, PLANNING_TURNS);
            OUT.printf(
                    Locale.ROOT,
                    "| %s | %d | %.1f ms | %.1f ms | %.2f |%n",
                    database,
                    SALONS[i],
                    medians[0],
                    medians[1],
                    medians[0] / medians[1]);
        }
    }

    private static double[] planned(MorningPlanning planning, List<Runnable> asked, int turns) {
        double[][] millis = new double[asked.size()][turns];
        for (int turn = 0; turn < turns; turn++) {
            for (int i = 0; i < asked.size(); i++) {
                planning.nextMorning();
                millis[i][turn] = millis(asked.get(i));
                planning.clearAway();
            }
        }
        return medians(millis);
    }

    private static double[] measured(List<Runnable> asked, int turns) {
        double[][] millis = new double[asked.size()][turns];
        for (int turn = 0; turn < turns; turn++) {
            for (int i = 0; i < asked.size(); i++) {
                millis[i][turn] = millis(asked.get(i));
            }
        }
        return medians(millis);
    }

    private static double millis(Runnable call) {
        long began = System.nanoTime();
        call.run();
        return (System.nanoTime() - began) / 1e6;
    }

    private static double[] medians(double[][] millis) {
        return Arrays.stream(millis)
                .mapToDouble(all -> Arrays.stream(all).sorted().toArray()[all.length / 2])
                .toArray();
    }
}
