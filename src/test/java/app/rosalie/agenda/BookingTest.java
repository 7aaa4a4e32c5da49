package app.rosalie.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.Database;
import app.rosalie.OnBothDatabases;
import app.rosalie.SalonTest;
import app.rosalie.Studio;
import app.rosalie.agenda.opening.Occupancy;
import app.rosalie.agenda.opening.TimeSpan;
import app.rosalie.clients.Client;
import app.rosalie.clients.ClientId;
import app.rosalie.salon.Money;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.Treatments;
import app.rosalie.salon.selection.SelectionId;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class BookingTest extends SalonTest {

    private Client emma;
    private Client julie;
    private Treatment gel;

    BookingTest(Database database) {
        super(database);
    }

    @BeforeEach
    void open() {
        emma = studio.emma();
        julie = studio.knows("Julie Martin");
        gel = studio.gel();
    }

    @Test
    void writesAnAgreedVisitWithWhatWasPromised() {
        Visit visit = studio.booked(emma, gel, "2026-03-03T14:00").visit();
        assertThat(visit)
                .isEqualTo(new Visit(
                        visit.id(),
                        new Visit.Client(emma.id(), "Emma Durand"),
                        new Visit.Agreed(
                                gel.id(),
                                SelectionId.of(gel.id()),
                                "Pose gel",
                                Money.euros(45),
                                Duration.ZERO,
                                Duration.ZERO,
                                false),
                        Occupancy.of(new TimeSpan(Studio.at("2026-03-03T14:00"), Studio.at("2026-03-03T15:00"))),
                        new Visit.State(Status.CONFIRMED, PaymentState.NOTHING_DUE, null, null, null),
                        "",
                        null));
    }

    @Test
    void keepsThePromiseWhenTheTreatmentChanges() {
        Visit visit = studio.booked(emma, gel, "2026-03-03T14:00").visit();
        house.the(Treatments.class)
                .change(
                        studio.id(),
                        gel.id(),
                        new Treatment.Offer("Gel XL", "Ongles", Money.euros(80), Duration.ofMinutes(90)));
        assertThat(studio.visit(visit.id())).isEqualTo(visit);
    }

    @Test
    void writesTheSameVisitOnlyOnce() {
        Visit visit = studio.booked(emma, gel, "2026-03-03T14:00").visit();
        assertThat(studio.books(emma, gel, "2026-03-03T14:00")).isEqualTo(new BookingOutcome.Already(visit));
        assertThat(studio.books(emma, gel, "2026-03-03T14:00", true)).isEqualTo(new BookingOutcome.Already(visit));
    }

    @Test
    void warnsOfWhoIsThere() {
        Visit there = studio.booked(emma, gel, "2026-03-03T14:00").visit();
        assertThat(studio.books(julie, gel, "2026-03-03T14:30")).isEqualTo(new BookingOutcome.Clash(List.of(there)));
        assertThat(studio.books(julie, gel, "2026-03-03T13:30")).isEqualTo(new BookingOutcome.Clash(List.of(there)));
    }

    @Test
    void letsVisitsTouchWithoutAClash() {
        studio.booked(emma, gel, "2026-03-03T14:00");
        studio.booked(julie, gel, "2026-03-03T15:00");
        studio.booked(julie, gel, "2026-03-03T13:00");
    }

    @Test
    void takesARequestForSomebodyThere() {
        Visit request = studio.asks(emma, gel, "2026-03-03T14:00");
        assertThat(studio.books(julie, gel, "2026-03-03T14:00")).isEqualTo(new BookingOutcome.Clash(List.of(request)));
    }

    @Test
    void bookingAnywayIsThePrivilegeOfThePro() {
        studio.booked(emma, gel, "2026-03-03T14:00");
        assertThat(studio.books(julie, gel, "2026-03-03T14:30", true)).isInstanceOf(BookingOutcome.Booked.class);
        assertThat(house.the(Visits.class)
                        .day(
                                studio.salon(),
                                LocalDateTime.parse("2026-03-03T00:00").toLocalDate()))
                .hasSize(2);
    }

    @Test
    void respectsClosedDoorsUntilForced() {
        assertThat(studio.books(emma, gel, "2026-03-02T14:00")).isEqualTo(new BookingOutcome.Closed());
        assertThat(studio.books(emma, gel, "2026-03-03T08:45")).isEqualTo(new BookingOutcome.Closed());
        assertThat(studio.books(emma, gel, "2026-03-03T18:15")).isEqualTo(new BookingOutcome.Closed());
        assertThat(studio.books(emma, gel, "2026-03-03T18:15", true)).isInstanceOf(BookingOutcome.Booked.class);
    }

    @Test
    void placesAVisitInTheSkippedHourOneHourLater() {
        BookingOutcome booking = studio.books(emma, gel, "2026-03-29T02:30", true);
        assertThat(((BookingOutcome.Booked) booking).visit().start()).isEqualTo(Studio.at("2026-03-29T03:30"));
    }

    @Test
    void refusesWhatIsNotThisSalons() {
        Studio other = Studio.open(house);
        Client stranger = other.emma();
        Treatment foreign = other.gel();
        assertThat(studio.books(stranger, gel, "2026-03-03T14:00")).isEqualTo(new BookingOutcome.Impossible());
        assertThat(studio.books(emma, foreign, "2026-03-03T14:00", true)).isEqualTo(new BookingOutcome.Impossible());
    }

    @Test
    void givesOneSlotToOneOfAHundredAtOnce() throws Exception {
        List<Callable<BookingOutcome>> attempts = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            ClientId client = studio.knows(
                            "Cliente Numéro " + "abcdefghij".charAt(i / 10) + "abcdefghij".charAt(i % 10))
                    .id();
            LocalDateTime start = LocalDateTime.parse("2026-03-03T14:00").plusMinutes(5 * (i % 4));
            attempts.add(() ->
                    house.the(Bookings.class).book(studio.id(), new BookingRequest(client, gel.id(), start, false)));
        }
        int booked = 0;
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<BookingOutcome> result : hands.invokeAll(attempts)) {
                booked += result.get() instanceof BookingOutcome.Booked ? 1 : 0;
            }
        }
        assertThat(booked).isEqualTo(1);
        assertThat(house.the(Visits.class)
                        .touching(
                                studio.id(),
                                new TimeSpan(Studio.at("2026-03-03T00:00"), Studio.at("2026-03-04T00:00"))))
                .hasSize(1);
    }
}
