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
import app.rosalie.salon.SalonId;
import app.rosalie.salon.Salons;
import app.rosalie.salon.SlotPolicy;
import app.rosalie.salon.Treatment;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Another time for a visit: moved by the pro, or proposed and taken. */
@OnBothDatabases
class ReschedulingTest extends SalonTest {

    private final VisitNotes notes;
    private final Rescheduling rescheduling;
    private final VisitLifecycle lifecycle;
    private final VisitDeposits deposits;
    private final Journal journal;
    private SalonId salon;
    private Client emma;
    private Client julie;
    private Treatment gel;

    ReschedulingTest(Database database) {
        super(database);
        notes = house.the(VisitNotes.class);
        rescheduling = house.the(Rescheduling.class);
        lifecycle = house.the(VisitLifecycle.class);
        deposits = house.the(VisitDeposits.class);
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
    void keepsAllButTheTime() {
        Visit visit = studio.booked(emma, gel, "2026-03-03T14:00").visit();
        notes.note(salon, visit.id(), "Vernis rouge");
        ChangeOutcome.Changed moved = changed(move(visit, "2026-03-05T10:15", false));
        assertThat(moved.visit().span())
                .isEqualTo(new TimeSpan(Studio.at("2026-03-05T10:15"), Studio.at("2026-03-05T11:15")));
        assertThat(moved.visit().note()).isEqualTo("Vernis rouge");
        assertThat(moved.visit().price()).isEqualTo(visit.price());
        assertThat(journal.undo(salon, moved.entry())).isEqualTo(Undone.DONE);
        assertThat(studio.visit(visit.id()).span()).isEqualTo(visit.span());
    }

    @Test
    void movesOnceHoweverOftenItIsPressed() {
        Visit visit = studio.booked(emma, gel, "2026-03-03T14:00").visit();
        changed(move(visit, "2026-03-05T10:00", false));
        assertThat(move(visit, "2026-03-05T10:00", false)).isInstanceOf(ChangeOutcome.Refused.class);
    }

    @Test
    void doesNotStandInItsOwnWay() {
        Visit visit = studio.booked(emma, gel, "2026-03-03T14:00").visit();
        changed(move(visit, "2026-03-03T14:30", false));
        assertThat(house.the(Availability.class)
                        .starts(
                                studio.salon(),
                                LocalDate.parse("2026-03-03"),
                                SlotRequirement.of(studio.visit(visit.id()))))
                .contains(Studio.at("2026-03-03T14:15"), Studio.at("2026-03-03T15:00"));
    }

    @Test
    void warnsOfWhoIsThereUntilForced() {
        Visit there = studio.booked(julie, gel, "2026-03-05T10:30").visit();
        Visit visit = studio.booked(emma, gel, "2026-03-03T14:00").visit();
        assertThat(move(visit, "2026-03-05T10:00", false)).isEqualTo(new ChangeOutcome.Clash(visit, List.of(there)));
        ChangeOutcome.Changed moved = changed(move(visit, "2026-03-05T10:00", true));
        assertThat(journal.undo(salon, moved.entry())).isEqualTo(Undone.DONE);
    }

    @Test
    void warnsOfClosedDoorsUntilForced() {
        Visit visit = studio.booked(emma, gel, "2026-03-03T14:00").visit();
        assertThat(move(visit, "2026-03-02T14:00", false)).isEqualTo(new ChangeOutcome.Closed(visit));
        assertThat(move(visit, "2026-03-03T18:30", false)).isEqualTo(new ChangeOutcome.Closed(visit));
        changed(move(visit, "2026-03-03T18:30", true));
    }

    @Test
    void cannotGoBackToAPlaceThatIsTaken() {
        Visit visit = studio.booked(emma, gel, "2026-03-03T14:00").visit();
        ChangeOutcome.Changed moved = changed(move(visit, "2026-03-05T10:00", false));
        studio.booked(julie, gel, "2026-03-03T14:30");
        assertThat(journal.undo(salon, moved.entry())).isEqualTo(Undone.CHANGED_SINCE);
    }

    @Test
    void canGoBackBesideAVisitWhereItWasForced() {
        studio.booked(julie, gel, "2026-03-03T14:30");
        Visit visit = ((BookingOutcome.Booked) studio.books(emma, gel, "2026-03-03T14:00", true)).visit();
        ChangeOutcome.Changed moved = changed(move(visit, "2026-03-05T10:00", false));
        assertThat(journal.undo(salon, moved.entry())).isEqualTo(Undone.DONE);
        assertThat(studio.visit(visit.id())).isEqualTo(visit);
    }

    @Test
    void cannotGoBackIntoClosedDoorsThatOthersHaveForcedSince() {
        Visit visit = ((BookingOutcome.Booked) studio.books(emma, gel, "2026-03-02T14:00", true)).visit();
        ChangeOutcome.Changed moved = changed(move(visit, "2026-03-05T10:00", false));
        studio.books(julie, gel, "2026-03-02T14:30", true);
        assertThat(journal.undo(salon, moved.entry())).isEqualTo(Undone.CHANGED_SINCE);
    }

    @Test
    void movesAVisitThatAwaitsItsOutcome() {
        Visit visit = studio.booked(emma, gel, "2026-03-03T14:00").visit();
        studio.isNow("2026-03-03T14:20");
        changed(move(visit, "2026-03-04T14:00", false));
    }

    @Test
    void movesNothingThatIsOver() {
        Visit done = studio.brings(emma, gel, "2026-03-03T10:00", Status.DONE, PaymentState.PAID);
        assertThat(move(done, "2026-03-05T10:00", true)).isEqualTo(new ChangeOutcome.Refused(done));
    }

    @Test
    void leavesARequestAsItIsWhileAnotherTimeIsProposed() {
        Visit request = studio.asks(emma, gel, "2026-03-03T14:00");
        ChangeOutcome.Changed proposed = changed(propose(request, "2026-03-05T10:00"));
        assertThat(proposed.visit().status()).isEqualTo(Status.REQUESTED);
        assertThat(proposed.visit().start()).isEqualTo(request.start());
        assertThat(proposed.visit().proposed()).isEqualTo(Studio.at("2026-03-05T10:00"));
        assertThat(propose(request, "2026-03-05T10:00")).isInstanceOf(ChangeOutcome.Refused.class);
        assertThat(journal.undo(salon, proposed.entry())).isEqualTo(Undone.DONE);
        assertThat(studio.visit(request.id())).isEqualTo(request);
    }

    @Test
    void proposesNeitherThePastNorWhatIsAskedForNorAnythingForWhatIsAgreed() {
        Visit request = studio.asks(emma, gel, "2026-03-03T14:00");
        assertThat(propose(request, "2026-03-03T07:00")).isInstanceOf(ChangeOutcome.Refused.class);
        assertThat(propose(request, "2026-03-03T14:00")).isInstanceOf(ChangeOutcome.Refused.class);
        Visit agreed = studio.booked(julie, gel, "2026-03-04T14:00").visit();
        assertThat(propose(agreed, "2026-03-05T10:00")).isInstanceOf(ChangeOutcome.Refused.class);
    }

    @Test
    void agreesOnTheProposedTimeOnceSheTakesIt() {
        Visit request = studio.asks(emma, gel, "2026-03-03T14:00");
        changed(propose(request, "2026-03-05T10:00"));
        ChangeOutcome.Changed accepted = changed(rescheduling.accept(salon, request.id(), false));
        assertThat(accepted.visit().status()).isEqualTo(Status.CONFIRMED);
        assertThat(accepted.visit().start()).isEqualTo(Studio.at("2026-03-05T10:00"));
        assertThat(accepted.visit().proposed()).isNull();
        assertThat(rescheduling.accept(salon, request.id(), false)).isInstanceOf(ChangeOutcome.Refused.class);
        assertThat(journal.undo(salon, accepted.entry())).isEqualTo(Undone.DONE);
        assertThat(studio.visit(request.id()).proposed()).isEqualTo(Studio.at("2026-03-05T10:00"));
    }

    @Test
    void warnsWhenTheProposedTimeWasGivenAway() {
        Visit request = studio.asks(emma, gel, "2026-03-03T14:00");
        changed(propose(request, "2026-03-05T10:00"));
        Visit there = studio.booked(julie, gel, "2026-03-05T10:00").visit();
        assertThat(rescheduling.accept(salon, request.id(), false))
                .isEqualTo(new ChangeOutcome.Clash(studio.visit(request.id()), List.of(there)));
        changed(rescheduling.accept(salon, request.id(), true));
    }

    @Test
    void forgetsAProposalThatDoesNotSuit() {
        Visit request = studio.asks(emma, gel, "2026-03-03T14:00");
        changed(propose(request, "2026-03-05T10:00"));
        changed(rescheduling.withdraw(salon, request.id()));
        assertThat(studio.visit(request.id())).isEqualTo(request);
        assertThat(rescheduling.withdraw(salon, request.id())).isInstanceOf(ChangeOutcome.Refused.class);
        assertThat(rescheduling.accept(salon, request.id(), false)).isInstanceOf(ChangeOutcome.Refused.class);
    }

    @Test
    void keepsARequestAliveUntilTheTimeThatWasProposed() {
        Visit request = studio.asks(emma, gel, "2026-03-03T14:00");
        changed(propose(request, "2026-03-05T10:00"));
        studio.isNow("2026-03-03T15:00");
        lifecycle.expireUnanswered();
        Visits visits = house.the(Visits.class);
        assertThat(visits.toConfirm(salon, 9)).extracting(Visit::id).containsExactly(request.id());
        assertThat(visits.waiting(salon).toConfirm()).isEqualTo(1);
        studio.isNow("2026-03-05T10:00");
        assertThat(rescheduling.accept(salon, request.id(), false)).isInstanceOf(ChangeOutcome.Refused.class);
        lifecycle.expireUnanswered();
        assertThat(studio.visit(request.id()).status()).isEqualTo(Status.EXPIRED);
        assertThat(visits.waiting(salon).toConfirm()).isZero();
    }

    @Test
    void takesARefusalBackAlsoBesideTheVisitThatWasChosen() {
        Visit request = studio.asks(emma, gel, "2026-03-03T14:00");
        Visit chosen = studio.asks(julie, gel, "2026-03-03T14:00");
        changed(lifecycle.confirm(salon, chosen.id(), false));
        ChangeOutcome.Changed declined = changed(lifecycle.cancel(salon, request.id(), Party.PRO));
        assertThat(journal.undo(salon, declined.entry())).isEqualTo(Undone.DONE);
        assertThat(studio.visit(request.id())).isEqualTo(request);
    }

    @Test
    void countsACancellationAsLateByTheNoticeThatHeldWhenItWasBooked() {
        offer(48);
        Visit visit = studio.booked(emma, gel, "2026-03-06T14:00").visit();
        offer(2);
        studio.isNow("2026-03-04T14:01");
        assertThat(cancelledLate(visit)).isTrue();
        Visit next = studio.booked(emma, gel, "2026-03-06T14:00").visit();
        assertThat(cancelledLate(next)).isFalse();
    }

    private boolean cancelledLate(Visit visit) {
        return changed(lifecycle.cancel(salon, visit.id(), Party.CLIENT))
                .visit()
                .cancellation()
                .late();
    }

    private void offer(int noticeHours) {
        house.the(Salons.class).offer(salon, new SlotPolicy(false, 0, noticeHours));
    }

    @Test
    void keepsANoteThroughWhateverIsUndone() {
        Visit visit = studio.booked(emma, gel, "2026-03-03T14:00").visit();
        ChangeOutcome.Changed moved = changed(move(visit, "2026-03-05T10:00", false));
        ChangeOutcome.Changed noted = changed(notes.note(salon, visit.id(), "  Vernis rouge "));
        assertThat(noted.visit().note()).isEqualTo("Vernis rouge");
        assertThat(notes.note(salon, visit.id(), "Vernis rouge")).isInstanceOf(ChangeOutcome.Refused.class);
        assertThat(lifecycle.lastChange(salon, visit.id())).contains(moved.entry());
        assertThat(journal.undo(salon, moved.entry())).isEqualTo(Undone.DONE);
        assertThat(studio.visit(visit.id()).note()).isEqualTo("Vernis rouge");
        assertThat(journal.undo(salon, noted.entry())).isEqualTo(Undone.DONE);
        assertThat(studio.visit(visit.id())).isEqualTo(visit);
    }

    @Test
    void restoresNoNoteOfAVisitThatIsGone() {
        BookingOutcome.Booked booked = studio.booked(emma, gel, "2026-03-03T14:00");
        ChangeOutcome.Changed noted = changed(notes.note(salon, booked.visit().id(), "Vernis rouge"));
        assertThat(journal.undo(salon, booked.entry())).isEqualTo(Undone.DONE);
        assertThat(journal.undo(salon, noted.entry())).isEqualTo(Undone.CHANGED_SINCE);
    }

    @Test
    void asksOnceForADepositAndOnlyAhead() {
        Visit visit = studio.booked(emma, gel, "2026-03-03T14:00").visit();
        ChangeOutcome.Changed asked = changed(deposits.ask(salon, visit.id()));
        assertThat(asked.visit().payment()).isEqualTo(PaymentState.DEPOSIT_DUE);
        assertThat(deposits.ask(salon, visit.id())).isInstanceOf(ChangeOutcome.Refused.class);
        assertThat(journal.undo(salon, asked.entry())).isEqualTo(Undone.DONE);
        studio.isNow("2026-03-03T14:00");
        assertThat(deposits.ask(salon, visit.id())).isInstanceOf(ChangeOutcome.Refused.class);
    }

    @Test
    void reachesNothingOfAnotherSalon() {
        Visit visit = studio.booked(emma, gel, "2026-03-03T14:00").visit();
        SalonId other = Studio.open(house).id();
        LocalDateTime then = LocalDateTime.parse("2026-03-05T10:00");
        assertThat(List.of(
                        rescheduling.move(other, visit.id(), then, true),
                        rescheduling.propose(other, visit.id(), then),
                        rescheduling.accept(other, visit.id(), true),
                        rescheduling.withdraw(other, visit.id()),
                        notes.note(other, visit.id(), "À moi"),
                        deposits.ask(other, visit.id())))
                .containsOnly(new ChangeOutcome.Unknown());
        assertThat(studio.visit(visit.id())).isEqualTo(visit);
    }

    private ChangeOutcome move(Visit visit, String to, boolean forced) {
        return rescheduling.move(salon, visit.id(), LocalDateTime.parse(to), forced);
    }

    private ChangeOutcome propose(Visit visit, String other) {
        return rescheduling.propose(salon, visit.id(), LocalDateTime.parse(other));
    }

    private static ChangeOutcome.Changed changed(ChangeOutcome change) {
        assertThat(change).isInstanceOf(ChangeOutcome.Changed.class);
        return (ChangeOutcome.Changed) change;
    }
}
