package app.rosalie.agenda;

import app.rosalie.agenda.hold.SlotHolds;
import app.rosalie.agenda.opening.Occupancy;
import app.rosalie.agenda.opening.OpeningTimes;
import app.rosalie.salon.Salon;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.Salons;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Another time for one appointment: moved by the pro, or proposed to the client who asked for it, and taken by her or not. Every
 * change is journaled and can be undone.
 */
@Component
@Transactional
public class Rescheduling {

    private final AppointmentLog log;
    private final Visits visits;
    private final VisitDeposits deposits;
    private final SlotHolds holds;
    private final OpeningTimes times;
    private final Salons salons;
    private final InstantSource clock;

    Rescheduling(
            AppointmentLog log,
            Visits visits,
            VisitDeposits deposits,
            SlotHolds holds,
            OpeningTimes times,
            Salons salons,
            InstantSource clock) {
        this.log = log;
        this.visits = visits;
        this.deposits = deposits;
        this.holds = holds;
        this.times = times;
        this.salons = salons;
        this.clock = clock;
    }

    /** Gives a visit that has no outcome yet another start, and keeps all else. */
    public ChangeOutcome move(SalonId id, AppointmentId appointment, LocalDateTime to, boolean forced) {
        return moveTo(id, appointment, salons.lock(id).instant(to), forced, AppointmentVerb.MOVED, state -> state);
    }

    /** Tells a client who has asked for a visit that another start would suit; the request stays until she answers. */
    public ChangeOutcome propose(SalonId id, AppointmentId appointment, LocalDateTime other) {
        Instant start = salons.get(id).instant(other);
        return log.change(id, appointment, AppointmentVerb.PROPOSED, state -> state.proposing(start, clock.instant()));
    }

    /** What stands in the way of a visit at another start: a clash, closed doors, or nothing. */
    @Transactional(readOnly = true)
    public Optional<ChangeOutcome> inTheWay(SalonId id, Visit visit, LocalDateTime other) {
        Salon salon = salons.get(id);
        Occupancy there = visit.occupancy().at(salon.instant(other));
        List<Visit> others = visits.colliding(id, there).stream()
                .filter(one -> !one.id().equals(visit.id()))
                .toList();
        return inTheWay(salon, visit, there, others);
    }

    private Optional<ChangeOutcome> inTheWay(Salon salon, Visit visit, Occupancy at, List<Visit> there) {
        if (!there.isEmpty() || isHeld(salon, at)) {
            return Optional.of(new ChangeOutcome.Clash(visit, there));
        }
        return times.isOpen(salon, at.span()) ? Optional.empty() : Optional.of(new ChangeOutcome.Closed(visit));
    }

    private boolean isHeld(Salon salon, Occupancy occupancy) {
        return holds.touching(salon.id(), occupancy.span()).stream().anyMatch(hold -> hold.isInTheWayOf(occupancy));
    }

    /** The client takes what was proposed: the visit is agreed for that time, and what it wants in advance is asked for. */
    public ChangeOutcome accept(SalonId id, AppointmentId appointment, boolean forced) {
        salons.lock(id);
        Optional<Instant> proposed =
                visits.visit(id, appointment).map(Visit::proposed).filter(start -> start.isAfter(clock.instant()));
        ChangeOutcome change = proposed.isEmpty()
                ? log.change(id, appointment, AppointmentVerb.CONFIRMED, state -> state)
                : moveTo(
                        id,
                        appointment,
                        proposed.get(),
                        forced,
                        AppointmentVerb.CONFIRMED,
                        state -> state.agreed(state.forced()));
        return deposits.withWanted(id, change);
    }

    /** What was proposed does not suit; the request is as it was. */
    public ChangeOutcome withdraw(SalonId id, AppointmentId appointment) {
        return log.change(id, appointment, AppointmentVerb.PROPOSAL_WITHDRAWN, AppointmentState::withdrawn);
    }

    private ChangeOutcome moveTo(
            SalonId id,
            AppointmentId appointment,
            Instant start,
            boolean forced,
            AppointmentVerb verb,
            AppointmentLog.Rule then) {
        Salon salon = salons.lock(id);
        return visits.visit(id, appointment)
                .map(visit -> moveTo(salon, visit, start, forced, verb, then))
                .orElseGet(ChangeOutcome.Unknown::new);
    }

    private ChangeOutcome moveTo(
            Salon salon, Visit visit, Instant start, boolean forced, AppointmentVerb verb, AppointmentLog.Rule then) {
        if (!visit.isOpen() || start.equals(visit.start())) {
            return log.change(salon.id(), visit.id(), verb, state -> state);
        }
        Occupancy there = visit.occupancy().at(start);
        List<Visit> others = log.agreed(salon.id(), there, Set.of(visit.id()));
        Optional<ChangeOutcome> inTheWay = forced ? Optional.empty() : inTheWay(salon, visit, there, others);
        return inTheWay.orElseGet(() -> log.change(
                salon.id(), visit.id(), verb, state -> then.next(state.at(there.span(), !others.isEmpty()))));
    }
}
