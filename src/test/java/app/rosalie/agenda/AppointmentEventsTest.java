package app.rosalie.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.Database;
import app.rosalie.OnBothDatabases;
import app.rosalie.PublishedEvents;
import app.rosalie.SalonTest;
import app.rosalie.Studio;
import app.rosalie.agenda.AppointmentEvent.AppointmentBooked;
import app.rosalie.agenda.AppointmentEvent.AppointmentCancelled;
import app.rosalie.agenda.AppointmentEvent.AppointmentConfirmed;
import app.rosalie.agenda.AppointmentEvent.AppointmentExpired;
import app.rosalie.agenda.AppointmentEvent.AppointmentMissed;
import app.rosalie.agenda.AppointmentEvent.AppointmentMoved;
import app.rosalie.agenda.AppointmentEvent.AppointmentRequested;
import app.rosalie.agenda.AppointmentEvent.ClientDelayed;
import app.rosalie.agenda.AppointmentEvent.ClientExpected;
import app.rosalie.agenda.AppointmentEvent.DepositAsked;
import app.rosalie.agenda.AppointmentEvent.NoShowWithdrawn;
import app.rosalie.agenda.AppointmentEvent.ProposalWithdrawn;
import app.rosalie.agenda.AppointmentEvent.TimeLeft;
import app.rosalie.agenda.AppointmentEvent.TimeProposed;
import app.rosalie.agenda.Recurrence.Repeated;
import app.rosalie.agenda.Series.Changes;
import app.rosalie.agenda.Series.Scope;
import app.rosalie.clients.Client;
import app.rosalie.salon.ChangeUndone;
import app.rosalie.salon.Journal;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.Treatment;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What each act publishes, once, and what an undo does. */
@OnBothDatabases
class AppointmentEventsTest extends SalonTest {

    private Client emma;
    private Treatment gel;

    AppointmentEventsTest(Database database) {
        super(database);
    }

    @BeforeEach
    void open() {
        emma = studio.emma();
        gel = studio.gel();
        taken();
    }

    @Test
    void tellOfWhatAClientSaysOfHerComing() {
        Visit visit = studio.booked(emma, gel, "2026-03-04T10:00").visit();
        taken();
        Attendances attendances = house.the(Attendances.class);
        assertThat(attendances.comes(studio.id(), visit.id())).isTrue();
        assertThat(taken()).containsExactly(new ClientExpected(studio.id(), id(visit), now()));
        assertThat(attendances.comesLater(studio.id(), visit.id(), Duration.ofMinutes(10)))
                .isTrue();
        assertThat(taken()).containsExactly(new ClientDelayed(studio.id(), id(visit), now(), Duration.ofMinutes(10)));
    }

    @Test
    void tellOfABookingAndOfItsUndo() {
        BookingOutcome.Booked booked = studio.booked(emma, gel, "2026-03-04T10:00");
        assertThat(taken()).containsExactly(new AppointmentBooked(studio.id(), id(booked.visit()), now()));
        undo(booked.entry());
        List<Object> all = taken();
        assertThat(all).hasSize(2);
        assertThat(all.getFirst())
                .isEqualTo(new TimeLeft(
                        studio.id(), id(booked.visit()), now(), booked.visit().span(), emma.id()));
        assertThat(all.getLast()).isInstanceOfSatisfying(ChangeUndone.class, undone -> {
            assertThat(undone.kind()).isEqualTo("appointment");
            assertThat(undone.verb()).isEqualTo("booked");
            assertThat(undone.subject()).isEqualTo(id(booked.visit()).value());
            assertThat(undone.salon()).isEqualTo(studio.id());
        });
    }

    @Test
    void tellOfARequestAndOfTheYes() {
        Visit asked = house.the(Bookings.class)
                .request(studio.id(), request("2026-03-04T10:00"))
                .orElseThrow();
        assertThat(taken()).containsExactly(new AppointmentRequested(studio.id(), id(asked), now()));
        assertThat(asked.status()).isEqualTo(Status.REQUESTED);
        lifecycle().confirm(studio.id(), asked.id(), false);
        assertThat(taken()).containsExactly(new AppointmentConfirmed(studio.id(), id(asked), now()));
    }

    @Test
    void areNotPublishedWhereNothingIsWritten() {
        Visit visit = booked("2026-03-04T10:00");
        lifecycle().missed(studio.id(), visit.id());
        rescheduling().move(studio.id(), visit.id(), LocalDateTime.parse("2026-03-04T10:00"), false);
        studio.books(emma, gel, "2026-03-04T10:30");
        assertThat(house.the(Bookings.class).request(studio.id(), request("2026-03-04T10:30")))
                .isEmpty();
        assertThat(house.the(Bookings.class).request(studio.id(), request("2026-03-04T21:00")))
                .isEmpty();
        assertThat(taken()).isEmpty();
    }

    @Test
    void tellWhereAVisitWentAndWhoCalledItOff() {
        Visit visit = booked("2026-03-04T10:00");
        rescheduling().move(studio.id(), visit.id(), LocalDateTime.parse("2026-03-05T11:00"), false);
        assertThat(taken())
                .containsExactly(new AppointmentMoved(
                        studio.id(), id(visit), now(), visit.start(), Studio.at("2026-03-05T11:00")));
        studio.isNow("2026-03-05T08:00");
        ChangeOutcome cancelled = lifecycle().cancel(studio.id(), visit.id(), Party.CLIENT);
        assertThat(taken())
                .containsExactly(new AppointmentCancelled(studio.id(), id(visit), now(), Party.CLIENT, true));
        undo(((ChangeOutcome.Changed) cancelled).entry());
        assertThat(taken()).singleElement().isInstanceOf(ChangeUndone.class);
    }

    @Test
    void tellOfAnotherTimeProposedAndTaken() {
        Visit asked = studio.asks(emma, gel, "2026-03-04T10:00");
        LocalDateTime other = LocalDateTime.parse("2026-03-05T11:00");
        rescheduling().propose(studio.id(), asked.id(), other);
        rescheduling().withdraw(studio.id(), asked.id());
        rescheduling().propose(studio.id(), asked.id(), other);
        rescheduling().accept(studio.id(), asked.id(), false);
        TimeProposed proposed = new TimeProposed(studio.id(), id(asked), now(), Studio.at("2026-03-05T11:00"));
        assertThat(taken())
                .containsExactly(
                        proposed,
                        new ProposalWithdrawn(studio.id(), id(asked), now()),
                        proposed,
                        new AppointmentConfirmed(studio.id(), id(asked), now()));
    }

    @Test
    void tellWhoDidNotCome() {
        Visit visit = booked("2026-03-04T10:00");
        studio.isNow("2026-03-04T10:10");
        lifecycle().missed(studio.id(), visit.id());
        lifecycle().cameAfterAll(studio.id(), visit.id());
        assertThat(taken())
                .containsExactly(
                        new AppointmentMissed(studio.id(), id(visit), now()),
                        new NoShowWithdrawn(studio.id(), id(visit), now()));
    }

    @Test
    void tellOfADepositThatIsAskedFor() {
        Visit visit = booked("2026-03-04T10:00");
        house.the(VisitDeposits.class).ask(studio.id(), visit.id());
        assertThat(taken()).containsExactly(new DepositAsked(studio.id(), id(visit), now()));
    }

    @Test
    void tellOfRequestsThatNobodyAnswered() {
        Visit asked = studio.asks(emma, gel, "2026-03-04T10:00");
        studio.isNow("2026-03-04T10:00");
        lifecycle().expireUnanswered();
        assertThat(taken())
                .contains(new AppointmentExpired(studio.id(), id(asked), now()))
                .hasOnlyElementsOfType(AppointmentExpired.class);
        assertThat(studio.visit(asked.id()).status()).isEqualTo(Status.EXPIRED);
    }

    @Test
    void tellOfEachVisitOfASeries() {
        Visit visit = booked("2026-03-04T10:00");
        Repeated.Booked series = (Repeated.Booked) house.the(Recurrence.class)
                .repeat(studio.id(), visit.id(), new RecurrenceRule.Weekly(4, null), 3, List.of());
        assertThat(taken())
                .hasSize(3)
                .containsExactlyElementsOf(series.visits().stream()
                        .map(one -> (Object) new AppointmentBooked(studio.id(), id(one), now()))
                        .toList());
        Changes.Changed cancelled =
                (Changes.Changed) house.the(Series.class).cancel(studio.id(), visit.id(), Scope.ALL, Party.PRO);
        assertThat(taken()).hasSize(4).hasOnlyElementsOfType(AppointmentCancelled.class);
        undo(cancelled.entry());
        assertThat(taken()).hasSize(4).hasOnlyElementsOfType(ChangeUndone.class);
    }

    private Visit booked(String start) {
        Visit visit = studio.booked(emma, gel, start).visit();
        taken();
        return visit;
    }

    private BookingRequest request(String start) {
        return new BookingRequest(emma.id(), gel.id(), LocalDateTime.parse(start), true);
    }

    private VisitLifecycle lifecycle() {
        return house.the(VisitLifecycle.class);
    }

    private Rescheduling rescheduling() {
        return house.the(Rescheduling.class);
    }

    private void undo(JournalEntryId entry) {
        assertThat(house.the(Journal.class).undo(studio.id(), entry)).isEqualTo(Journal.Undone.DONE);
    }

    private static AppointmentId id(Visit visit) {
        return visit.id();
    }

    private Instant now() {
        return house.clock().instant();
    }

    private List<Object> taken() {
        return house.the(PublishedEvents.class).taken();
    }
}
