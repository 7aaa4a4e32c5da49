package app.rosalie.bench;

import app.rosalie.Database;
import app.rosalie.House;
import app.rosalie.Studio;
import app.rosalie.agenda.PaymentState;
import app.rosalie.agenda.Status;
import app.rosalie.agenda.Visit;
import app.rosalie.chat.action.ReviewsAction;
import app.rosalie.chat.action.ReviewsTab;
import app.rosalie.clients.Client;
import app.rosalie.reviews.BroughtReview;
import app.rosalie.reviews.Reviews;
import app.rosalie.salon.Treatment;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** Prints what a salon with 5 000 reviews waits for: each page of /avis, a turn. Medians, warm. Arguments: the databases, none for all. */
final class ReviewsBench {

    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private static final int REVIEWS = 5_000;
    private static final int AT_ONCE = 250;
    private static final int WARM_UP = 300;
    private static final int MEASURED = 201;

    private ReviewsBench() {}

    public static void main(String[] arguments) {
        OUT.println("| 5 000 reviews | at most | median |");
        OUT.println("|---|---|---|");
        for (Database database : arguments.length == 0 ? Database.values() : named(arguments)) {
            House house = House.on(database);
            Studio studio = salon(house);
            new Filling(database, house.the(JdbcTemplate.class)).analyse(List.of("review", "appointment", "treatment"));
            print(database, "to answer", () -> studio.presses(new ReviewsAction.ToAnswer()));
            print(database, "all", () -> studio.presses(new ReviewsAction.Read(ReviewsTab.ALL, 0)));
            print(database, "all, page 500", () -> studio.presses(new ReviewsAction.Read(ReviewsTab.ALL, 500)));
            print(database, "of one star", () -> studio.presses(new ReviewsAction.OfStars(1, 0)));
            print(database, "figures", () -> studio.presses(new ReviewsAction.Figures()));
        }
        // The houses of the tests stay open, and so would this process.
        System.exit(0);
    }

    private static Database[] named(String[] arguments) {
        return Arrays.stream(arguments).map(Database::valueOf).toArray(Database[]::new);
    }

    private static void print(Database database, String what, Runnable work) {
        for (int i = 0; i < WARM_UP; i++) {
            work.run();
        }
        double[] times = new double[MEASURED];
        Arrays.setAll(times, _ -> time(work));
        Arrays.sort(times);
        OUT.printf(Locale.ROOT, "| /avis, %s, %s | 10 ms | %.2f ms |%n", what, database, times[MEASURED / 2]);
    }

    private static double time(Runnable work) {
        long began = System.nanoTime();
        work.run();
        return (System.nanoTime() - began) / 1e6;
    }

    /** Of several years, one in ten without an answer. */
    private static Studio salon(House house) {
        Studio studio = Studio.open(house);
        Client emma = studio.emma();
        Treatment gel = studio.gel();
        LocalDateTime first = LocalDateTime.parse("2026-03-02T09:00").minusHours(6L * REVIEWS);
        for (int from = 0; from < REVIEWS; from += AT_ONCE) {
            int begin = from;
            house.inOneTransaction(() -> {
                List<BroughtReview> reviews = new ArrayList<>();
                for (int number = begin; number < begin + AT_ONCE; number++) {
                    String start = first.plusHours(6L * number).toString();
                    Visit visit = studio.brings(emma, gel, start, Status.DONE, PaymentState.PAID);
                    Instant at = visit.end().plus(Duration.ofHours(5));
                    reviews.add(new BroughtReview(
                            emma.id(),
                            visit.id(),
                            1 + number % 5,
                            "Très contente de ma pose, elle tient depuis trois semaines.",
                            at,
                            number % 10 == 0 ? null : "Merci à vous"));
                }
                house.the(Reviews.class).bring(studio.id(), reviews);
                return Optional.empty();
            });
        }
        return studio;
    }
}
