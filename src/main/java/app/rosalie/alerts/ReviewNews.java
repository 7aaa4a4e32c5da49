package app.rosalie.alerts;

import app.rosalie.agenda.AppointmentEvent.AppointmentCompleted;
import app.rosalie.agenda.AppointmentId;
import app.rosalie.agenda.Status;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.Visits;
import app.rosalie.clients.ClientAccounts;
import app.rosalie.clients.ClientId;
import app.rosalie.reviews.OwnReviews;
import app.rosalie.reviews.ReviewEvent.ReviewAnswered;
import app.rosalie.reviews.ReviewEvent.ReviewDecided;
import app.rosalie.reviews.ReviewRefusals;
import app.rosalie.reviews.Reviews;
import app.rosalie.salon.SalonId;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What clients with an account are told about reviews. After each visit that took place they are asked once what they think of it,
 * all of them alike, hours later and never at the counter. An answer is told once it cannot be taken back unnoticed.
 */
@Component
public class ReviewNews {

    private static final Duration SOONEST = Duration.ofHours(3);
    private static final Duration LATEST = Duration.ofHours(24);

    private final Alerts alerts;
    private final Visits visits;
    private final OwnReviews reviews;
    private final ReviewRefusals refusals;
    private final ClientAccounts accounts;

    ReviewNews(Alerts alerts, Visits visits, OwnReviews reviews, ReviewRefusals refusals, ClientAccounts accounts) {
        this.alerts = alerts;
        this.visits = visits;
        this.reviews = reviews;
        this.refusals = refusals;
        this.accounts = accounts;
    }

    /** Whoever closes out days later asks as long after that. */
    @EventListener
    void on(AppointmentCompleted event) {
        visits.visit(event.salon(), event.appointment())
                .filter(visit -> mayBeAsked(event.salon(), visit.clientId()))
                .ifPresent(visit -> {
                    Instant over = visit.end().isAfter(event.at()) ? visit.end() : event.at();
                    alerts.raiseAnew(
                            event.salon(),
                            AlertKind.REVIEW_REQUEST,
                            visit.id().value(),
                            "",
                            over.plus(SOONEST),
                            over.plus(LATEST));
                });
    }

    private boolean mayBeAsked(SalonId salon, ClientId client) {
        OptionalLong account = accounts.account(salon, client);
        return account.isPresent() && !refusals.isRefused(salon, account.getAsLong());
    }

    /** The visit that a client is to be asked about, as long as nothing is said of it and she has not refused. */
    public Optional<Visit> toAsk(Alert request) {
        return visits.visit(request.salon(), new AppointmentId(request.subject()))
                .filter(visit -> visit.status() == Status.DONE)
                .filter(visit -> mayBeAsked(request.salon(), visit.clientId()))
                .filter(visit -> reviews.standing(request.salon(), visit.clientId(), visit.id())
                        instanceof OwnReviews.Standing.Open);
    }

    /** Only the last of several answers. */
    @EventListener
    void on(ReviewAnswered event) {
        alerts.forget(
                event.salon(),
                EnumSet.of(AlertKind.REVIEW_ANSWER),
                event.review().value());
        raise(
                event.salon(),
                AlertKind.REVIEW_ANSWER,
                event.review().value(),
                event.at(),
                event.at().plus(Reviews.TIME_TO_TAKE_BACK));
    }

    @EventListener
    void on(ReviewDecided event) {
        raise(event.salon(), AlertKind.REVIEW_DECISION, event.review().value(), event.at(), event.at());
    }

    private void raise(SalonId salon, AlertKind kind, long subject, Instant at, Instant due) {
        alerts.raise(salon, kind, subject, Long.toString(at.toEpochMilli()), due, due.plus(kind.lifetime()));
    }
}
