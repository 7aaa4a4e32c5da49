package app.rosalie.chat.alerts;

import app.rosalie.alerts.Alert;
import app.rosalie.alerts.AlertKind;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.action.HomeAction;
import app.rosalie.chat.action.ReviewsAction;
import app.rosalie.chat.room.AlertTeller;
import app.rosalie.reviews.ReviewId;
import app.rosalie.reviews.ReviewSummary;
import app.rosalie.reviews.Reviews;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A review has been left, and waits for the one answer; or it is decided what becomes of one that was reported. */
@Component
class ReviewAlerts implements AlertTeller {

    private final Reviews reviews;

    ReviewAlerts(Reviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public Set<AlertKind> kinds() {
        return Set.of(AlertKind.REVIEW, AlertKind.REPORT_DECIDED);
    }

    @Override
    public Optional<Page> page(Pro pro, Alert alert) {
        return alert.kind() == AlertKind.REPORT_DECIDED
                ? decided(pro, alert).map(review -> decision(pro, review))
                : unanswered(pro, alert).map(review -> left(pro, review));
    }

    private static Page left(Pro pro, ReviewSummary review) {
        Page page = Page.below(pro.voice(), AlertsPhrase.CRUMB)
                .say(
                        AlertsPhrase.REVIEW,
                        Boolean.toString(review.isUnhappy()),
                        review.starLine(),
                        review.clientName(),
                        review.title());
        if (!review.words().isEmpty()) {
            page.say(AlertsPhrase.REVIEW_WORDS, review.words());
        }
        return page.row(pro.button(AlertsPhrase.ANSWER_REVIEW, new ReviewsAction.Answer(review.id()))
                        .main())
                .back(new HomeAction.Open());
    }

    private static Page decision(Pro pro, ReviewSummary review) {
        return Page.below(pro.voice(), AlertsPhrase.CRUMB)
                .say(
                        AlertsPhrase.REPORT_DECIDED,
                        review.clientName(),
                        Boolean.toString(review.isShown()),
                        review.state().decision())
                .row(pro.button(AlertsPhrase.TO_REVIEW, new ReviewsAction.Open(review.id()))
                        .main())
                .back(new HomeAction.Open());
    }

    @Override
    public Optional<String> line(Pro pro, Alert alert) {
        return alert.kind() == AlertKind.REPORT_DECIDED
                ? decided(pro, alert)
                        .map(review -> pro.voice()
                                .say(
                                        AlertsPhrase.REPORT_DECIDED_LINE,
                                        review.clientName(),
                                        Boolean.toString(review.isShown())))
                : unanswered(pro, alert)
                        .map(review ->
                                pro.voice().say(AlertsPhrase.REVIEW_LINE, review.starLine(), review.clientName()));
    }

    private Optional<ReviewSummary> unanswered(Pro pro, Alert alert) {
        return reviews.find(pro.salonId(), new ReviewId(alert.subject())).filter(review -> review.answer() == null);
    }

    private Optional<ReviewSummary> decided(Pro pro, Alert alert) {
        return reviews.find(pro.salonId(), new ReviewId(alert.subject()))
                .filter(review -> review.state().decidedAt() != null);
    }
}
