package app.rosalie.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.Database;
import app.rosalie.House;
import app.rosalie.OnBothDatabases;
import app.rosalie.SalonTest;
import app.rosalie.Studio;
import app.rosalie.agenda.opening.TimeSpan;
import app.rosalie.clients.ClientId;
import app.rosalie.salon.ProcessingTime;
import app.rosalie.salon.Treatment;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A hundred who want the same time at once, over two instances of the application on one database. */
@OnBothDatabases
class ContestTest extends SalonTest {
    private static final int ALL = 100;
    private static final LocalDateTime SLOT = LocalDateTime.parse("2026-03-03T14:00");
    private static final Duration MINUTES_30 = Duration.ofMinutes(30);
    private static final Duration MINUTES_60 = Duration.ofMinutes(60);
    private Treatment gel;
    private List<House> instances;

    ContestTest(Database database) {
        super(database);
    }

    @BeforeEach
    void open() {
        gel = studio.gel();
        instances = List.of(house, House.beside(house));
    }

    @Test
    void endsInOneBooking() throws Exception {
        List<BookingRequest> drafts = new ArrayList<>();
        for (int i = 0; i < ALL; i++) {
            drafts.add(new BookingRequest(client(i), gel.id(), SLOT.plusMinutes(5 * (i % 4)), false));
        }
        List<BookingOutcome> ends =
                atOnce(i -> () -> instance(i).the(Bookings.class).book(studio.id(), drafts.get(i)));
        assertThat(ends).filteredOn(BookingOutcome.Booked.class::isInstance).hasSize(1);
        assertThat(ends).filteredOn(BookingOutcome.Clash.class::isInstance).hasSize(ALL - 1);
        assertThat(visitsAround(SLOT)).hasSize(1);
    }

    @Test
    void endsInOneMove() throws Exception {
        List<AppointmentId> visits = new ArrayList<>();
        for (int i = 0; i < ALL; i++) {
            LocalDateTime start = SLOT.plusDays(1 + i);
            BookingOutcome booking = instance(0)
                    .the(Bookings.class)
                    .book(studio.id(), new BookingRequest(client(i), gel.id(), start, true));
            visits.add(((BookingOutcome.Booked) booking).visit().id());
        }
        List<ChangeOutcome> ends = atOnce(i -> () -> instance(i)
                .the(Rescheduling.class)
                .move(studio.id(), visits.get(i), SLOT.plusMinutes(5 * (i % 4)), false));
        assertThat(ends).filteredOn(ChangeOutcome.Changed.class::isInstance).hasSize(1);
        assertThat(ends).filteredOn(ChangeOutcome.Clash.class::isInstance).hasSize(ALL - 1);
        assertThat(visitsAround(SLOT)).hasSize(1);
    }

    /** One visit fits into the processing time of another, and only one; those that reach out of it fit nowhere. */
    @Test
    void endsInOneBookingWithinAProcessingTime() throws Exception {
        Treatment colour = studio.offers("Couleur", Duration.ofHours(2), new ProcessingTime(MINUTES_30, MINUTES_60));
        Treatment fringe = studio.offers("Frange", Duration.ofMinutes(45), null);
        house.the(Bookings.class).book(studio.id(), new BookingRequest(client(ALL), colour.id(), SLOT, false));
        List<BookingRequest> drafts = new ArrayList<>();
        for (int i = 0; i < ALL; i++) {
            drafts.add(new BookingRequest(client(i), fringe.id(), SLOT.plusMinutes(15 * (i % 7)), false));
        }
        List<BookingOutcome> ends =
                atOnce(i -> () -> instance(i).the(Bookings.class).book(studio.id(), drafts.get(i)));
        assertThat(ends).filteredOn(BookingOutcome.Clash.class::isInstance).hasSize(ALL - 1);
        assertThat(ends)
                .filteredOn(BookingOutcome.Booked.class::isInstance)
                .singleElement()
                .satisfies(
                        end -> assertThat(((BookingOutcome.Booked) end).visit().start())
                                .isBetween(Studio.at("2026-03-03T14:30"), Studio.at("2026-03-03T14:45")));
        assertThat(visitsAround(SLOT)).hasSize(2);
    }

    @Test
    void lostOrWonCanStillBeForcedByThePro() throws Exception {
        atOnce(i -> {
            BookingRequest draft = new BookingRequest(client(i), gel.id(), SLOT, false);
            return () -> instance(i).the(Bookings.class).book(studio.id(), draft);
        });
        BookingRequest anyway = new BookingRequest(client(ALL), gel.id(), SLOT, true);
        assertThat(instance(1).the(Bookings.class).book(studio.id(), anyway)).isInstanceOf(BookingOutcome.Booked.class);
        assertThat(visitsAround(SLOT)).hasSize(2);
    }

    private House instance(int one) {
        return instances.get(one % instances.size());
    }

    private ClientId client(int number) {
        return studio.knows("Cliente " + (char) ('A' + number / 26) + (char) ('A' + number % 26))
                .id();
    }

    private List<Visit> visitsAround(LocalDateTime time) {
        TimeSpan around = new TimeSpan(
                Studio.at(time.minusHours(2).toString()),
                Studio.at(time.plusHours(3).toString()));
        return house.the(Visits.class).touching(studio.id(), around);
    }

    /** What became of each attempt; all of them wait for the last one to be ready. */
    private static <T> List<T> atOnce(IntFunction<Callable<T>> attempt) throws Exception {
        CountDownLatch ready = new CountDownLatch(ALL);
        List<Callable<T>> attempts = new ArrayList<>();
        for (int i = 0; i < ALL; i++) {
            Callable<T> one = attempt.apply(i);
            attempts.add(() -> {
                ready.countDown();
                ready.await();
                return one.call();
            });
        }
        List<T> ends = new ArrayList<>();
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<T> end : hands.invokeAll(attempts)) {
                ends.add(end.get());
            }
        }
        return ends;
    }
}
