package app.rosalie.chat.reviewing;

import app.rosalie.agenda.Visit;
import app.rosalie.alerts.Alert;
import app.rosalie.alerts.AlertKind;
import app.rosalie.alerts.ReviewNews;
import app.rosalie.chat.Page;
import app.rosalie.chat.SalonClient;
import app.rosalie.chat.action.ReviewingAction;
import app.rosalie.chat.kit.visit.ClientNotice;
import app.rosalie.chat.room.ClientTeller;
import app.rosalie.clients.ClientId;
import app.rosalie.reviews.Moderation;
import app.rosalie.reviews.ReviewId;
import app.rosalie.reviews.ReviewSummary;
import app.rosalie.reviews.Reviews;
import app.rosalie.salon.Salon;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What a client hears of reviews: what does she think, what was answered, what was decided. */
@Component
class ReviewingTeller implements ClientTeller {

    private final ReviewNews news;
    private final Reviews reviews;

    ReviewingTeller(ReviewNews news, Reviews reviews) {
        this.news = news;
        this.reviews = reviews;
    }

    @Override
    public Set<AlertKind> kinds() {
        return EnumSet.of(AlertKind.REVIEW_REQUEST, AlertKind.REVIEW_ANSWER, AlertKind.REVIEW_DECISION);
    }

    @Override
    public Optional<ClientId> whom(Salon salon, Alert alert) {
        return alert.kind() == AlertKind.REVIEW_REQUEST
                ? news.toAsk(alert).map(Visit::clientId)
                : review(salon, alert).map(review -> review.author().id());
    }

    private Optional<ReviewSummary> review(Salon salon, Alert alert) {
        return reviews.find(salon.id(), new ReviewId(alert.subject()));
    }

    @Override
    public Optional<Page> page(SalonClient client, Alert alert) {
        return switch (alert.kind()) {
            case REVIEW_REQUEST -> news.toAsk(alert).map(visit -> request(client, visit));
            case REVIEW_ANSWER ->
                reviews.tellAnswer(client.salon().id(), new ReviewId(alert.subject()))
                        .map(told -> answer(client, told));
            default ->
                review(client.salon(), alert)
                        .filter(ReviewingTeller::isDecided)
                        .map(review -> decision(client, review));
        };
    }

    private static Page request(SalonClient client, Visit visit) {
        return Page.top(client.voice())
                .say(
                        ReviewingPhrase.REQUEST,
                        ClientNotice.firstName(visit.clientName()),
                        visit.title(),
                        client.salon().dayOf(visit.start()),
                        client.salon().name())
                .grid(5, Reviewer.stars(client, visit.id()))
                .row(client.button(ReviewingPhrase.REFUSE, new ReviewingAction.Refuse(client.link(), true)));
    }

    private static Page answer(SalonClient client, Reviews.ToldAnswer told) {
        ReviewSummary review = told.review();
        return mine(
                client,
                Page.top(client.voice())
                        .say(
                                ReviewingPhrase.ANSWERED,
                                client.salon().name(),
                                review.title(),
                                client.voice()
                                        .shortDay(client.salon()
                                                .dayOf(review.visit().start())),
                                Boolean.toString(told.again()),
                                Objects.requireNonNull(review.answer())),
                review);
    }

    private static boolean isDecided(ReviewSummary review) {
        return review.moderation() == Moderation.HIDDEN || review.moderation() == Moderation.KEPT;
    }

    private static Page decision(SalonClient client, ReviewSummary review) {
        return mine(
                client,
                Page.top(client.voice())
                        .say(
                                ReviewingPhrase.DECIDED,
                                review.moderation().name(),
                                review.title(),
                                client.voice()
                                        .shortDay(client.salon()
                                                .dayOf(review.visit().start())),
                                client.salon().name(),
                                OwnPages.reason(review),
                                OwnPages.word(review)),
                review);
    }

    private static Page mine(SalonClient client, Page page, ReviewSummary review) {
        return page.row(client.button(
                ReviewingPhrase.SEE_MINE,
                new ReviewingAction.Open(client.link(), review.visit().id())));
    }
}
