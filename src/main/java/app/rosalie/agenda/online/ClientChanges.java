package app.rosalie.agenda.online;

import app.rosalie.agenda.AppointmentId;
import app.rosalie.agenda.Availability;
import app.rosalie.agenda.ChangeOutcome;
import app.rosalie.agenda.ClientAgenda;
import app.rosalie.agenda.DayStarts;
import app.rosalie.agenda.Party;
import app.rosalie.agenda.Rescheduling;
import app.rosalie.agenda.SlotRequirement;
import app.rosalie.agenda.Status;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.VisitLifecycle;
import app.rosalie.agenda.Visits;
import app.rosalie.salon.Salon;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.Salons;
import app.rosalie.salon.online.OnlineRules;
import app.rosalie.salon.online.OnlineSettings;
import app.rosalie.salon.selection.Selections;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
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
    private final OnlineBookings bookings;
    private final OnlineStarts online;
    private final BookingAttempts attempts;
    private final OnlineSettings settings;
    private final Selections selections;
    private final Salons salons;
    private final InstantSource clock;

    ClientChanges(
            VisitLifecycle lifecycle,
            Rescheduling rescheduling,
            Availability availability,
            Visits visits,
            ClientAgenda agenda,
            OnlineBookings bookings,
            OnlineStarts online,
            BookingAttempts attempts,
            OnlineSettings settings,
            Selections selections,
            Salons salons,
            InstantSource clock) {
        this.lifecycle = lifecycle;
        this.rescheduling = rescheduling;
        this.availability = availability;
        this.visits = visits;
        this.agenda = agenda;
        this.bookings = bookings;
        this.online = online;
        this.attempts = attempts;
        this.settings = settings;
        this.selections = selections;
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

    /** Whether this account has booked and moved there so often lately that it has to wait for a while. */
    @Transactional(readOnly = true)
    public boolean isTooOften(SalonId salon, long account) {
        return attempts.isOneMoreTooMany(salon, account);
    }

    /**
     * Gives it another start that is free for her; refused where it is late, has begun or is one move {@link #isTooOften too
     * many}, closed where that start is not free.
     *
     * @param account who asks for it
     */
    public ChangeOutcome move(SalonId id, AppointmentId appointment, LocalDateTime to, long account) {
        return changing(id, appointment, visit -> {
            if (!isAhead(visit) || isLate(id, visit) || isTooOften(id, account)) {
                return new ChangeOutcome.Refused(visit);
            }
            attempts.note(id, account);
            return isFree(salons.get(id), visit, to)
                    ? rescheduling.move(id, appointment, to, false)
                    : new ChangeOutcome.Closed(visit);
        });
    }

    private boolean isFree(Salon salon, Visit visit, LocalDateTime to) {
        return starts(salon, visit, to.toLocalDate(), 1)
                .getOrDefault(to.toLocalDate(), List.of())
                .contains(salon.instant(to));
    }

    /**
     * The days of {@code [from, from + days)} on which she finds another start for it, each with all of them: no sooner and no
     * farther ahead than the salon lets its clients book. Where it is late the salon decides, and any free one may be asked for.
     */
    @Transactional(readOnly = true)
    public SequencedMap<LocalDate, List<Instant>> starts(Salon salon, Visit visit, LocalDate from, int days) {
        OnlineRules rules = settings.of(salon.id());
        LocalDate last = last(salon, visit, rules);
        int looked = (int) Math.min(days, from.until(last, ChronoUnit.DAYS) + 1);
        if (looked <= 0) {
            return new LinkedHashMap<>();
        }
        SequencedMap<LocalDate, DayStarts> free =
                availability.dayStarts(salon, from, looked, SlotRequirement.of(visit));
        SequencedMap<LocalDate, List<Instant>> possible = isLate(salon.id(), visit)
                ? online.shown(false, Duration.ZERO, free)
                : online.shown(isBehindRegulars(salon, visit, rules), notice(salon, visit, rules), free);
        possible.replaceAll((_, starts) ->
                starts.stream().filter(start -> !start.equals(visit.start())).toList());
        possible.values().removeIf(List::isEmpty);
        return possible;
    }

    /** Whoever is new is shown no more for a move than for a booking. */
    private boolean isBehindRegulars(Salon salon, Visit visit, OnlineRules rules) {
        return rules.regularsFirst()
                && bookings.booker(salon.id(), Optional.of(visit.clientId())).isNew();
    }

    private Duration notice(Salon salon, Visit visit, OnlineRules rules) {
        return selections
                .find(salon.id(), visit.selection())
                .map(rules::noticeOf)
                .orElse(rules.notice());
    }

    /** What the pro has noted beyond what clients see may at least stay where it is, or come nearer. */
    private LocalDate last(Salon salon, Visit visit, OnlineRules rules) {
        LocalDate horizon = salon.dayOf(clock.instant()).plusDays(rules.horizonDays() - 1L);
        LocalDate own = salon.dayOf(visit.start());
        return own.isAfter(horizon) ? own : horizon;
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
