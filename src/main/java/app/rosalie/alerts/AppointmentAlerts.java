package app.rosalie.alerts;

import app.rosalie.agenda.AppointmentEvent;
import app.rosalie.agenda.AppointmentEvent.AppointmentBooked;
import app.rosalie.agenda.AppointmentEvent.AppointmentCancelled;
import app.rosalie.agenda.AppointmentEvent.AppointmentConfirmed;
import app.rosalie.agenda.AppointmentEvent.AppointmentExpired;
import app.rosalie.agenda.AppointmentEvent.AppointmentMoved;
import app.rosalie.agenda.AppointmentEvent.AppointmentRequested;
import app.rosalie.agenda.AppointmentEvent.ClientDelayed;
import app.rosalie.agenda.AppointmentEvent.DepositAsked;
import app.rosalie.agenda.AppointmentEvent.DepositReceived;
import app.rosalie.agenda.AppointmentEvent.ProposalWithdrawn;
import app.rosalie.agenda.PaymentState;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.Visits;
import app.rosalie.salon.Actor;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What becomes of appointments, as far as the pro should hear of it: not of what she does herself, but of what follows from it. */
@Component
class AppointmentAlerts {

    /** How long before its start an unanswered request is recalled, at the most. */
    private static final Duration RECALL = Duration.ofHours(12);

    /** Less time than this between a request and its recall is no time. */
    private static final Duration SHORTEST_RECALL = Duration.ofMinutes(30);

    /** A deposit is due within a day. */
    private static final Duration DEPOSIT_TERM = Duration.ofHours(24);

    private final Alerts alerts;
    private final Visits visits;

    AppointmentAlerts(Alerts alerts, Visits visits) {
        this.alerts = alerts;
        this.visits = visits;
    }

    /** Before others: what happened is told ahead of what follows from it. */
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @EventListener
    void on(AppointmentEvent event) {
        if (Actor.current() != Actor.PRO) {
            doneByOthers(event);
        }
        followsFrom(event);
    }

    private void doneByOthers(AppointmentEvent event) {
        switch (event) {
            case AppointmentRequested requested -> requested(requested);
            case AppointmentBooked booked -> raise(booked, AlertKind.BOOKING, booked.at());
            case AppointmentCancelled cancelled -> raise(cancelled, AlertKind.CANCELLATION, cancelled.at());
            case AppointmentMoved moved -> raise(moved, AlertKind.MOVE, moved.at());
            case AppointmentExpired expired -> raise(expired, AlertKind.REQUEST_EXPIRED, expired.at());
            case AppointmentConfirmed accepted -> raise(accepted, AlertKind.PROPOSAL_ANSWERED, accepted.at());
            case ProposalWithdrawn declined -> raise(declined, AlertKind.PROPOSAL_ANSWERED, declined.at());
            case DepositReceived received -> raise(received, AlertKind.DEPOSIT_RECEIVED, received.at());
            case ClientDelayed delayed -> raise(delayed, AlertKind.DELAY, delayed.at());
            default -> {}
        }
    }

    /** Whoever did it: a deposit that was asked for may not come, and one that came may be left over. */
    private void followsFrom(AppointmentEvent event) {
        if (event instanceof DepositAsked) {
            visit(event).ifPresent(visit -> depositDue(event, visit));
        }
        if (event instanceof AppointmentCancelled) {
            visit(event)
                    .filter(visit -> visit.payment() == PaymentState.DEPOSIT_PAID)
                    .ifPresent(visit -> raise(event, AlertKind.DEPOSIT_TO_RETURN, event.at()));
        }
    }

    /** At once; and once more halfway to its start, or half a day before that. */
    private void requested(AppointmentRequested event) {
        visit(event).ifPresent(visit -> {
            alerts.raise(
                    event.salon(), AlertKind.REQUEST, visit.id().value(), occasion(event), event.at(), visit.start());
            Duration ahead = Duration.between(event.at(), visit.start());
            Duration before = ahead.dividedBy(2).compareTo(RECALL) < 0 ? ahead.dividedBy(2) : RECALL;
            if (before.compareTo(SHORTEST_RECALL) >= 0) {
                alerts.raise(
                        event.salon(),
                        AlertKind.REQUEST_EXPIRING,
                        visit.id().value(),
                        occasion(event),
                        visit.start().minus(before),
                        visit.start());
            }
        });
    }

    private void depositDue(AppointmentEvent event, Visit visit) {
        Instant due = event.at().plus(DEPOSIT_TERM);
        if (due.isBefore(visit.start())) {
            raise(event, AlertKind.DEPOSIT_OVERDUE, due);
        }
    }

    private void raise(AppointmentEvent event, AlertKind kind, Instant due) {
        alerts.raise(event.salon(), kind, event.appointment().value(), occasion(event), due, due.plus(kind.lifetime()));
    }

    /** What is done, undone and done again is told again. */
    private static String occasion(AppointmentEvent event) {
        return Long.toString(event.at().toEpochMilli());
    }

    private Optional<Visit> visit(AppointmentEvent event) {
        return visits.visit(event.salon(), event.appointment());
    }
}
