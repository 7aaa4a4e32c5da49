package app.rosalie.chat.salonpage;

import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Reply;
import app.rosalie.chat.SalonClient;
import app.rosalie.chat.action.SalonPageAction;
import app.rosalie.chat.kit.review.ShownReview;
import app.rosalie.reviews.ReviewFigures;
import app.rosalie.reviews.ReviewFilter;
import app.rosalie.reviews.ReviewId;
import app.rosalie.reviews.ReviewPages;
import app.rosalie.reviews.ReviewPhotos;
import app.rosalie.reviews.ReviewSummary;
import app.rosalie.reviews.Reviews;
import app.rosalie.reviews.Satisfaction;
import app.rosalie.reviews.StarSpread;
import app.rosalie.salon.Salon;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What clients said of a salon, as the law wants it shown: both dates, the order, whether they came, and what is not shown. */
@Component
class ReviewsPage {

    private static final int SIZE = 5;
    private static final int MOST_WORDS = 400;

    private final Reviews reviews;
    private final ReviewPages pages;
    private final ReviewFigures figures;
    private final ReviewPhotos photos;

    ReviewsPage(Reviews reviews, ReviewPages pages, ReviewFigures figures, ReviewPhotos photos) {
        this.reviews = reviews;
        this.pages = pages;
        this.figures = figures;
        this.photos = photos;
    }

    /** A page that there is not, by a forged button or since some are gone: the first one. */
    Reply show(SalonClient client, int number) {
        Salon salon = client.salon();
        long total = pages.count(salon.id(), new ReviewFilter.Shown());
        int at = number > 0 && (long) number * SIZE < total ? number : 0;
        ReviewPages.Leaf leaf = pages.page(salon.id(), new ReviewFilter.Shown(), at, SIZE);
        Page page = SalonFrame.below(client);
        head(client, page);
        leaf.reviews().forEach(review -> ShownReview.add(page.gap(), salon, review, MOST_WORDS));
        Map<ReviewId, String> digests = photos.digests(
                salon.id(), leaf.reviews().stream().map(ReviewSummary::id).toList());
        page.rows(
                2,
                leaf.reviews().stream()
                        .filter(review -> digests.containsKey(review.id()))
                        .map(review -> client.button(
                                SalonPagePhrase.REVIEW_PHOTO,
                                new SalonPageAction.ReviewPhoto(client.link(), review.id()),
                                ShownReview.author(client.voice(), review.clientName())))
                        .toList());
        return page.rows(2, turns(client, at, leaf.total()))
                .row(SalonFrame.book(client))
                .show();
    }

    private void head(SalonClient client, Page page) {
        Satisfaction satisfaction = reviews.satisfaction(client.salon().id());
        if (satisfaction.count() == 0) {
            page.say(SalonPagePhrase.NO_REVIEWS);
        } else {
            StarSpread spread = figures.spread(client.salon().id());
            page.say(
                            SalonPagePhrase.REVIEWS_TITLE,
                            client.voice().oneDecimal(satisfaction.average()),
                            satisfaction.count())
                    .say(
                            SalonPagePhrase.REVIEWS_SPREAD,
                            spread.of(5),
                            spread.of(4),
                            spread.of(3),
                            spread.of(2),
                            spread.of(1))
                    .line(client.voice().about(client.salon().clientele()).say(SalonPagePhrase.REVIEWS_NOTICE));
        }
        if (satisfaction.hidden() > 0) {
            page.say(SalonPagePhrase.REVIEWS_HIDDEN, satisfaction.hidden());
        }
    }

    private static List<Button> turns(SalonClient client, int at, long total) {
        List<Button> turns = new ArrayList<>();
        if (at > 0) {
            turns.add(client.button(SalonPagePhrase.BEFORE, new SalonPageAction.Reviews(client.link(), at - 1)));
        }
        if ((long) (at + 1) * SIZE < total) {
            turns.add(client.button(SalonPagePhrase.NEXT, new SalonPageAction.Reviews(client.link(), at + 1)));
        }
        return turns;
    }

    /** As long as the review is shown; else the reviews. */
    Reply photo(SalonClient client, ReviewId id) {
        Salon salon = client.salon();
        Optional<ReviewSummary> shown = reviews.find(salon.id(), id).filter(ReviewSummary::isShown);
        Optional<String> digest = shown.flatMap(review ->
                Optional.ofNullable(photos.digests(salon.id(), List.of(id)).get(id)));
        return shown.isPresent() && digest.isPresent() ? photo(client, shown.get(), digest.get()) : show(client, 0);
    }

    private static Reply photo(SalonClient client, ReviewSummary review, String digest) {
        String author = ShownReview.author(client.voice(), review.clientName());
        Page page = SalonFrame.below(client)
                .back(new SalonPageAction.Reviews(client.link(), 0))
                .picture(ShownReview.photograph(
                        review.id(), digest, client.voice().plain(SalonPagePhrase.REVIEW_PHOTO_ALT, author)));
        return page.say(SalonPagePhrase.REVIEW_PHOTO, author).show();
    }
}
