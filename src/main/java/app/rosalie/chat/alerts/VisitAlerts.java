package app.rosalie.chat.alerts;

import app.rosalie.agenda.AppointmentId;
import app.rosalie.agenda.Attendance;
import app.rosalie.agenda.Attendances;
import app.rosalie.agenda.Party;
import app.rosalie.agenda.PaymentState;
import app.rosalie.agenda.Status;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.Visits;
import app.rosalie.alerts.Alert;
import app.rosalie.alerts.AlertKind;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.action.ClientsAction;
import app.rosalie.chat.action.SlotOfferAction;
import app.rosalie.chat.kit.visit.VisitCard;
import app.rosalie.chat.room.AlertTeller;
import app.rosalie.clients.TwinQuestions;
import app.rosalie.salon.Journal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Alerts about one visit: what happened, then its card with all that can be done about it now. */
@Component
class VisitAlerts implements AlertTeller {

    /** What is further ahead is said by its date alone. */
    private static final Duration SOON = Duration.ofHours(48);

    /** Less than that is said to the minute. */
    private static final Duration A_WHILE = Duration.ofHours(2);

    private final Visits visits;
    private final Attendances attendances;
    private final TwinQuestions twins;
    private final VisitCard card;
    private final Journal journal;
    private final InstantSource clock;

    VisitAlerts(
            Visits visits,
            Attendances attendances,
            TwinQuestions twins,
            VisitCard card,
            Journal journal,
            InstantSource clock) {
        this.visits = visits;
        this.attendances = attendances;
        this.twins = twins;
        this.card = card;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public Set<AlertKind> kinds() {
        Set<AlertKind> kinds = EnumSet.range(AlertKind.REQUEST, AlertKind.DEPOSIT_TO_RETURN);
        kinds.add(AlertKind.DEPOSIT_CLAIMED);
        kinds.add(AlertKind.DEPOSIT_LAPSED);
        kinds.add(AlertKind.DELAY);
        kinds.add(AlertKind.PROPOSAL_ANSWERED);
        return kinds;
    }

    @Override
    public Optional<Page> page(Pro pro, Alert alert) {
        return visit(pro, alert).map(visit -> {
            Page page = Page.below(pro.voice(), AlertsPhrase.CRUMB);
            page.say(AlertsPhrase.VISIT_HEADING, alert.kind().name(), visit.clientName(), agreed(visit));
            if (alert.kind() == AlertKind.CANCELLATION) {
                cancelled(pro, visit, page);
                lost(pro, visit, page);
            }
            if (alert.kind() == AlertKind.REQUEST || alert.kind() == AlertKind.BOOKING) {
                twins(pro, visit, page);
            }
            if (alert.kind() == AlertKind.DELAY) {
                delayed(pro, visit, page);
            }
            return card.filled(pro, visit, page.gap());
        });
    }

    /** Whoever has booked herself may have a card already, or several. */
    private void twins(Pro pro, Visit visit, Page page) {
        int cards = twins.candidates(pro.salonId(), visit.clientId()).size();
        if (cards > 0) {
            page.say(AlertsPhrase.TWINS, cards)
                    .row(pro.button(AlertsPhrase.TO_TWINS, new ClientsAction.AskTwin(visit.clientId())));
        }
    }

    /** Whether she has said yes to what was proposed. */
    private static String agreed(Visit visit) {
        return Boolean.toString(visit.status() == Status.CONFIRMED);
    }

    /** How long before its start she called it off, and whether that was late. */
    private void cancelled(Pro pro, Visit visit, Page page) {
        Visit.Cancellation cancellation = visit.cancellation();
        if (cancellation == null || cancellation.by() != Party.CLIENT) {
            return;
        }
        journal.last(pro.salonId(), "appointment", visit.id().value())
                .flatMap(entry -> journal.group(pro.salonId(), entry))
                .filter(entry -> entry.verb().equals("cancelled"))
                .map(entry -> Duration.between(entry.at(), visit.start()))
                .filter(before -> !before.isNegative())
                .ifPresent(before -> page.say(
                        AlertsPhrase.CANCELLED_BEFORE,
                        Boolean.toString(cancellation.late()),
                        before.compareTo(SOON) < 0 ? 0 : before.toDays(),
                        before.compareTo(A_WHILE) < 0
                                ? Duration.ofMinutes(before.toMinutes())
                                : Duration.ofHours(before.toHours())));
    }

    /** What the cancellation costs, and the first thing that can be done about it. */
    private void lost(Pro pro, Visit visit, Page page) {
        Duration left = Duration.between(clock.instant(), visit.start());
        if (!left.isPositive()) {
            return;
        }
        page.say(
                AlertsPhrase.CANCELLATION_COSTS,
                visit.price(),
                Boolean.toString(left.compareTo(SOON) < 0),
                Duration.ofMinutes(left.toMinutes()));
        page.row(pro.button(AlertsPhrase.OFFER_SLOT, new SlotOfferAction.Candidates(visit.id()))
                .main());
    }

    /** By how much, and whose visit that would delay in turn. */
    private void delayed(Pro pro, Visit visit, Page page) {
        Duration delay = delay(pro, visit);
        page.say(AlertsPhrase.DELAY, delay, pro.timeOf(visit.start().plus(delay)));
        attendances
                .putOff(pro.salonId(), visit, delay)
                .forEach(next -> page.say(
                        AlertsPhrase.DELAYED_NEXT,
                        next.visit().clientName(),
                        pro.timeOf(next.visit().start()),
                        next.by()));
    }

    private Duration delay(Pro pro, Visit visit) {
        return attendances.of(pro.salonId(), visit).map(Attendance::delay).orElse(Duration.ZERO);
    }

    @Override
    public Optional<String> line(Pro pro, Alert alert) {
        return visit(pro, alert)
                .map(visit -> pro.voice()
                        .say(
                                AlertsPhrase.VISIT_LINE,
                                alert.kind().name(),
                                visit.clientName(),
                                pro.voice().shortDay(pro.dayOf(visit.start())),
                                pro.timeOf(visit.start()),
                                visit.title(),
                                agreed(visit)));
    }

    private Optional<Visit> visit(Pro pro, Alert alert) {
        return visits.visit(pro.salonId(), new AppointmentId(alert.subject()))
                .filter(visit -> isStillNews(alert.kind(), visit, clock.instant()))
                .filter(visit ->
                        alert.kind() != AlertKind.DELAY || delay(pro, visit).isPositive());
    }

    private static boolean isStillNews(AlertKind kind, Visit visit, Instant now) {
        boolean ahead = visit.start().isAfter(now);
        return switch (kind) {
            case REQUEST, REQUEST_EXPIRING -> visit.status() == Status.REQUESTED && ahead;
            case REQUEST_EXPIRED -> visit.status() == Status.EXPIRED;
            case BOOKING -> visit.status() == Status.CONFIRMED && ahead;
            case CANCELLATION -> visit.status() == Status.CANCELLED;
            case MOVE -> visit.isOpen() && ahead;
            case DEPOSIT_RECEIVED -> visit.payment() == PaymentState.DEPOSIT_PAID;
            case DEPOSIT_LAPSED -> visit.lapsedUnpaid() && visit.payment() == PaymentState.DEPOSIT_DUE;
            case DEPOSIT_OVERDUE, DEPOSIT_CLAIMED ->
                visit.payment() == PaymentState.DEPOSIT_DUE && visit.isOpen() && ahead;
            case DEPOSIT_TO_RETURN ->
                visit.payment() == PaymentState.DEPOSIT_PAID
                        && (visit.status() == Status.CANCELLED || visit.status() == Status.EXPIRED);
            case PROPOSAL_ANSWERED ->
                ahead && (visit.status() == Status.CONFIRMED || (visit.isOpen() && visit.proposed() == null));
            case DELAY -> visit.status() == Status.CONFIRMED && visit.end().isAfter(now);
            default -> false;
        };
    }
}
