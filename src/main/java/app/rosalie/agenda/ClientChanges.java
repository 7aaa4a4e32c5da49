package app.rosalie.agenda;

import app.rosalie.salon.Salon;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.Salons;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a client may do with a visit of hers, in Telegram or elsewhere: she forces nothing. Whose it is, the caller knows. All is
 * decided under the lock on the salon's row.
 */
@Component
@Transactional
public class ClientChanges {

    private final VisitLifecycle lifecycle;
    private final Rescheduling rescheduling;
    private final Availability availability;
    private final Visits visits;
    private final ClientAgenda agenda;
    private final Salons salons;
    private final InstantSource clock;

    ClientChanges(
            VisitLifecycle lifecycle,
            Rescheduling rescheduling,
            Availability availability,
            Visits visits,
            ClientAgenda agenda,
            Salons salons,
            InstantSource clock) {
        this.lifecycle = lifecycle;
        this.rescheduling = rescheduling;
        this.availability = availability;
        this.visits = visits;
        this.agenda = agenda;
        this.salons = salons;
        this.clock = clock;
    }

    /** Whether it is agreed, and so near that the notice agreed when it was booked is over. What is only asked for is never late. */
    @Transactional(readOnly = true)
    public boolean isLate(SalonId salon, Visit visit) {
        return visit.status() == Status.CONFIRMED
                && agenda.terms(salon, visit.id())
                        .filter(terms -> terms.isInTime(clock.instant()))
                        .isEmpty();
    }

    /**
     * Calls off what is agreed, or takes back what was asked for.
     *
     * @param knowingLate whether she was told what that means where it is late; otherwise a late one is refused
     */
    public ChangeOutcome cancel(SalonId id, AppointmentId appointment, boolean knowingLate) {
        return changing(
                id,
                appointment,
                visit -> isAhead(visit) && (knowingLate || !isLate(id, visit))
                        ? lifecycle.cancel(id, appointment, Party.CLIENT)
                        : new ChangeOutcome.Refused(visit));
    }

    /** Gives it another start that is free for her; refused where it is late or has begun, closed where that is not free. */
    public ChangeOutcome move(SalonId id, AppointmentId appointment, LocalDateTime to) {
        return changing(id, appointment, visit -> {
            if (!isAhead(visit) || isLate(id, visit)) {
                return new ChangeOutcome.Refused(visit);
            }
            return isFree(salons.get(id), visit, to)
                    ? rescheduling.move(id, appointment, to, false)
                    : new ChangeOutcome.Closed(visit);
        });
    }

    private boolean isFree(Salon salon, Visit visit, LocalDateTime to) {
        return availability
                .starts(salon, to.toLocalDate(), SlotRequirement.of(visit))
                .contains(salon.instant(to));
    }

    /** Takes the time that the pro has proposed, as long as it is free. */
    public ChangeOutcome accept(SalonId id, AppointmentId appointment) {
        return changing(
                id,
                appointment,
                visit -> awaitsHerAnswer(visit)
                        ? rescheduling.accept(id, appointment, false)
                        : new ChangeOutcome.Refused(visit));
    }

    /** The time proposed does not suit her; what she has asked for stays asked for. */
    public ChangeOutcome decline(SalonId id, AppointmentId appointment) {
        return changing(
                id,
                appointment,
                visit -> awaitsHerAnswer(visit)
                        ? rescheduling.withdraw(id, appointment)
                        : new ChangeOutcome.Refused(visit));
    }

    private boolean awaitsHerAnswer(Visit visit) {
        Instant other = visit.proposed();
        return visit.status() == Status.REQUESTED && other != null && other.isAfter(clock.instant());
    }

    /** It can still be called off or moved: also what was only asked for, for another time that is to come. */
    private boolean isAhead(Visit visit) {
        return (visit.isOpen() && visit.start().isAfter(clock.instant())) || awaitsHerAnswer(visit);
    }

    private ChangeOutcome changing(SalonId id, AppointmentId appointment, Function<Visit, ChangeOutcome> change) {
        salons.lock(id);
        Optional<Visit> visit = visits.visit(id, appointment);
        return visit.map(change).orElseGet(ChangeOutcome.Unknown::new);
    }
}
