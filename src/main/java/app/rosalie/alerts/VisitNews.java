package app.rosalie.alerts;

import app.rosalie.agenda.AppointmentEvent;
import app.rosalie.agenda.AppointmentEvent.AppointmentBooked;
import app.rosalie.agenda.AppointmentEvent.AppointmentCancelled;
import app.rosalie.agenda.AppointmentEvent.AppointmentConfirmed;
import app.rosalie.agenda.AppointmentEvent.AppointmentExpired;
import app.rosalie.agenda.AppointmentEvent.AppointmentMoved;
import app.rosalie.agenda.AppointmentEvent.DepositAsked;
import app.rosalie.agenda.AppointmentEvent.DepositLapsed;
import app.rosalie.agenda.AppointmentEvent.DepositPutOff;
import app.rosalie.agenda.AppointmentEvent.DepositReceived;
import app.rosalie.agenda.AppointmentEvent.DepositWaived;
import app.rosalie.agenda.AppointmentEvent.TimeProposed;
import app.rosalie.agenda.AppointmentId;
import app.rosalie.agenda.Party;
import app.rosalie.agenda.PaymentState;
import app.rosalie.agenda.Status;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.Visits;
import app.rosalie.clients.ClientAccounts;
import app.rosalie.salon.Actor;
import app.rosalie.salon.ChangeUndone;
import app.rosalie.salon.SalonId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What a client with an account is told of what others did to a visit of hers: a little later, so that an undo stops it, and only
 * the last of several changes. What is told must still be true then; of a series, one date stands for all.
 */
@Component
public class VisitNews {

    /** As long as the pro may take back what she has done without anybody hearing of it. */
    public static final Duration TIME_TO_TAKE_BACK = Duration.ofSeconds(60);

    /** Visits of one client that are looked through for those of a series. */
    private static final int MOST_AHEAD = 200;

    private final Alerts alerts;
    private final Visits visits;
    private final ClientAccounts accounts;
    private final InstantSource clock;

    VisitNews(Alerts alerts, Visits visits, ClientAccounts accounts, InstantSource clock) {
        this.alerts = alerts;
        this.visits = visits;
        this.accounts = accounts;
        this.clock = clock;
    }

    @EventListener
    void on(AppointmentEvent event) {
        kind(event)
                .filter(kind -> Actor.current() != Actor.CLIENT || kind == AlertKind.VISIT_LAPSED)
                .ifPresent(kind -> raise(event.salon(), event.appointment(), kind, event.at()));
    }

    private static Optional<AlertKind> kind(AppointmentEvent event) {
        return Optional.ofNullable(
                switch (event) {
                    case AppointmentBooked _ -> AlertKind.VISIT_BOOKED;
                    case AppointmentConfirmed _ -> AlertKind.VISIT_CONFIRMED;
                    case AppointmentMoved _ -> AlertKind.VISIT_MOVED;
                    case AppointmentCancelled _ -> AlertKind.VISIT_CALLED_OFF;
                    case TimeProposed _ -> AlertKind.VISIT_PROPOSED;
                    case AppointmentExpired _ -> AlertKind.VISIT_LAPSED;
                    case DepositAsked _, DepositPutOff _ -> AlertKind.DEPOSIT_WANTED;
                    case DepositWaived _ -> AlertKind.VISIT_STANDS;
                    case DepositLapsed _ -> AlertKind.VISIT_UNPAID;
                    case DepositReceived _ -> AlertKind.DEPOSIT_CAME;
                    default -> null;
                });
    }

    /** What she has not heard of yet she never will; what she has, is put right. */
    @EventListener
    void on(ChangeUndone event) {
        if (event.kind().equals("appointment") && alerts.forget(event.salon(), AlertKind.NEWS, event.subject()) == 0) {
            AppointmentId id = new AppointmentId(event.subject());
            raise(event.salon(), id, asItStands(event.salon(), id), clock.instant());
        }
    }

    /** What was paid in advance may be wanted again. */
    private AlertKind asItStands(SalonId salon, AppointmentId id) {
        return visits.visit(salon, id)
                        .filter(visit -> visit.payment() == PaymentState.DEPOSIT_DUE)
                        .isPresent()
                ? AlertKind.DEPOSIT_WANTED
                : AlertKind.VISIT_STANDS;
    }

    private void raise(SalonId salon, AppointmentId id, AlertKind kind, Instant at) {
        visits.visit(salon, id)
                .filter(visit -> latest(visit).isAfter(at) || kind == AlertKind.VISIT_LAPSED)
                .filter(visit -> accounts.account(salon, visit.clientId()).isPresent())
                .ifPresent(visit -> {
                    alerts.forget(salon, AlertKind.NEWS, id.value());
                    Instant expires = kind == AlertKind.VISIT_LAPSED ? at.plus(kind.lifetime()) : latest(visit);
                    alerts.raise(
                            salon,
                            kind,
                            id.value(),
                            Long.toString(at.toEpochMilli()),
                            at.plus(TIME_TO_TAKE_BACK),
                            expires);
                });
    }

    /** When it is or may be at the latest. */
    private static Instant latest(Visit visit) {
        Instant proposed = visit.proposed();
        return proposed != null && proposed.isAfter(visit.start()) ? proposed : visit.start();
    }

    /**
     * A visit that its client hears of.
     *
     * @param others how many more of its series are ahead; empty where it is part of none
     */
    public record News(Visit visit, OptionalInt others) {}

    /** What the news is about, as long as it is true, and as it is the first date of its series. */
    public Optional<News> of(Alert news) {
        return visits.visit(news.salon(), new AppointmentId(news.subject()))
                .filter(visit -> isTrue(news.kind(), visit))
                .flatMap(visit -> visit.series() == null
                        ? Optional.of(new News(visit, OptionalInt.empty()))
                        : ofSeries(news, visit));
    }

    private Optional<News> ofSeries(Alert news, Visit visit) {
        List<Visit> same = visits.ahead(news.salon(), visit.clientId(), MOST_AHEAD).stream()
                .filter(other -> Objects.equals(other.series(), visit.series()) && isTrue(news.kind(), other))
                .toList();
        return same.isEmpty() || !same.getFirst().id().equals(visit.id())
                ? Optional.empty()
                : Optional.of(new News(visit, OptionalInt.of(same.size() - 1)));
    }

    private boolean isTrue(AlertKind kind, Visit visit) {
        Instant now = clock.instant();
        boolean ahead = visit.start().isAfter(now);
        return switch (kind) {
            case VISIT_CALLED_OFF ->
                visit.status() == Status.CANCELLED
                        && ahead
                        && (visit.cancellation() == null || visit.cancellation().by() != Party.CLIENT);
            case VISIT_PROPOSED ->
                visit.status() == Status.REQUESTED
                        && visit.proposed() != null
                        && visit.proposed().isAfter(now);
            case VISIT_LAPSED -> visit.status() == Status.EXPIRED;
            case DEPOSIT_CAME ->
                ahead && visit.status() == Status.CONFIRMED && visit.payment() == PaymentState.DEPOSIT_PAID;
            case VISIT_UNPAID -> visit.lapsedUnpaid() && visit.payment() == PaymentState.DEPOSIT_DUE;
            case DEPOSIT_WANTED, DEPOSIT_REMINDER ->
                ahead && visit.isOpen() && visit.payment() == PaymentState.DEPOSIT_DUE;
            case VISIT_BOOKED, VISIT_CONFIRMED -> ahead && visit.status() == Status.CONFIRMED;
            default -> ahead && visit.isOpen();
        };
    }
}
