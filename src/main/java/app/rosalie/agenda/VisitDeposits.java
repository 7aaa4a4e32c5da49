package app.rosalie.agenda;

import app.rosalie.agenda.AppointmentEvent.DepositClaimed;
import app.rosalie.agenda.AppointmentEvent.DepositLapsed;
import app.rosalie.agenda.hold.SlotHolds;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.Money;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.Salons;
import app.rosalie.salon.policy.DepositSettings;
import app.rosalie.salon.selection.Selection;
import app.rosalie.salon.selection.Selections;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is asked for in advance for a visit: asked, put off, let go, come, or not come in time. The money itself is written
 * elsewhere. What is not possible is refused by the appointment; every change of the pro's can be undone.
 */
@Component
@Transactional
public class VisitDeposits {

    /** Whoever has begun to pay is given so long. */
    private static final Duration TIME_TO_PAY = Duration.ofMinutes(15);

    private final AppointmentRows rows;
    private final AppointmentLog log;
    private final Visits visits;
    private final SlotHolds holds;
    private final DepositSettings settings;
    private final Selections selections;
    private final Salons salons;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    VisitDeposits(
            AppointmentRows rows,
            AppointmentLog log,
            Visits visits,
            SlotHolds holds,
            DepositSettings settings,
            Selections selections,
            Salons salons,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.rows = rows;
        this.log = log;
        this.visits = visits;
        this.holds = holds;
        this.settings = settings;
        this.selections = selections;
        this.salons = salons;
        this.events = events;
        this.clock = clock;
    }

    /** What its treatments want in advance by now, and never more than its price; zero where they want nothing. */
    @Transactional(readOnly = true)
    public Money wanted(SalonId salon, Visit visit) {
        Money wanted = selections
                .find(salon, visit.selection())
                .map(Selection::deposit)
                .orElse(Money.ZERO);
        return wanted.compareTo(visit.price()) > 0 ? visit.price() : wanted;
    }

    /** Asks for what the treatments want; where they want nothing, for an amount that is told by word of mouth. */
    public ChangeOutcome ask(SalonId salon, AppointmentId id) {
        return ask(
                salon,
                id,
                visits.visit(salon, id).map(visit -> wanted(salon, visit)).orElse(Money.ZERO));
    }

    /** Asks for so much; zero: for an amount that is told by word of mouth. */
    public ChangeOutcome ask(SalonId salon, AppointmentId id, Money amount) {
        Optional<DepositDemand> demand = visits.visit(salon, id).flatMap(visit -> demand(salon, visit, amount));
        return log.change(
                salon,
                id,
                AppointmentVerb.DEPOSIT_ASKED,
                state -> state.depositAsked(demand.orElse(null), clock.instant()));
    }

    private Optional<DepositDemand> demand(SalonId salon, Visit visit, Money amount) {
        return amount.isPositive()
                ? Optional.of(DepositDemand.of(amount, settings.of(salon).hours(), clock.instant(), visit.start()))
                : Optional.empty();
    }

    /** Asks for what the treatments of a visit want that has been agreed just now; taken back together with the yes. */
    ChangeOutcome withWanted(SalonId salon, ChangeOutcome agreed) {
        if (!(agreed instanceof ChangeOutcome.Changed(Visit visit, JournalEntryId entry))) {
            return agreed;
        }
        demand(salon, visit, wanted(salon, visit))
                .ifPresent(demand -> rows.findByIdAndSalonId(visit.id().value(), salon.value())
                        .ifPresent(one -> asked(salon, entry, one, demand)));
        return new ChangeOutcome.Changed(visits.visit(salon, visit.id()).orElseThrow(), entry);
    }

    private void asked(SalonId salon, JournalEntryId entry, Appointment appointment, DepositDemand demand) {
        AppointmentState after = appointment.state().depositAsked(demand, clock.instant());
        if (!after.equals(appointment.state())) {
            log.change(salon, Optional.of(entry), appointment, AppointmentVerb.DEPOSIT_ASKED, after);
        }
    }

    /**
     * Gives her so many hours from now on; where the visit is too near for that, the slot waits however long. Refused where
     * nothing with a deadline is waited for.
     */
    public ChangeOutcome putOff(SalonId salon, AppointmentId id, int hours) {
        @Nullable
        Instant until = visits.visit(salon, id)
                .flatMap(visit -> visit.deposit().flatMap(asked -> later(asked, hours, visit)))
                .orElse(null);
        return log.change(salon, id, AppointmentVerb.DEPOSIT_PUT_OFF, state -> state.depositPutOff(until));
    }

    private Optional<Instant> later(DepositDemand asked, int hours, Visit visit) {
        Optional<Instant> before = asked.deadline();
        return DepositDemand.of(asked.amount(), hours, clock.instant(), visit.start())
                .deadline()
                .filter(later -> before.filter(later::isAfter).isPresent());
    }

    /** Nothing is wanted in advance any more. */
    public ChangeOutcome waive(SalonId salon, AppointmentId id) {
        return log.change(salon, id, AppointmentVerb.DEPOSIT_WAIVED, AppointmentState::depositWaived);
    }

    /** The same where nobody waited for it, or not any more: the money is there. */
    public ChangeOutcome came(SalonId salon, AppointmentId id) {
        return paid(salon, id, AppointmentState::depositCame);
    }

    /**
     * It has come. What lapsed for want of it stands again where its time is still free and ahead, and is to be returned
     * otherwise.
     */
    public ChangeOutcome paid(SalonId salon, AppointmentId id) {
        return paid(salon, id, AppointmentState::depositPaid);
    }

    private ChangeOutcome paid(SalonId salon, AppointmentId id, AppointmentLog.Rule rule) {
        ChangeOutcome change = log.change(salon, id, AppointmentVerb.DEPOSIT_PAID, rule);
        if (change instanceof ChangeOutcome.Changed(Visit visit, JournalEntryId entry)
                && visit.status() == Status.EXPIRED
                && isFree(salon, visit)) {
            rows.findByIdAndSalonId(id.value(), salon.value())
                    .ifPresent(one -> log.change(
                            salon,
                            Optional.of(entry),
                            one,
                            AppointmentVerb.REINSTATED,
                            one.state().reinstated()));
            return new ChangeOutcome.Changed(visits.visit(salon, id).orElseThrow(), entry);
        }
        return change;
    }

    private boolean isFree(SalonId salon, Visit visit) {
        return visit.start().isAfter(clock.instant())
                && log.agreed(salon, visit.occupancy(), Set.of(visit.id())).isEmpty()
                && holds.touching(salon, visit.span()).isEmpty();
    }

    /** She says that she has paid: nothing is freed until somebody has looked. False where nothing is waited for, or she said so. */
    public boolean claim(SalonId salon, AppointmentId id) {
        salons.lock(salon);
        Optional<Appointment> waiting = rows.findByIdAndSalonId(id.value(), salon.value())
                .filter(one -> !one.state().depositPutOff(null).equals(one.state()));
        waiting.ifPresent(one -> {
            one.be(one.state().depositPutOff(null));
            events.publishEvent(new DepositClaimed(salon, id, clock.instant()));
        });
        return waiting.isPresent();
    }

    /** She is paying at this moment: the deadline does not overtake her. */
    public void paying(SalonId salon, AppointmentId id) {
        rows.putOffDeposit(salon.value(), id.value(), clock.instant().plus(TIME_TO_PAY));
    }

    /** Visits that were called off, or lapsed, with money that came in advance and is still there; by start. */
    @Transactional(readOnly = true)
    public List<Visit> left(SalonId salon, int most) {
        return rows.withDepositLeft(salon.value(), Limit.of(most));
    }

    /** Frees the slots, in all salons, whose deposit has not come in time; returns how many. */
    public int lapseUnpaid() {
        Instant now = clock.instant();
        List<AppointmentRows.Unanswered> lapsed = rows.unpaid(now).stream()
                .filter(visit -> rows.lapse(visit.id(), now) > 0)
                .toList();
        lapsed.forEach(visit -> events.publishEvent(
                new DepositLapsed(new SalonId(visit.salonId()), new AppointmentId(visit.id()), now)));
        return lapsed.size();
    }
}
