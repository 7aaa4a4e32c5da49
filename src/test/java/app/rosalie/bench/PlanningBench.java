package app.rosalie.bench;

import app.rosalie.Database;
import app.rosalie.House;
import app.rosalie.Studio;
import app.rosalie.chat.action.PlanningAction;
import app.rosalie.clients.Client;
import app.rosalie.salon.Treatment;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Prints how long the turn of a week's planning takes in a salon with 500 visits and in one with 50 000, as many in the week
 * itself, on both databases. The two are asked in turns, so that a machine shared with others slows both.
 */
final class PlanningBench {

    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private static final int FEW = 500;
    private static final int MANY = 50_000;
    private static final int WARM_UP = 150;
    private static final int TURNS = 300;
    private static final LocalDate DAY = LocalDate.parse("2026-03-03");
    private static final Duration APART = Duration.ofMinutes(90);

    private static final String VISIT =
            "insert into appointment (id, salon_id, client_id, treatment_id, title, price_cents, starts_at, ends_at,"
                    + " status, payment, forced, late_cancellation, written_at)"
                    + " values (?, ?, ?, ?, 'Pose gel', 4500, ?, ?, 'CONFIRMED', 'NOTHING_DUE', false, false, ?)";

    private PlanningBench() {}

    public static void main(String[] arguments) {
        OUT.println("| the week's planning, a turn | 500 visits | 50 000 visits | ratio |");
        OUT.println("|---|---|---|---|");
        for (Database database : Database.values()) {
            House house = House.on(database);
            Studio few = salon(house, FEW);
            Studio many = salon(house, MANY);
            analyse(house, database);
            measured(few, many, WARM_UP);
            double[] medians = measured(few, many, TURNS);
            OUT.printf(
                    Locale.ROOT,
                    "| %s, median of %d | %.2f ms | %.2f ms | %.2f |%n",
                    database,
                    TURNS,
                    medians[0],
                    medians[1],
                    medians[1] / medians[0]);
        }
        // The houses of the tests stay open, and so would this process.
        System.exit(0);
    }

    /** One visit every hour and a half by day and night, so that each week is as full as any other; half of them ahead. */
    private static Studio salon(House house, int visits) {
        Studio studio = Studio.open(house);
        Client emma = studio.emma();
        Treatment gel = studio.gel();
        Instant first = Studio.at("2026-03-03T12:00").minus(APART.multipliedBy(visits / 2));
        house.inOneTransaction(() -> {
            for (int from = 0; from < visits; from += FEW) {
                write(
                        house.the(JdbcTemplate.class),
                        studio,
                        emma.id().value(),
                        gel.id().value(),
                        first,
                        from);
            }
            return visits;
        });
        return studio;
    }

    private static void write(JdbcTemplate sql, Studio studio, long client, long treatment, Instant first, int from) {
        sql.batchUpdate(
                VISIT,
                IntStream.range(from, from + FEW)
                        .mapToObj(
                                i -> row(studio.id().value(), i, client, treatment, first.plus(APART.multipliedBy(i))))
                        .toList());
    }

    private static Object[] row(long salon, int number, long client, long treatment, Instant start) {
        return new Object[] {
            salon * 10_000_000 + number,
            salon,
            client,
            treatment,
            Timestamp.from(start),
            Timestamp.from(start.plus(Duration.ofHours(1))),
            Timestamp.from(start)
        };
    }

    /** As PostgreSQL does by itself before long. */
    private static void analyse(House house, Database database) {
        house.the(JdbcTemplate.class).execute(database == Database.H2 ? "analyze" : "analyze appointment");
    }

    private static double[] measured(Studio few, Studio many, int turns) {
        double[][] millis = new double[2][turns];
        for (int i = 0; i < turns; i++) {
            millis[0][i] = turn(few);
            millis[1][i] = turn(many);
        }
        return Arrays.stream(millis).mapToDouble(PlanningBench::median).toArray();
    }

    private static double turn(Studio studio) {
        long began = System.nanoTime();
        studio.presses(new PlanningAction.Week(DAY));
        return (System.nanoTime() - began) / 1e6;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
