package app.rosalie.alerts;

import app.rosalie.agenda.AppointmentEvent;
import app.rosalie.agenda.AppointmentEvent.AppointmentBooked;
import app.rosalie.agenda.AppointmentEvent.AppointmentConfirmed;
import app.rosalie.agenda.AppointmentEvent.AppointmentMoved;
import app.rosalie.agenda.AppointmentId;
import app.rosalie.agenda.Status;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.Visits;
import app.rosalie.clients.ClientAccounts;
import app.rosalie.clients.ClientEvent.AccountLinked;
import app.rosalie.salon.ChangeUndone;
import app.rosalie.salon.SalonId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The reminders that a client with an account gets of an agreed visit: a day before it, and two hours before. What is past when
 * the visit is agreed or moved is left out. A reminder is of one start: it comes to nothing where the visit has another one by
 * then, or is not agreed any more.
 */
@Component
public class Reminders {

    /** Visits of one client; nobody has more ahead that are worth reminding of. */
    private static final int MOST_AHEAD = 200;

    private static final Duration LEAD = Duration.ofHours(24);
    private static final Duration LAST_LEAD = Duration.ofHours(2);

    private final Alerts alerts;
    private final Visits visits;
    private final ClientAccounts accounts;
    private final InstantSource clock;

    Reminders(Alerts alerts, Visits visits, ClientAccounts accounts, InstantSource clock) {
        this.alerts = alerts;
        this.visits = visits;
        this.accounts = accounts;
        this.clock = clock;
    }

    @EventListener
    void on(AppointmentEvent event) {
        if (event instanceof AppointmentBooked
                || event instanceof AppointmentConfirmed
                || event instanceof AppointmentMoved) {
            plan(event.salon(), event.appointment());
        }
    }

    /** A visit that was called off may be agreed again, one that was moved may be back. */
    @EventListener
    void on(ChangeUndone event) {
        if (event.kind().equals("appointment")) {
            plan(event.salon(), new AppointmentId(event.subject()));
        }
    }

    @EventListener
    void on(AccountLinked event) {
        visits.ahead(event.salon(), event.client(), MOST_AHEAD).forEach(visit -> plan(event.salon(), visit));
    }

    private void plan(SalonId salon, AppointmentId id) {
        visits.visit(salon, id)
                .filter(visit -> accounts.account(salon, visit.clientId()).isPresent())
                .ifPresent(visit -> plan(salon, visit));
    }

    private void plan(SalonId salon, Visit visit) {
        if (visit.status() == Status.CONFIRMED) {
            Instant start = visit.start();
            raise(salon, visit, AlertKind.REMINDER, start.minus(LEAD), start.minus(LAST_LEAD));
            raise(salon, visit, AlertKind.LAST_REMINDER, start.minus(LAST_LEAD), start);
        }
    }

    private void raise(SalonId salon, Visit visit, AlertKind kind, Instant due, Instant expires) {
        if (due.isAfter(clock.instant())) {
            String occasion = Long.toString(visit.start().toEpochMilli());
            alerts.raiseAnew(salon, kind, visit.id().value(), occasion, due, expires);
        }
    }

    /** The visit of which a reminder is, as long as there is anything to remind of. */
    public Optional<Visit> visit(Alert reminder) {
        Duration rest = reminder.kind() == AlertKind.REMINDER ? LAST_LEAD : Duration.ZERO;
        return visits.visit(reminder.salon(), new AppointmentId(reminder.subject()))
                .filter(visit -> visit.status() == Status.CONFIRMED
                        && visit.start().equals(reminder.expires().plus(rest)));
    }
}
