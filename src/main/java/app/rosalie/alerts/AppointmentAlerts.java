package app.rosalie.alerts;

import app.rosalie.agenda.AppointmentEvent;
import app.rosalie.agenda.AppointmentEvent.AppointmentBooked;
import app.rosalie.agenda.AppointmentEvent.AppointmentCancelled;
import app.rosalie.agenda.AppointmentEvent.AppointmentConfirmed;
import app.rosalie.agenda.AppointmentEvent.AppointmentExpired;
import app.rosalie.agenda.AppointmentEvent.AppointmentMoved;
import app.rosalie.agenda.AppointmentEvent.AppointmentRequested;
import app.rosalie.agenda.AppointmentEvent.ClientDelayed;
import app.rosalie.agenda.AppointmentEvent.DepositClaimed;
import app.rosalie.agenda.AppointmentEvent.DepositLapsed;
import app.rosalie.agenda.AppointmentEvent.DepositReceived;
import app.rosalie.agenda.AppointmentEvent.ProposalWithdrawn;
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

/** What becomes of appointments, as far as the pro should hear of it: not of what she does herself. */
@Component
class AppointmentAlerts {

    /** How long before its start an unanswered request is recalled, at the most. */
    private static final Duration RECALL = Duration.ofHours(12);

    /** Less time than this between a request and its recall is no time. */
    private static final Duration SHORTEST_RECALL = Duration.ofMinutes(30);

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
            case DepositClaimed claimed -> raise(claimed, AlertKind.DEPOSIT_CLAIMED, claimed.at());
            case DepositLapsed lapsed -> raise(lapsed, AlertKind.DEPOSIT_LAPSED, lapsed.at());
            case ClientDelayed delayed -> raise(delayed, AlertKind.DELAY, delayed.at());
            default -> {}
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
