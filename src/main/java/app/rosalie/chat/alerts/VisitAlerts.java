package app.rosalie.chat.alerts;

import app.rosalie.agenda.AppointmentId;
import app.rosalie.agenda.PaymentState;
import app.rosalie.agenda.Status;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.Visits;
import app.rosalie.alerts.Alert;
import app.rosalie.alerts.AlertKind;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.action.SlotOfferAction;
import app.rosalie.chat.kit.visit.VisitCard;
import app.rosalie.chat.room.AlertTeller;
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

    private final Visits visits;
    private final VisitCard card;
    private final InstantSource clock;

    VisitAlerts(Visits visits, VisitCard card, InstantSource clock) {
        this.visits = visits;
        this.card = card;
        this.clock = clock;
    }

    @Override
    public Set<AlertKind> kinds() {
        return EnumSet.range(AlertKind.REQUEST, AlertKind.DEPOSIT_TO_RETURN);
    }

    @Override
    public Optional<Page> page(Pro pro, Alert alert) {
        return visit(pro, alert).map(visit -> {
            Page page = Page.below(pro.voice(), AlertsPhrase.CRUMB);
            page.say(AlertsPhrase.VISIT_HEADING, alert.kind().name(), visit.clientName());
            if (alert.kind() == AlertKind.CANCELLATION) {
                lost(pro, visit, page);
            }
            return card.filled(pro, visit, page.gap());
        });
    }

    /** What the cancellation costs, and the first thing that can be done about it. */
    private void lost(Pro pro, Visit visit, Page page) {
        Duration left = Duration.between(clock.instant(), visit.start());
        boolean late = visit.cancellation() != null && visit.cancellation().late();
        if (!left.isPositive()) {
            return;
        }
        page.say(
                AlertsPhrase.CANCELLATION_COSTS,
                Boolean.toString(late),
                visit.price(),
                Boolean.toString(left.compareTo(SOON) < 0),
                Duration.ofMinutes(left.toMinutes()));
        page.row(pro.button(AlertsPhrase.OFFER_SLOT, new SlotOfferAction.Candidates(visit.id()))
                .main());
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
                                visit.title()));
    }

    private Optional<Visit> visit(Pro pro, Alert alert) {
        return visits.visit(pro.salonId(), new AppointmentId(alert.subject()))
                .filter(visit -> isStillNews(alert.kind(), visit, clock.instant()));
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
            case DEPOSIT_OVERDUE -> visit.payment() == PaymentState.DEPOSIT_DUE && visit.isOpen() && ahead;
            case DEPOSIT_TO_RETURN ->
                visit.payment() == PaymentState.DEPOSIT_PAID && visit.status() == Status.CANCELLED;
            case REVIEW, GOAL_REACHED, MORNING, EVENING -> false;
        };
    }
}
