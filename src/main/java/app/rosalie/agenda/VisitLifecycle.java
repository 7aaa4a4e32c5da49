package app.rosalie.agenda;

import app.rosalie.agenda.AppointmentEvent.AppointmentExpired;
import app.rosalie.salon.Journal;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.Salons;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The life of one appointment: confirmed, cancelled, closed out, missed. What is not possible is refused by the
 * appointment itself. Every change of the pro's is journaled and can be undone.
 */
@Component
@Transactional
public class VisitLifecycle {

    private final AppointmentRows rows;
    private final AppointmentLog log;
    private final Visits visits;
    private final VisitDeposits deposits;
    private final Salons salons;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    VisitLifecycle(
            AppointmentRows rows,
            AppointmentLog log,
            Visits visits,
            VisitDeposits deposits,
            Salons salons,
            Journal journal,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.rows = rows;
        this.log = log;
        this.visits = visits;
        this.deposits = deposits;
        this.salons = salons;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** Says yes to a request, and asks for what its treatments want in advance; where another visit is agreed at that time, only if {@code forced}. */
    public ChangeOutcome confirm(SalonId salon, AppointmentId id, boolean forced) {
        salons.lock(salon);
        List<Visit> others = agreedBeside(salon, id);
        Optional<Visit> request = visits.visit(salon, id).filter(visit -> visit.status() == Status.REQUESTED);
        if (request.isPresent() && !others.isEmpty() && !forced) {
            return new ChangeOutcome.Clash(request.get(), others);
        }
        return deposits.withWanted(
                salon,
                log.change(
                        salon,
                        id,
                        AppointmentVerb.CONFIRMED,
                        state -> state.confirmed(!others.isEmpty(), clock.instant())));
    }

    /** Visits agreed upon that want the pro at the same time as this one. */
    private List<Visit> agreedBeside(SalonId salon, AppointmentId id) {
        return visits.visit(salon, id).stream()
                .flatMap(visit -> log.agreed(salon, visit.occupancy(), Set.of(id)).stream())
                .toList();
    }

    /** Cancels what has no outcome yet; by the client with less notice than was agreed when it was booked, it is late. */
    public ChangeOutcome cancel(SalonId salon, AppointmentId id, Party by) {
        salons.lock(salon);
        boolean inTime = rows.findByIdAndSalonId(id.value(), salon.value())
                .filter(one -> one.isInTime(clock.instant()))
                .isPresent();
        return log.change(salon, id, AppointmentVerb.CANCELLED, state -> state.cancelled(by, inTime));
    }

    /** Marks the client as not come, from ten minutes after the start. */
    public ChangeOutcome missed(SalonId salon, AppointmentId id) {
        return log.change(salon, id, AppointmentVerb.MISSED, state -> state.missed(clock.instant()));
    }

    /** Takes a no-show back: the visit awaits its outcome again. */
    public ChangeOutcome cameAfterAll(SalonId salon, AppointmentId id) {
        salons.lock(salon);
        boolean beside = !agreedBeside(salon, id).isEmpty();
        return log.change(salon, id, AppointmentVerb.CAME, state -> state.cameAfterAll(beside));
    }

    /** Marks the visit as done, from its start on; {@code payment} says what is left to pay. */
    public ChangeOutcome done(SalonId salon, AppointmentId id, PaymentState payment) {
        return log.change(salon, id, AppointmentVerb.DONE, state -> state.done(payment, clock.instant()));
    }

    /**
     * The same for several visits, as one group in the journal: those that were not refused; empty where all were.
     */
    public Optional<Done> done(SalonId salon, List<AppointmentId> ids, PaymentState payment) {
        salons.lock(salon);
        Optional<JournalEntryId> entry = Optional.empty();
        List<AppointmentId> done = new ArrayList<>();
        for (AppointmentId id : ids) {
            Optional<Appointment> found = rows.findByIdAndSalonId(id.value(), salon.value());
            if (found.isEmpty()) {
                continue;
            }
            AppointmentState before = found.get().state();
            AppointmentState after = before.done(payment, clock.instant());
            if (!after.equals(before)) {
                entry = Optional.of(log.change(salon, entry, found.get(), AppointmentVerb.DONE, after));
                done.add(id);
            }
        }
        return entry.map(one -> new Done(visits.visits(salon, done), one));
    }

    /**
     * Visits that were closed out together.
     *
     * @param entry the journal's entry that takes all of them back
     */
    public record Done(List<Visit> visits, JournalEntryId entry) {}

    /** All that was paid for a visit has gone back; noted with an earlier entry. It stands as it stood where nothing was paid. */
    public void refunded(SalonId salon, AppointmentId id, JournalEntryId entry) {
        salons.lock(salon);
        rows.findByIdAndSalonId(id.value(), salon.value()).ifPresent(one -> {
            AppointmentState refunded = one.state().refunded();
            if (!refunded.equals(one.state())) {
                log.change(salon, Optional.of(entry), one, AppointmentVerb.REFUNDED, refunded);
            }
        });
    }

    /** What was still owed for a visit is let go; refused where nothing is. */
    public ChangeOutcome settle(SalonId salon, AppointmentId id) {
        return log.change(salon, id, AppointmentVerb.SETTLED, state -> state.balanced(false));
    }

    /** A part of the price is {@code due} still, or nothing any more; noted with an earlier entry. It stands as it stood where that is so. */
    public void balance(SalonId salon, AppointmentId id, boolean due, JournalEntryId entry) {
        salons.lock(salon);
        rows.findByIdAndSalonId(id.value(), salon.value()).ifPresent(one -> {
            AppointmentState balanced = one.state().balanced(due);
            if (!balanced.equals(one.state())) {
                AppointmentVerb verb = due ? AppointmentVerb.BALANCE_LEFT : AppointmentVerb.SETTLED;
                log.change(salon, Optional.of(entry), one, verb, balanced);
            }
        });
    }

    /** The journal entry of what was done to a visit last; empty where nothing was, or it was taken back. */
    @Transactional(readOnly = true)
    public Optional<JournalEntryId> lastChange(SalonId salon, AppointmentId id) {
        return journal.last(salon, log.kind(), id.value());
    }

    /**
     * Lets requests lapse, in all salons, whose start has come without an answer, and that of any other time proposed; returns
     * how many.
     */
    public int expireUnanswered() {
        Instant now = clock.instant();
        List<AppointmentRows.Unanswered> lapsed = rows.unanswered(now).stream()
                .filter(request -> rows.expire(request.id(), now) > 0)
                .toList();
        lapsed.forEach(request -> events.publishEvent(
                new AppointmentExpired(new SalonId(request.salonId()), new AppointmentId(request.id()), now)));
        return lapsed.size();
    }
}
