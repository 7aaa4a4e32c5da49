package app.rosalie.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.Database;
import app.rosalie.OnBothDatabases;
import app.rosalie.SalonTest;
import app.rosalie.Studio;
import app.rosalie.agenda.opening.TimeSpan;
import app.rosalie.clients.Client;
import app.rosalie.salon.Journal;
import app.rosalie.salon.ProcessingTime;
import app.rosalie.salon.Salon;
import app.rosalie.salon.Salons;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.Treatments;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A visit in the processing time of another: booked, moved, offered, and not where it does not fit. */
@OnBothDatabases
class ProcessingTimeTest extends SalonTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 3);

    private Client emma;
    private Client lou;
    private Treatment colour;
    private Treatment fringe;

    ProcessingTimeTest(Database database) {
        super(database);
    }

    @BeforeEach
    void open() {
        emma = studio.knows("Emma Durand");
        lou = studio.knows("Lou Petit");
        colour = studio.offers(
                "Couleur", Duration.ofHours(2), new ProcessingTime(Duration.ofMinutes(30), Duration.ofMinutes(45)));
        fringe = studio.offers("Frange", Duration.ofMinutes(45), null);
    }

    private BookingOutcome book(Client client, Treatment treatment, String start) {
        return house.the(Bookings.class)
                .book(studio.id(), new BookingRequest(client.id(), treatment.id(), LocalDateTime.parse(start), false));
    }

    @Test
    void holdsAnotherVisitThatEndsWithinIt() {
        Visit first = studio.booked(emma, colour, "2026-03-03T10:00").visit();
        assertThat(first.occupancy().processing())
                .isEqualTo(new TimeSpan(Studio.at("2026-03-03T10:30"), Studio.at("2026-03-03T11:15")));
        assertThat(book(lou, fringe, "2026-03-03T10:35")).isEqualTo(new BookingOutcome.Clash(List.of(first)));
        assertThat(book(lou, fringe, "2026-03-03T10:30")).isInstanceOf(BookingOutcome.Booked.class);
        assertThat(book(lou, fringe, "2026-03-03T10:30")).isInstanceOf(BookingOutcome.Already.class);
    }

    @Test
    void isBookedAroundAVisitThatIsThere() {
        studio.booked(lou, fringe, "2026-03-03T10:30").visit();
        assertThat(book(emma, colour, "2026-03-03T10:00")).isInstanceOf(BookingOutcome.Booked.class);
    }

    @Test
    void offersItsStartToWhatFits() {
        studio.booked(emma, colour, "2026-03-03T10:05").visit();
        List<Instant> starts = house.the(Availability.class)
                .starts(
                        house.the(Salons.class).get(studio.id()),
                        DAY,
                        SlotRequirement.of(house.the(Salons.class).get(studio.id()), fringe));
        assertThat(starts)
                .contains(Studio.at("2026-03-03T09:15"), Studio.at("2026-03-03T10:35"), Studio.at("2026-03-03T12:05"))
                .doesNotContain(Studio.at("2026-03-03T10:30"), Studio.at("2026-03-03T10:45"));
    }

    @Test
    void liesOverAVisitThatIsThereWhereverThatBegins() {
        studio.booked(lou, fringe, "2026-03-03T10:20");
        Salon salon = house.the(Salons.class).get(studio.id());
        assertThat(house.the(Availability.class).starts(salon, DAY, SlotRequirement.of(salon, colour)))
                .contains(Studio.at("2026-03-03T09:50"))
                .doesNotContain(Studio.at("2026-03-03T09:45"), Studio.at("2026-03-03T10:00"));
    }

    @Test
    void goesAlongWhereTheVisitMovesAndComesBack() {
        Visit visit = studio.booked(emma, colour, "2026-03-03T10:00").visit();
        ChangeOutcome moved = house.the(Rescheduling.class)
                .move(studio.id(), visit.id(), LocalDateTime.parse("2026-03-04T14:00"), false);
        assertThat(moved).isInstanceOf(ChangeOutcome.Changed.class);
        assertThat(now(visit).occupancy().processing())
                .isEqualTo(new TimeSpan(Studio.at("2026-03-04T14:30"), Studio.at("2026-03-04T15:15")));
        house.the(Journal.class).undo(studio.id(), ((ChangeOutcome.Changed) moved).entry());
        assertThat(now(visit)).isEqualTo(visit);
    }

    /** Its doors close behind the one who stands in it: she cannot be moved to where she reaches out of it. */
    @Test
    void letsNobodyReachOutOfItByAMove() {
        studio.booked(emma, colour, "2026-03-03T10:00").visit();
        Visit within = studio.booked(lou, fringe, "2026-03-03T10:30").visit();
        assertThat(house.the(Rescheduling.class)
                        .move(studio.id(), within.id(), LocalDateTime.parse("2026-03-03T10:45"), false))
                .isInstanceOf(ChangeOutcome.Clash.class);
    }

    @Test
    void staysAsItWasAgreedWhenTheTreatmentChanges() {
        Visit visit = studio.booked(emma, colour, "2026-03-03T10:00").visit();
        house.the(Treatments.class)
                .change(studio.id(), colour.id(), colour.offered().with(null));
        assertThat(now(visit).occupancy()).isEqualTo(visit.occupancy());
        assertThat(studio.booked(emma, colour, "2026-03-04T10:00")
                        .visit()
                        .occupancy()
                        .processing())
                .isNull();
    }

    private Visit now(Visit visit) {
        return house.the(Visits.class).visit(studio.id(), visit.id()).orElseThrow();
    }
}
