package app.rosalie.bench;

import app.rosalie.Database;
import app.rosalie.House;
import app.rosalie.Studio;
import app.rosalie.chat.action.TakingsAction;
import app.rosalie.revenue.GoalScope;
import app.rosalie.revenue.Performance;
import app.rosalie.revenue.Period;
import app.rosalie.revenue.TakingsSplits;
import app.rosalie.salon.Salon;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Prints how long a month's takings and each of the figures take with 50 000 and with 1 000 000 visits in the table, of a
 * thousand salons, on both databases. The two are asked in turns, so that a machine shared with others slows both. Arguments:
 * the databases, none for all.
 */
final class TakingsBench {

    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private static final int FEW = 50_000;
    private static final int MANY = 1_000_000;
    private static final int WARM_UP = 60;
    private static final int TURNS = 120;
    private static final LocalDate DAY = LocalDate.parse("2026-03-28");
    private static final Period MONTH = Period.of(Period.Kind.MONTH, DAY);

    private final Map<String, Runnable> asked = new LinkedHashMap<>();

    private TakingsBench(Database database, int visits) {
        House house = House.apart(database);
        Studio studio = new Crowd(database, house, visits).one();
        studio.isNow("2026-03-28T18:00");
        Performance performance = house.the(Performance.class);
        TakingsSplits splits = house.the(TakingsSplits.class);
        Salon salon = studio.salon();
        asked.put("/ca, a turn", () -> studio.presses(new TakingsAction.Open(Period.Kind.MONTH, DAY, DAY)));
        asked.put("overview", () -> performance.overview(salon, MONTH));
        asked.put("progress", () -> performance.progress(salon, GoalScope.Term.MONTH, DAY));
        asked.put("byDay", () -> performance.byDay(salon, MONTH));
        asked.put("byMonth, two years", () -> performance.byMonth(salon, YearMonth.of(2024, 4), 24));
        asked.put("topBySpend", () -> performance.topBySpend(salon, MONTH, 5));
        asked.put("topByVisits", () -> performance.topByVisits(salon, MONTH, 5));
        asked.put("byTreatment", () -> splits.byTreatment(salon, MONTH));
        asked.put("byMethod", () -> splits.byMethod(salon, MONTH));
        asked.put("byHour", () -> splits.byHour(salon, MONTH));
        asked.put("ratios", () -> splits.ratios(salon, MONTH));
    }

    public static void main(String[] arguments) {
        OUT.println("| a month's takings, median of %d | 50 000 visits | 1 000 000 visits | ratio |".formatted(TURNS));
        OUT.println("|---|---|---|---|");
        for (Database database : arguments.length == 0 ? Database.values() : named(arguments)) {
            TakingsBench few = new TakingsBench(database, FEW);
            TakingsBench many = new TakingsBench(database, MANY);
            for (String what : few.asked.keySet()) {
                measured(few.asked.get(what), many.asked.get(what), WARM_UP);
                double[] medians = measured(few.asked.get(what), many.asked.get(what), TURNS);
                OUT.printf(
                        Locale.ROOT,
                        "| %s, %s | %.2f ms | %.2f ms | %.2f |%n",
                        database,
                        what,
                        medians[0],
                        medians[1],
                        medians[1] / medians[0]);
            }
        }
        // The houses of the tests stay open, and so would this process.
        System.exit(0);
    }

    private static Database[] named(String[] arguments) {
        return Arrays.stream(arguments).map(Database::valueOf).toArray(Database[]::new);
    }

    private static double[] measured(Runnable few, Runnable many, int turns) {
        double[][] millis = new double[2][turns];
        for (int i = 0; i < turns; i++) {
            millis[0][i] = turn(few);
            millis[1][i] = turn(many);
        }
        return Arrays.stream(millis).mapToDouble(TakingsBench::median).toArray();
    }

    private static double turn(Runnable call) {
        long began = System.nanoTime();
        call.run();
        return (System.nanoTime() - began) / 1e6;
    }

    private static double median(double[] millis) {
        Arrays.sort(millis);
        return millis[millis.length / 2];
    }
}
