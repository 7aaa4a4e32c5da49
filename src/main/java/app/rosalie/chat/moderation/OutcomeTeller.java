package app.rosalie.chat.moderation;

import app.rosalie.alerts.Alert;
import app.rosalie.alerts.AlertKind;
import app.rosalie.chat.Page;
import app.rosalie.chat.SalonClient;
import app.rosalie.chat.room.ClientTeller;
import app.rosalie.clients.ClientId;
import app.rosalie.reviews.Moderation;
import app.rosalie.reviews.ReviewId;
import app.rosalie.reviews.ReviewSummary;
import app.rosalie.reviews.Reviews;
import app.rosalie.salon.Salon;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells the author of a review what was decided over it, and why (Code de la consommation, article D111-17). */
@Component
class OutcomeTeller implements ClientTeller {

    private final Reviews reviews;

    OutcomeTeller(Reviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public Set<AlertKind> kinds() {
        return Set.of(AlertKind.REVIEW_OUTCOME);
    }

    @Override
    public Optional<ClientId> whom(Salon salon, Alert alert) {
        return decided(salon, alert).map(review -> review.author().id());
    }

    @Override
    public Optional<Page> page(SalonClient client, Alert alert) {
        return decided(client.salon(), alert)
                .map(review -> Page.top(client.voice())
                        .say(
                                ModerationPhrase.TO_CLIENT,
                                review.moderation().name(),
                                client.salon().name(),
                                client.voice().dayOfMonth(client.salon().dayOf(review.visit().start())),
                                review.state().decision()));
    }

    private Optional<ReviewSummary> decided(Salon salon, Alert alert) {
        return reviews.find(salon.id(), new ReviewId(alert.subject()))
                .filter(review ->
                        review.moderation() == Moderation.KEPT || review.moderation() == Moderation.HIDDEN);
    }
}
