package app.rosalie.bench;

import app.rosalie.Database;
import app.rosalie.House;
import app.rosalie.Studio;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.ServicesAction;
import app.rosalie.clients.Client;
import app.rosalie.pictures.Painter;
import app.rosalie.pictures.Picture;
import app.rosalie.salon.Money;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.Treatments;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Prints what a salon with 200 treatments and 50 000 visits waits for: the turn of /services, the price list painted, and the
 * turn of its poster, with all of the PDF. Medians, warm.
 */
final class ServicesBench {

    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private static final int VISITS = 50_000;
    private static final int AT_ONCE = 500;
    private static final int WARM_UP = 300;
    private static final int MEASURED = 201;

    private static final String VISIT =
            "insert into appointment (id, salon_id, client_id, treatment_id, title, price_cents, starts_at, ends_at,"
                    + " status, payment, forced, late_cancellation, written_at)"
                    + " values (?, ?, ?, ?, 'Pose gel', 4500, ?, ?, 'CONFIRMED', 'NOTHING_DUE', false, false, ?)";

    private ServicesBench() {}

    public static void main(String[] arguments) {
        OUT.println("| 200 treatments, 50 000 visits | at most | median |");
        OUT.println("|---|---|---|");
        for (Database database : arguments.length == 0 ? Database.values() : named(arguments)) {
            House house = House.on(database);
            Studio studio = salon(house);
            house.the(JdbcTemplate.class).execute(database == Database.H2 ? "analyze" : "analyze appointment");
            print(database, "/services, a turn", 10, () -> studio.presses(new ServicesAction.Open(0)));
            print(database, "the poster, a turn with its PDF", 150, () -> studio.presses(new ServicesAction.Poster()));
            Painter painter = house.the(Painter.class);
            Picture list = picture(studio.presses(new ServicesAction.PriceList(0, false)));
            print(database, "the price list, painted", 25, () -> painter.png(list));
        }
        // The houses of the tests stay open, and so would this process.
        System.exit(0);
    }

    private static Database[] named(String[] arguments) {
        return Arrays.stream(arguments).map(Database::valueOf).toArray(Database[]::new);
    }

    private static Picture picture(Reply reply) {
        return Objects.requireNonNull(Objects.requireNonNull(reply.screen()).picture());
    }

    private static void print(Database database, String what, int most, Runnable work) {
        for (int i = 0; i < WARM_UP; i++) {
            work.run();
        }
        double[] times = new double[MEASURED];
        Arrays.setAll(times, _ -> time(work));
        Arrays.sort(times);
        OUT.printf(Locale.ROOT, "| %s, %s | %d ms | %.2f ms |%n", what, database, most, times[MEASURED / 2]);
    }

    private static double time(Runnable work) {
        long began = System.nanoTime();
        work.run();
        return (System.nanoTime() - began) / 1e6;
    }

    private static Studio salon(House house) {
        Studio studio = Studio.open(house);
        Treatments treatments = house.the(Treatments.class);
        Treatment last = studio.gel();
        for (int number = 1; number < Treatments.MOST; number++) {
            last = treatments
                    .add(
                            studio.id(),
                            new Treatment.Offer(
                                    "Soin du visage numéro " + number,
                                    "Catégorie " + number / 20,
                                    Money.euros(20 + number),
                                    Duration.ofMinutes(45)))
                    .treatment();
        }
        Client emma = studio.emma();
        long treatment = last.id().value();
        house.inOneTransaction(() -> {
            for (int from = 0; from < VISITS; from += AT_ONCE) {
                write(house.the(JdbcTemplate.class), studio, emma, treatment, from);
            }
            return VISITS;
        });
        return studio;
    }

    private static void write(JdbcTemplate sql, Studio studio, Client client, long treatment, int from) {
        Instant first = Studio.at("2026-03-03T12:00").minus(Duration.ofHours(VISITS / 2));
        sql.batchUpdate(
                VISIT,
                IntStream.range(from, from + AT_ONCE)
                        .mapToObj(number -> {
                            Timestamp start = Timestamp.from(first.plus(Duration.ofHours(number)));
                            Timestamp end = Timestamp.from(first.plus(Duration.ofHours(number + 1)));
                            long salon = studio.id().value();
                            return new Object[] {
                                salon * 10_000_000 + number, salon, client.id().value(), treatment, start, end, start
                            };
                        })
                        .toList());
    }
}
