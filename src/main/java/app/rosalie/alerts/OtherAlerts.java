package app.rosalie.alerts;

import app.rosalie.clients.ClientEvent.MessageAnswered;
import app.rosalie.clients.ClientEvent.MessageWritten;
import app.rosalie.clients.ClientMessages;
import app.rosalie.privacy.ClientErased;
import app.rosalie.revenue.RevenueEvent.GoalReached;
import app.rosalie.revenue.RevenueEvent.LimitNeared;
import app.rosalie.reviews.ReviewEvent.ReviewChanged;
import app.rosalie.reviews.ReviewEvent.ReviewLeft;
import app.rosalie.salon.SalonId;
import java.time.Instant;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What the pro should hear of beside appointments: reviews, messages, goals, limits, who has had herself erased. */
@Component
class OtherAlerts {

    private final Alerts alerts;

    OtherAlerts(Alerts alerts) {
        this.alerts = alerts;
    }

    @EventListener
    void on(ReviewLeft event) {
        raise(event.salon(), AlertKind.REVIEW, event.review().value(), event.at());
    }

    /** A visit is thought of otherwise now: that is as new as a review. */
    @EventListener
    void on(ReviewChanged event) {
        raise(event.salon(), AlertKind.REVIEW, event.review().value(), event.at());
    }

    @EventListener
    void on(MessageWritten event) {
        raise(event.salon(), AlertKind.CLIENT_MESSAGE, event.message().value(), event.at());
    }

    /** Once it cannot be taken back any more. */
    @EventListener
    void on(MessageAnswered event) {
        raise(
                event.salon(),
                AlertKind.ANSWER,
                event.message().value(),
                event.at().plus(ClientMessages.TIME_TO_TAKE_BACK));
    }

    /** Also of her own payments: nobody else tells her that this one was it. */
    @EventListener
    void on(GoalReached event) {
        raise(event.salon(), AlertKind.GOAL_REACHED, event.goal().value(), event.at());
    }

    /** The year stands for it: what is near or passed is asked when it is told. */
    @EventListener
    void on(LimitNeared event) {
        raise(event.salon(), AlertKind.LIMIT_NEARED, event.year(), event.at());
    }

    @EventListener
    void on(ClientErased event) {
        raise(new SalonId(event.salon()), AlertKind.CLIENT_ERASED, event.client(), event.at());
    }

    private void raise(SalonId salon, AlertKind kind, long subject, Instant at) {
        alerts.raise(salon, kind, subject, Long.toString(at.toEpochMilli()), at, at.plus(kind.lifetime()));
    }
}
