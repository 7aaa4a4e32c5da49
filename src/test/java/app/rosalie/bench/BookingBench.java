package app.rosalie.bench;

import app.rosalie.Database;
import app.rosalie.House;
import app.rosalie.Studio;
import app.rosalie.agenda.Availability;
import app.rosalie.agenda.SlotRequirement;
import app.rosalie.chat.Account;
import app.rosalie.chat.Chat;
import app.rosalie.chat.Heard;
import app.rosalie.chat.action.OnlineBookingAction;
import app.rosalie.clients.Client;
import app.rosalie.clients.ClientAccounts;
import app.rosalie.salon.Salon;
import app.rosalie.salon.SalonNumber;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.selection.SelectionId;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Prints what a client of a salon with 50 000 visits waits for while she books: the free starts of 60 days, and a turn (the
 * first starts, a day, the look back before she books) at 100 turns a second, each counted from when it was due; beside them a
 * pro's /aujourdhui at the same rate in the same run. In process, without Telegram. Arguments: the databases, none for all.
 */
final class BookingBench {

    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private static final int VISITS = 50_000;
    private static final int AT_ONCE = 500;
    private static final int CLIENTS = 100;
    private static final int DAYS = 60;
    private static final int WARM_UP = 300;
    private static final int MEASURED = 201;
    private static final int RATE = 100;
    private static final int TURNS = 10 * RATE;
    private static final long FIRST_ACCOUNT = 55_000_000;

    private static final String VISIT =
            "insert into appointment (id, salon_id, client_id, treatment_id, title, price_cents, starts_at, ends_at,"
                    + " status, payment, forced, late_cancellation, written_at)"
                    + " values (?, ?, ?, ?, 'Pose gel', 4500, ?, ?, 'CONFIRMED', 'NOTHING_DUE', false, false, ?)";

    private final House house;
    private final Studio studio;
    private final Treatment gel;

    private BookingBench(House house) {
        this.house = house;
        this.studio = Studio.open(house);
        this.gel = studio.gel();
    }

    public static void main(String[] arguments) throws Exception {
        OUT.println("| 50 000 visits | at most | median | p99 |");
        OUT.println("|---|---|---|---|");
        for (Database database : arguments.length == 0 ? Database.values() : named(arguments)) {
            new BookingBench(House.on(database)).run(database);
        }
        // The houses of the tests stay open, and so would this process.
        System.exit(0);
    }

    private static Database[] named(String[] arguments) {
        return Arrays.stream(arguments).map(Database::valueOf).toArray(Database[]::new);
    }

    private void run(Database database) throws InterruptedException, ExecutionException {
        fill();
        house.the(JdbcTemplate.class).execute(database == Database.H2 ? "analyze" : "analyze appointment");
        Salon salon = studio.salon();
        LocalDate today = LocalDate.parse("2026-03-03");
        SlotRequirement requirement = SlotRequirement.of(salon, gel);
        Availability availability = house.the(Availability.class);
        row(
                database,
                "free starts of 60 days",
                "15 ms",
                warm(() -> availability.startsByDay(salon, today, DAYS, requirement)));
        row(database, "/aujourdhui, a turn at 100 turns/s", "–", atRate(this::aujourdhui));
        row(database, "a client's booking turn at 100 turns/s", "p99 30 ms", atRate(this::booking));
        row(database, "/aujourdhui, once more", "–", atRate(this::aujourdhui));
    }

    private static double[] warm(Runnable work) {
        for (int i = 0; i < WARM_UP; i++) {
            work.run();
        }
        double[] times = new double[MEASURED];
        Arrays.setAll(times, _ -> {
            long began = System.nanoTime();
            work.run();
            return (System.nanoTime() - began) / 1e6;
        });
        return times;
    }

    /** Twice, of which the second counts: each from when it was due, so that whoever waits behind others waits longer. */
    private double[] atRate(IntFunction<Heard> turn) throws InterruptedException, ExecutionException {
        double[] times = new double[0];
        for (int round = 0; round < 2; round++) {
            times = once(turn);
        }
        return times;
    }

    private double[] once(IntFunction<Heard> turn) throws InterruptedException, ExecutionException {
        List<Future<Double>> turns = new ArrayList<>();
        try (ExecutorService lanes = Executors.newFixedThreadPool(8)) {
            long began = System.nanoTime();
            for (int number = 0; number < TURNS; number++) {
                long due = began + number * (1_000_000_000L / RATE);
                Heard heard = turn.apply(number);
                LockSupport.parkNanos(due - System.nanoTime());
                turns.add(lanes.submit(() -> {
                    house.inOneTransaction(() -> house.the(Chat.class).hear(heard));
                    return (System.nanoTime() - due) / 1e6;
                }));
            }
            double[] times = new double[TURNS];
            for (int number = 0; number < TURNS; number++) {
                times[number] = turns.get(number).get();
            }
            return times;
        }
    }

    private Heard aujourdhui(int number) {
        return new Heard.Text(studio.owner(), "/aujourdhui");
    }

    private Heard booking(int number) {
        long account = FIRST_ACCOUNT + number % CLIENTS;
        SalonNumber salon = new SalonNumber(studio.id().value());
        SelectionId selection = SelectionId.of(gel.id());
        LocalDate day = LocalDate.parse("2026-03-04").plusDays(number % 20);
        OnlineBookingAction action = switch (number % 4) {
            case 0 -> new OnlineBookingAction.Starts(salon, selection);
            case 1 -> new OnlineBookingAction.Days(salon, selection, day);
            case 2 -> new OnlineBookingAction.Day(salon, selection, day);
            default -> new OnlineBookingAction.Ask(salon, selection, day, LocalTime.of(9, 0));
        };
        return new Heard.Press(new Account(account, account, "Emma", "fr"), action);
    }

    private static void row(Database database, String what, String most, double[] times) {
        Arrays.sort(times);
        OUT.printf(
                Locale.ROOT,
                "| %s, %s | %s | %.2f ms | %.2f ms |%n",
                what,
                database,
                most,
                times[times.length / 2],
                times[(int) (times.length * 0.99)]);
    }

    /** Twenty years, of which the next weeks are half full; a hundred clients have an account. */
    private void fill() {
        List<Client> clients = IntStream.range(0, CLIENTS)
                .mapToObj(number -> studio.knows("Emma Durand " + (char) ('A' + number % 26) + number))
                .toList();
        for (int number = 0; number < CLIENTS; number++) {
            house.the(ClientAccounts.class)
                    .link(studio.id(), clients.get(number).id(), FIRST_ACCOUNT + number);
        }
        house.inOneTransaction(() -> {
            for (int from = 0; from < VISITS; from += AT_ONCE) {
                write(clients, from);
            }
            return Optional.empty();
        });
    }

    private void write(List<Client> clients, int from) {
        long salon = studio.id().value();
        Instant last = Studio.at("2026-04-30T12:00");
        house.the(JdbcTemplate.class)
                .batchUpdate(
                        VISIT,
                        IntStream.range(from, from + AT_ONCE)
                                .mapToObj(number -> {
                                    Instant start = last.minus(Duration.ofHours(2L * number));
                                    Timestamp at = Timestamp.from(start);
                                    return new Object[] {
                                        salon * 10_000_000 + number,
                                        salon,
                                        clients.get(number % CLIENTS).id().value(),
                                        gel.id().value(),
                                        at,
                                        Timestamp.from(start.plus(Duration.ofHours(1))),
                                        at
                                    };
                                })
                                .toList());
    }
}
