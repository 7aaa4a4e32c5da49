package app.rosalie.agenda;

import app.rosalie.agenda.AppointmentEvent.AppointmentBooked;
import app.rosalie.agenda.AppointmentEvent.AppointmentCancelled;
import app.rosalie.agenda.AppointmentEvent.AppointmentCompleted;
import app.rosalie.agenda.AppointmentEvent.AppointmentConfirmed;
import app.rosalie.agenda.AppointmentEvent.AppointmentMissed;
import app.rosalie.agenda.AppointmentEvent.AppointmentMoved;
import app.rosalie.agenda.AppointmentEvent.AppointmentRefunded;
import app.rosalie.agenda.AppointmentEvent.BalanceLeft;
import app.rosalie.agenda.AppointmentEvent.BalanceSettled;
import app.rosalie.agenda.AppointmentEvent.DepositAsked;
import app.rosalie.agenda.AppointmentEvent.DepositPutOff;
import app.rosalie.agenda.AppointmentEvent.DepositReceived;
import app.rosalie.agenda.AppointmentEvent.DepositWaived;
import app.rosalie.agenda.AppointmentEvent.NoShowWithdrawn;
import app.rosalie.agenda.AppointmentEvent.ProposalWithdrawn;
import app.rosalie.agenda.AppointmentEvent.TimeProposed;
import app.rosalie.salon.SalonId;
import java.time.Instant;
import java.util.Objects;

/** What is done to an appointment: the word under which the journal keeps it, and the event that tells of it. */
enum AppointmentVerb {
    BOOKED("booked"),
    REPEATED("repeated"),
    CONFIRMED("confirmed"),
    MOVED("moved"),
    PROPOSED("proposed"),
    PROPOSAL_WITHDRAWN("withdrawn"),
    CANCELLED("cancelled"),
    MISSED("missed"),
    CAME("came"),
    DONE("done"),
    DEPOSIT_ASKED("deposit-asked"),
    DEPOSIT_PAID("deposit"),
    DEPOSIT_PUT_OFF("deposit-put-off"),
    DEPOSIT_WAIVED("deposit-waived"),
    REINSTATED("reinstated"),
    REFUNDED("refunded"),
    BALANCE_LEFT("balance-left"),
    SETTLED("settled");

    /** Never changes: entries of the journal outlive releases. */
    private final String word;

    AppointmentVerb(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    AppointmentEvent event(
            SalonId salon, AppointmentId id, Instant at, AppointmentState before, AppointmentState after) {
        return switch (this) {
            case BOOKED, REPEATED, REINSTATED -> new AppointmentBooked(salon, id, at);
            case CONFIRMED -> new AppointmentConfirmed(salon, id, at);
            case MOVED ->
                new AppointmentMoved(
                        salon, id, at, before.span().start(), after.span().start());
            case PROPOSED -> new TimeProposed(salon, id, at, Objects.requireNonNull(after.proposed()));
            case PROPOSAL_WITHDRAWN -> new ProposalWithdrawn(salon, id, at);
            case CANCELLED ->
                new AppointmentCancelled(
                        salon,
                        id,
                        at,
                        after.calledOff().cancelledBy(),
                        after.calledOff().lateCancellation());
            case MISSED -> new AppointmentMissed(salon, id, at);
            case CAME -> new NoShowWithdrawn(salon, id, at);
            case DONE -> new AppointmentCompleted(salon, id, at);
            case DEPOSIT_PUT_OFF -> new DepositPutOff(salon, id, at);
            case DEPOSIT_WAIVED -> new DepositWaived(salon, id, at);
            case DEPOSIT_ASKED -> new DepositAsked(salon, id, at);
            case DEPOSIT_PAID -> new DepositReceived(salon, id, at);
            case REFUNDED -> new AppointmentRefunded(salon, id, at);
            case BALANCE_LEFT -> new BalanceLeft(salon, id, at);
            case SETTLED -> new BalanceSettled(salon, id, at);
        };
    }
}
