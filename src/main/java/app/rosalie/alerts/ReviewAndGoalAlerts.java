package app.rosalie.alerts;

import app.rosalie.revenue.RevenueEvent.GoalReached;
import app.rosalie.reviews.ReviewEvent.ReviewLeft;
import app.rosalie.salon.SalonId;
import java.time.Instant;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What the pro should hear of beside appointments: reviews and goals. */
@Component
class ReviewAndGoalAlerts {

    private final Alerts alerts;

    ReviewAndGoalAlerts(Alerts alerts) {
        this.alerts = alerts;
    }

    @EventListener
    void on(ReviewLeft event) {
        raise(event.salon(), AlertKind.REVIEW, event.review().value(), event.at());
    }

    /** Also of her own payments: nobody else tells her that this one was it. */
    @EventListener
    void on(GoalReached event) {
        raise(event.salon(), AlertKind.GOAL_REACHED, event.goal().value(), event.at());
    }

    private void raise(SalonId salon, AlertKind kind, long subject, Instant at) {
        alerts.raise(salon, kind, subject, Long.toString(at.toEpochMilli()), at, at.plus(kind.lifetime()));
    }
}
