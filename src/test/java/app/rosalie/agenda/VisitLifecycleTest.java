package app.rosalie.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.Database;
import app.rosalie.OnBothDatabases;
import app.rosalie.SalonTest;
import app.rosalie.Studio;
import app.rosalie.agenda.opening.TimeSpan;
import app.rosalie.clients.Client;
import app.rosalie.salon.Journal;
import app.rosalie.salon.Journal.Undone;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.Treatment;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class VisitLifecycleTest extends SalonTest {
    private final VisitLifecycle lifecycle;
    private final Journal journal;
    private SalonId salon;
    private Client emma;
    private Client julie;
    private Treatment gel;

    VisitLifecycleTest(Database database) {
        super(database);
        lifecycle = house.the(VisitLifecycle.class);
        journal = house.the(Journal.class);
    }

    @BeforeEach
    void open() {
        salon = studio.id();
        emma = studio.emma();
        julie = studio.knows("Julie Martin");
        gel = studio.gel();
    }

    @Test
    void confirmsARequestOnce() {
        Visit request = studio.asks(emma, gel, "2026-03-03T14:00");
        JournalEntryId entry = changed(lifecycle.confirm(salon, request.id(), false), Status.CONFIRMED);
        assertThat(lifecycle.confirm(salon, request.id(), false)).isInstanceOf(ChangeOutcome.Refused.class);
        assertThat(journal.undo(salon, entry)).isEqualTo(Undone.DONE);
        assertThat(studio.visit(request.id())).isEqualTo(request);
    }

    @Test
    void warnsWhenAConfirmedVisitIsThereAlready() {
        Visit there = studio.booked(julie, gel, "2026-03-03T14:30").visit();
        Visit request = studio.asks(emma, gel, "2026-03-03T14:00");
        assertThat(lifecycle.confirm(salon, request.id(), false))
                .isEqualTo(new ChangeOutcome.Clash(request, List.of(there)));
        JournalEntryId entry = changed(lifecycle.confirm(salon, request.id(), true), Status.CONFIRMED);
        assertThat(journal.undo(salon, entry)).isEqualTo(Undone.DONE);
        assertThat(studio.visit(request.id()).status()).isEqualTo(Status.REQUESTED);
    }

    @Test
    void confirmsOneOfTwoRequestsForTheSameTime() {
        Visit first = studio.asks(emma, gel, "2026-03-03T14:00");
        Visit second = studio.asks(julie, gel, "2026-03-03T14:00");
        changed(lifecycle.confirm(salon, first.id(), false), Status.CONFIRMED);
        assertThat(lifecycle.confirm(salon, second.id(), false)).isInstanceOf(ChangeOutcome.Clash.class);
    }

    @Test
    void confirmsNothingThatHasBegun() {
        Visit request = studio.asks(emma, gel, "2026-03-03T14:00");
        studio.isNow("2026-03-03T14:00");
        assertThat(lifecycle.confirm(salon, request.id(), false)).isInstanceOf(ChangeOutcome.Refused.class);
    }

    @Test
    void letsARequestLapseAtItsStart() {
        Visit request = studio.asks(emma, gel, "2026-03-03T14:00");
        Visit later = studio.asks(julie, gel, "2026-03-03T15:00");
        studio.isNow("2026-03-03T13:59");
        lifecycle.expireUnanswered();
        assertThat(studio.visit(request.id()).status()).isEqualTo(Status.REQUESTED);
        studio.isNow("2026-03-03T14:00");
        assertThat(lifecycle.expireUnanswered()).isPositive();
        assertThat(studio.visit(request.id()).status()).isEqualTo(Status.EXPIRED);
        assertThat(studio.visit(later.id()).status()).isEqualTo(Status.REQUESTED);
        assertThat(lifecycle.expireUnanswered()).isZero();
    }

    @Test
    void countsACancellationAsLateOnlyFromAClientAndWithinADay() {
        assertThat(lateAfterCancelling("2026-03-04T14:00", "2026-03-03T14:00", true))
                .isFalse();
        assertThat(lateAfterCancelling("2026-03-05T14:00", "2026-03-04T14:01", true))
                .isTrue();
        assertThat(lateAfterCancelling("2026-03-06T14:00", "2026-03-06T13:00", false))
                .isFalse();
        assertThat(lateAfterCancelling("2026-03-07T14:00", "2026-03-07T15:00", true))
                .isTrue();
    }

    private boolean lateAfterCancelling(String start, String now, boolean byClient) {
        Visit visit = studio.booked(emma, gel, start).visit();
        studio.isNow(now);
        changed(lifecycle.cancel(salon, visit.id(), byClient ? Party.CLIENT : Party.PRO), Status.CANCELLED);
        return house.the(AppointmentRows.class)
                .findByIdAndSalonId(visit.id().value(), salon.value())
                .orElseThrow()
                .state()
                .calledOff()
                .lateCancellation();
    }

    @Test
    void bringsACancelledVisitBackWhileItsTimeIsFree() {
        Visit visit = studio.booked(emma, gel, "2026-03-03T14:00").visit();
        JournalEntryId entry = changed(lifecycle.cancel(salon, visit.id(), Party.CLIENT), Status.CANCELLED);
        assertThat(lifecycle.cancel(salon, visit.id(), Party.CLIENT)).isInstanceOf(ChangeOutcome.Refused.class);
        assertThat(journal.undo(salon, entry)).isEqualTo(Undone.DONE);
        assertThat(studio.visit(visit.id())).isEqualTo(visit);
    }

    @Test
    void leavesACancelledVisitAwayWhereSomebodyTookItsTime() {
        Visit visit = studio.booked(emma, gel, "2026-03-03T14:00").visit();
        JournalEntryId entry = changed(lifecycle.cancel(salon, visit.id(), Party.CLIENT), Status.CANCELLED);
        studio.booked(julie, gel, "2026-03-03T14:30");
        assertThat(journal.undo(salon, entry)).isEqualTo(Undone.CHANGED_SINCE);
        assertThat(studio.visit(visit.id()).status()).isEqualTo(Status.CANCELLED);
    }

    @Test
    void erasesABookingThatIsTakenBack() {
        BookingOutcome.Booked booked = studio.booked(emma, gel, "2026-03-03T14:00");
        assertThat(journal.undo(salon, booked.entry())).isEqualTo(Undone.DONE);
        assertThat(house.the(Visits.class).visit(salon, booked.visit().id())).isEmpty();
        studio.booked(julie, gel, "2026-03-03T14:00");
    }

    @Test
    void takesBackTheNewestStepFirst() {
        BookingOutcome.Booked booked = studio.booked(emma, gel, "2026-03-03T14:00");
        JournalEntryId cancelled =
                changed(lifecycle.cancel(salon, booked.visit().id(), Party.PRO), Status.CANCELLED);
        assertThat(journal.undo(salon, booked.entry())).isEqualTo(Undone.CHANGED_SINCE);
        assertThat(journal.undo(salon, cancelled)).isEqualTo(Undone.DONE);
        assertThat(journal.undo(salon, booked.entry())).isEqualTo(Undone.DONE);
    }

    @Test
    void waitsTenMinutesForAClientWhoIsLate() {
        Visit visit = studio.booked(emma, gel, "2026-03-03T14:00").visit();
        studio.isNow("2026-03-03T14:09");
        assertThat(lifecycle.missed(salon, visit.id())).isInstanceOf(ChangeOutcome.Refused.class);
        studio.isNow("2026-03-03T14:10");
        changed(lifecycle.missed(salon, visit.id()), Status.NO_SHOW);
    }

    @Test
    void knowsThatSheCameAfterAll() {
        Visit visit = studio.booked(emma, gel, "2026-03-03T14:00").visit();
        studio.isNow("2026-03-03T14:10");
        assertThat(lifecycle.cameAfterAll(salon, visit.id())).isInstanceOf(ChangeOutcome.Refused.class);
        JournalEntryId missed = changed(lifecycle.missed(salon, visit.id()), Status.NO_SHOW);
        JournalEntryId came = changed(lifecycle.cameAfterAll(salon, visit.id()), Status.CONFIRMED);
        assertThat(journal.undo(salon, came)).isEqualTo(Undone.DONE);
        assertThat(studio.visit(visit.id()).status()).isEqualTo(Status.NO_SHOW);
        assertThat(journal.undo(salon, missed)).isEqualTo(Undone.DONE);
        assertThat(studio.visit(visit.id()).status()).isEqualTo(Status.CONFIRMED);
    }

    @Test
    void letsHerComeAfterAllBesideTheOneWhoTookHerTime() {
        Visit visit = studio.booked(emma, gel, "2026-03-03T14:00").visit();
        studio.isNow("2026-03-03T14:15");
        changed(lifecycle.missed(salon, visit.id()), Status.NO_SHOW);
        studio.booked(julie, gel, "2026-03-03T14:15");
        changed(lifecycle.cameAfterAll(salon, visit.id()), Status.CONFIRMED);
    }

    @Test
    void isDoneOnlyFromItsStartOnAndOnce() {
        Visit visit = studio.booked(emma, gel, "2026-03-03T14:00").visit();
        studio.isNow("2026-03-03T13:59");
        assertThat(lifecycle.done(salon, visit.id(), PaymentState.PAID)).isInstanceOf(ChangeOutcome.Refused.class);
        studio.isNow("2026-03-03T14:00");
        JournalEntryId entry = changed(lifecycle.done(salon, visit.id(), PaymentState.PAID), Status.DONE);
        assertThat(studio.visit(visit.id()).payment()).isEqualTo(PaymentState.PAID);
        assertThat(lifecycle.done(salon, visit.id(), PaymentState.PAID)).isInstanceOf(ChangeOutcome.Refused.class);
        assertThat(lifecycle.cancel(salon, visit.id(), Party.CLIENT)).isInstanceOf(ChangeOutcome.Refused.class);
        assertThat(journal.undo(salon, entry)).isEqualTo(Undone.DONE);
        assertThat(studio.visit(visit.id())).isEqualTo(visit);
    }

    @Test
    void reachesNoVisitOfAnotherSalon() {
        Visit visit = studio.booked(emma, gel, "2026-03-03T14:00").visit();
        studio.isNow("2026-03-03T14:30");
        SalonId other = Studio.open(house).id();
        studio.isNow("2026-03-03T14:30");
        assertThat(List.of(
                        lifecycle.confirm(other, visit.id(), true),
                        lifecycle.cancel(other, visit.id(), Party.PRO),
                        lifecycle.missed(other, visit.id()),
                        lifecycle.cameAfterAll(other, visit.id()),
                        lifecycle.done(other, visit.id(), PaymentState.PAID)))
                .containsOnly(new ChangeOutcome.Unknown());
        assertThat(house.the(Visits.class).visit(other, visit.id())).isEmpty();
        assertThat(studio.visit(visit.id())).isEqualTo(visit);
    }

    @Test
    void countsAndListsWhatWaits() {
        Visits visits = house.the(Visits.class);
        assertThat(visits.waiting(salon)).isEqualTo(new Waiting(0, 0, 0, 0));
        Visit lapsed = studio.asks(emma, gel, "2026-03-03T08:00");
        Visit request = studio.asks(emma, gel, "2026-03-05T14:00");
        Visit sooner = studio.asks(julie, gel, "2026-03-04T14:00");
        Visit over = studio.brings(emma, gel, "2026-03-02T14:00", Status.CONFIRMED, PaymentState.NOTHING_DUE);
        studio.brings(emma, gel, "2026-03-03T08:45", Status.CONFIRMED, PaymentState.NOTHING_DUE);
        Visit owing = studio.brings(emma, gel, "2026-03-06T14:00", Status.CONFIRMED, PaymentState.DEPOSIT_DUE);
        studio.brings(emma, gel, "2026-03-06T15:00", Status.CANCELLED, PaymentState.DEPOSIT_DUE);
        assertThat(visits.waiting(salon)).isEqualTo(new Waiting(2, 1, 1, 0));
        assertThat(visits.toConfirm(salon, 10)).containsExactly(sooner, request).doesNotContain(lapsed);
        assertThat(visits.toConfirm(salon, 1)).containsExactly(sooner);
        assertThat(visits.toCloseOut(salon, 10)).containsExactly(over);
        assertThat(visits.awaitingPayment(salon, 10)).containsExactly(owing);
    }

    @Test
    void countsAVisitAsOverFromItsEndOnAndItsDepositUntilItsStart() {
        Visits visits = house.the(Visits.class);
        studio.brings(emma, gel, "2026-03-03T08:00", Status.CONFIRMED, PaymentState.DEPOSIT_DUE);
        studio.brings(julie, gel, "2026-03-03T09:00", Status.CONFIRMED, PaymentState.DEPOSIT_DUE);
        studio.isNow("2026-03-03T08:59");
        assertThat(visits.waiting(salon)).isEqualTo(new Waiting(0, 0, 1, 0));
        studio.isNow("2026-03-03T09:00");
        assertThat(visits.waiting(salon)).isEqualTo(new Waiting(0, 1, 0, 0));
    }

    @Test
    void takesUpItsTimeInEveryStatusThatIsActiveAndInNoOther() {
        for (Status status : Status.values()) {
            String start = "2026-03-03T%02d:00".formatted(10 + status.ordinal());
            studio.brings(emma, gel, start, status, PaymentState.NOTHING_DUE);
        }
        TimeSpan day = new TimeSpan(Studio.at("2026-03-03T00:00"), Studio.at("2026-03-04T00:00"));
        assertThat(house.the(Visits.class).touching(salon, day))
                .extracting(Visit::status)
                .containsExactlyElementsOf(
                        Stream.of(Status.values()).filter(Status::isActive).toList());
    }

    @Test
    void putsAVisitOnTheDayOnWhichItStartsInTheSalonsZone() {
        Visit night = studio.brings(emma, gel, "2026-03-03T00:00", Status.CONFIRMED, PaymentState.NOTHING_DUE);
        Visit evening = studio.brings(emma, gel, "2026-03-03T23:30", Status.CONFIRMED, PaymentState.NOTHING_DUE);
        studio.brings(emma, gel, "2026-03-04T00:00", Status.CONFIRMED, PaymentState.NOTHING_DUE);
        assertThat(house.the(Visits.class).day(studio.salon(), LocalDate.parse("2026-03-03")))
                .containsExactly(night, evening);
    }

    private static JournalEntryId changed(ChangeOutcome change, Status status) {
        assertThat(change).isInstanceOf(ChangeOutcome.Changed.class);
        ChangeOutcome.Changed done = (ChangeOutcome.Changed) change;
        assertThat(done.visit().status()).isEqualTo(status);
        return done.entry();
    }
}
