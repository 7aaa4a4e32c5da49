package app.rosalie.alerts;

import app.rosalie.agenda.AppointmentEvent;
import app.rosalie.agenda.AppointmentEvent.AppointmentCancelled;
import app.rosalie.agenda.AppointmentEvent.DepositAsked;
import app.rosalie.agenda.AppointmentEvent.DepositPutOff;
import app.rosalie.agenda.AppointmentEvent.DepositReceived;
import app.rosalie.agenda.DepositDemand;
import app.rosalie.agenda.PaymentState;
import app.rosalie.agenda.Status;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.Visits;
import app.rosalie.clients.ClientAccounts;
import app.rosalie.revenue.DepositsToReturn;
import app.rosalie.salon.Salon;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.Salons;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What follows from money asked for in advance, whoever asked: it may not come, and what came may be left over. */
@Component
class DepositAlerts {

    /** Without a deadline, the pro thinks of it after a day. */
    private static final Duration A_DAY = Duration.ofHours(24);

    /** So long before its deadline both are warned. */
    private static final Duration WARNING = Duration.ofHours(3);

    /** Whoever was asked less long ago needs no warning. */
    private static final Duration JUST_ASKED = Duration.ofMinutes(30);

    /** A warning that would fall into the night comes on the eve. */
    private static final LocalTime EVE = LocalTime.of(20, 0);

    private final Alerts alerts;
    private final Visits visits;
    private final DepositsToReturn toReturn;
    private final ClientAccounts accounts;
    private final Salons salons;

    DepositAlerts(Alerts alerts, Visits visits, DepositsToReturn toReturn, ClientAccounts accounts, Salons salons) {
        this.alerts = alerts;
        this.visits = visits;
        this.toReturn = toReturn;
        this.accounts = accounts;
        this.salons = salons;
    }

    @EventListener
    void on(AppointmentEvent event) {
        switch (event) {
            case DepositAsked _, DepositPutOff _ -> visit(event).ifPresent(visit -> due(event, visit));
            case AppointmentCancelled _, DepositReceived _ ->
                visit(event)
                        .filter(visit -> isOff(visit) && mayBeReturned(event, visit))
                        .ifPresent(visit -> toReturn(event));
            default -> {}
        }
    }

    private static boolean isOff(Visit visit) {
        return visit.status() == Status.CANCELLED || visit.status() == Status.EXPIRED;
    }

    /** What has come just now is not in the receipts book yet. */
    private boolean mayBeReturned(AppointmentEvent event, Visit visit) {
        return visit.payment() == PaymentState.DEPOSIT_PAID
                && (event instanceof DepositReceived || toReturn.isOne(event.salon(), visit));
    }

    private void toReturn(AppointmentEvent event) {
        raise(event, AlertKind.DEPOSIT_TO_RETURN, event.at(), event.at().plus(AlertKind.DEPOSIT_TO_RETURN.lifetime()));
    }

    private void due(AppointmentEvent event, Visit visit) {
        SalonId salon = event.salon();
        alerts.forget(
                salon,
                EnumSet.of(AlertKind.DEPOSIT_OVERDUE, AlertKind.DEPOSIT_REMINDER),
                visit.id().value());
        Optional<Instant> deadline = visit.deposit().flatMap(DepositDemand::deadline);
        deadline.ifPresentOrElse(until -> warn(event, visit, until), () -> remind(event, visit));
    }

    private void warn(AppointmentEvent event, Visit visit, Instant until) {
        Instant at = warning(salons.get(event.salon()), until);
        if (at.isBefore(event.at().plus(JUST_ASKED))) {
            return;
        }
        raise(event, AlertKind.DEPOSIT_OVERDUE, at, until);
        if (accounts.account(event.salon(), visit.clientId()).isPresent()) {
            raise(event, AlertKind.DEPOSIT_REMINDER, at, until);
        }
    }

    /** In waking hours, and before the deadline. */
    private static Instant warning(Salon salon, Instant until) {
        LocalDateTime local = salon.local(until.minus(WARNING));
        if (!ClientHours.areQuiet(local)) {
            return until.minus(WARNING);
        }
        LocalDate eve = local.toLocalTime().isBefore(EVE) ? local.toLocalDate().minusDays(1) : local.toLocalDate();
        return salon.instant(eve.atTime(EVE));
    }

    private void remind(AppointmentEvent event, Visit visit) {
        Instant due = event.at().plus(A_DAY);
        if (due.isBefore(visit.start())) {
            raise(event, AlertKind.DEPOSIT_OVERDUE, due, due.plus(AlertKind.DEPOSIT_OVERDUE.lifetime()));
        }
    }

    private void raise(AppointmentEvent event, AlertKind kind, Instant due, Instant expires) {
        alerts.raise(
                event.salon(),
                kind,
                event.appointment().value(),
                Long.toString(event.at().toEpochMilli()),
                due,
                expires);
    }

    private Optional<Visit> visit(AppointmentEvent event) {
        return visits.visit(event.salon(), event.appointment());
    }
}
