package app.rosalie.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.Database;
import app.rosalie.House;
import app.rosalie.OnBothDatabases;
import app.rosalie.Studio;
import app.rosalie.agenda.AppointmentId;
import app.rosalie.agenda.PaymentState;
import app.rosalie.agenda.Status;
import app.rosalie.agenda.Visit;
import app.rosalie.clients.Client;
import app.rosalie.clients.ClientAccounts;
import app.rosalie.privacy.ClientErasure;
import app.rosalie.salon.Journal;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.Treatment;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Reviews are left, changed, reported, decided upon, answered, withdrawn and their authors erased, by chance. After each step what
 * the database adds up is compared with plain counting. A failure tells the seed.
 */
@OnBothDatabases
class ReviewsOracleTest {

    private static final int SALONS = 6;
    private static final int STEPS = 45;
    private static final AtomicLong ACCOUNTS = new AtomicLong(8_800_000_000L);

    private final House house;
    private final Database database;

    ReviewsOracleTest(Database database) {
        this.database = database;
        this.house = House.on(database);
    }

    /** A visit, and what stands of a review of it; no stars: nothing was said. */
    private static final class Told {
        private final Client client;
        private final long account;
        private final AppointmentId visit;
        private final Treatment treatment;
        private final boolean done;
        private final Instant start;
        private ReviewId review = new ReviewId(-1);
        private int stars;
        private Instant leftAt = Instant.EPOCH;
        private Moderation moderation = Moderation.NONE;
        private boolean withdrawn;
        private boolean answered;
        private boolean erased;
        private boolean changedSince;
        private int changes;

        private Told(Client client, long account, Visit visit, Treatment treatment) {
            this.client = client;
            this.account = account;
            this.visit = visit.id();
            this.treatment = treatment;
            this.done = visit.status() == Status.DONE;
            this.start = visit.start();
        }

        private boolean counts() {
            return stars > 0 && !withdrawn && moderation != Moderation.HIDDEN;
        }
    }

    @Test
    void addUpToWhatPlainCountingGives() {
        for (int i = 0; i < SALONS; i++) {
            new Play(2L * i + database.ordinal()).play();
        }
    }

    private final class Play {
        private final long seed;
        private final Random chance;
        private final Studio studio = Studio.open(house);
        private final SalonId salon = studio.id();
        private final List<Told> told = new ArrayList<>();

        private Play(long seed) {
            this.seed = seed;
            this.chance = new Random(seed);
        }

        private void play() {
            List<Treatment> treatments =
                    List.of(studio.gel(), studio.sells("Soin", 40, 30), studio.sells("Pieds", 30, 30));
            for (int i = 0; i < 16; i++) {
                visit(i, treatments.get(chance.nextInt(3)));
            }
            for (int step = 0; step < STEPS; step++) {
                step(told.get(chance.nextInt(told.size())));
                agrees("seed %d, step %d".formatted(seed, step));
            }
        }

        private void visit(int number, Treatment treatment) {
            Client client = studio.knows("Cliente " + number);
            long account = ACCOUNTS.incrementAndGet();
            house.the(ClientAccounts.class).link(salon, client.id(), account);
            LocalDateTime start = LocalDateTime.parse("2026-01-05T10:00").plusDays(3L * number);
            Status status = chance.nextInt(6) == 0 ? Status.NO_SHOW : Status.DONE;
            Visit visit = studio.brings(client, treatment, start.toString(), status, PaymentState.PAID);
            told.add(new Told(client, account, visit, treatment));
        }

        private void step(Told one) {
            switch (chance.nextInt(10)) {
                case 0, 1, 2 -> leave(one);
                case 3, 4 -> change(one);
                case 5 -> report(one);
                case 6 -> decide(one);
                case 7 -> withdraw(one);
                case 8 -> answer(one);
                default -> {
                    if (chance.nextInt(4) == 0) {
                        erase(one);
                    }
                    house.clock().advance(Duration.ofHours(chance.nextInt(200)));
                }
            }
        }

        private Instant now() {
            return house.clock().instant();
        }

        private NewReview said() {
            return new NewReview(1 + chance.nextInt(5), "Des mots", Optional.empty());
        }

        private void leave(Told one) {
            NewReview said = said();
            boolean may = one.stars == 0
                    && one.done
                    && now().isBefore(start(one)
                            .plusMonths(3)
                            .atZone(Studio.PARIS)
                            .toInstant());
            Optional<ReviewId> left = house.the(OwnReviews.class).leave(salon, one.client.id(), one.visit, said);
            assertThat(left.isPresent()).as("seed %d", seed).isEqualTo(may);
            assertThat(house.the(OwnReviews.class)
                            .leave(salon, told.getFirst().client.id(), told.getLast().visit, said))
                    .as("another's visit")
                    .isEmpty();
            left.ifPresent(id -> {
                one.review = id;
                one.stars = said.stars();
                one.leftAt = now();
            });
        }

        private LocalDateTime start(Told one) {
            return one.start.atZone(Studio.PARIS).toLocalDateTime();
        }

        private boolean recent(Told one) {
            return one.stars > 0 && now().isBefore(one.leftAt.plus(Duration.ofDays(30)));
        }

        private void change(Told one) {
            NewReview said = said();
            boolean may = recent(one) && one.counts() && one.changes < 10;
            assertThat(house.the(OwnReviews.class).change(salon, one.client.id(), one.review, said))
                    .as("seed %d", seed)
                    .isEqualTo(may);
            if (may) {
                one.stars = said.stars();
                one.changes++;
                one.changedSince = true;
            }
        }

        private void report(Told one) {
            boolean may = one.stars > 0
                    && !one.withdrawn
                    && (one.moderation == Moderation.NONE || one.moderation == Moderation.KEPT && one.changedSince);
            house.clock().advance(Duration.ofSeconds(1));
            Optional<JournalEntryId> entry =
                    house.the(ReviewReports.class).report(salon, one.review, ReportReason.FAKE, "");
            assertThat(entry.isPresent()).as("seed %d", seed).isEqualTo(may);
            if (may && chance.nextBoolean()) {
                assertThat(house.the(Journal.class).undo(salon, entry.orElseThrow()))
                        .isEqualTo(Journal.Undone.DONE);
            } else if (may) {
                one.moderation = Moderation.REPORTED;
            }
        }

        private void decide(Told one) {
            Moderation outcome = chance.nextBoolean() ? Moderation.HIDDEN : Moderation.KEPT;
            boolean may = one.moderation == Moderation.REPORTED && !one.withdrawn;
            house.clock().advance(Duration.ofSeconds(1));
            assertThat(house.the(ReviewReports.class)
                            .decide(one.review, outcome, "Vu")
                            .isPresent())
                    .as("seed %d", seed)
                    .isEqualTo(may);
            if (may) {
                one.moderation = outcome;
                one.changedSince = false;
                house.clock().advance(Duration.ofSeconds(1));
            }
        }

        private void withdraw(Told one) {
            boolean may = recent(one) && !one.withdrawn;
            assertThat(house.the(OwnReviews.class).withdraw(salon, one.client.id(), one.review))
                    .as("seed %d", seed)
                    .isEqualTo(may);
            one.withdrawn |= may;
        }

        private void answer(Told one) {
            boolean may = one.stars > 0 && !one.withdrawn;
            assertThat(house.the(Reviews.class)
                            .answer(salon, one.review, "Merci")
                            .isPresent())
                    .as("seed %d", seed)
                    .isEqualTo(may);
            one.answered |= may;
        }

        /** She is gone, what she thought stays: without a word, and with nothing to answer. */
        private void erase(Told one) {
            if (!one.erased) {
                house.the(ClientErasure.class).erase(one.account);
                one.erased = true;
                one.answered |= one.stars > 0;
            }
        }

        private void agrees(String place) {
            List<Told> counted = told.stream().filter(Told::counts).toList();
            long stars = counted.stream().mapToLong(one -> one.stars).sum();
            Satisfaction expected = new Satisfaction(
                    stars,
                    counted.size(),
                    number(one -> one.counts() && !one.answered),
                    number(one -> one.stars > 0 && !one.withdrawn && one.moderation == Moderation.HIDDEN));
            assertThat(house.the(Reviews.class).satisfaction(salon)).as(place).isEqualTo(expected);
            assertThat(expected.average()).as(place).isEqualTo(average(stars, counted.size()));
            ReviewFigures figures = house.the(ReviewFigures.class);
            assertThat(figures.spread(salon).counts())
                    .as(place)
                    .isEqualTo(IntStream.rangeClosed(1, 5)
                            .mapToObj(given -> number(one -> one.counts() && one.stars == given))
                            .toList());
            figures.byMonth(studio.salon(), YearMonth.of(2026, 1), 14)
                    .forEach((month, rating) -> assertThat(rating)
                            .as(place)
                            .isEqualTo(rating(one -> one.counts()
                                    && YearMonth.from(one.leftAt.atZone(Studio.PARIS))
                                            .equals(month))));
            assertThat(figures.byTreatment(salon, 9).stream()
                            .mapToLong(one -> one.rating().count())
                            .sum())
                    .as(place)
                    .isEqualTo(counted.size());
            figures.byTreatment(salon, 9)
                    .forEach(of -> assertThat(of.rating())
                            .as(place)
                            .isEqualTo(rating(
                                    one -> one.counts() && one.treatment.id().equals(of.treatment()))));
            pagesAgree(place);
        }

        private void pagesAgree(String place) {
            ReviewPages pages = house.the(ReviewPages.class);
            assertThat(pages.page(salon, new ReviewFilter.Shown(), 0, 99))
                    .as(place)
                    .satisfies(leaf -> assertThat(leaf.total()).isEqualTo(number(Told::counts)))
                    .satisfies(leaf -> assertThat(leaf.reviews()).hasSize((int) leaf.total()));
            assertThat(pages.count(salon, new ReviewFilter.All()))
                    .as(place)
                    .isEqualTo(number(one -> one.stars > 0 && !one.withdrawn));
            assertThat(house.the(ReviewReports.class).reportedEverywhere(999).stream()
                            .filter(waiting -> waiting.salon().equals(salon))
                            .count())
                    .as(place)
                    .isEqualTo(number(one -> !one.withdrawn && one.moderation == Moderation.REPORTED));
        }

        private ReviewFigures.Rating rating(Predicate<Told> which) {
            return new ReviewFigures.Rating(
                    told.stream().filter(which).mapToLong(one -> one.stars).sum(), number(which));
        }

        private long number(Predicate<Told> which) {
            return told.stream().filter(which).count();
        }

        private static double average(long stars, int count) {
            return count == 0
                    ? 0.0
                    : BigDecimal.valueOf(stars)
                            .divide(BigDecimal.valueOf(count), 1, RoundingMode.HALF_UP)
                            .doubleValue();
        }
    }
}
