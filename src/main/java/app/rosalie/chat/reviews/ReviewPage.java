package app.rosalie.chat.reviews;

import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.ClientsAction;
import app.rosalie.chat.action.ReviewsAction;
import app.rosalie.chat.action.ReviewsTab;
import app.rosalie.chat.kit.review.ShownReview;
import app.rosalie.reviews.Moderation;
import app.rosalie.reviews.ReviewPhotos;
import app.rosalie.reviews.ReviewSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** One review with its answer and what has become of it. */
@Component
class ReviewPage {

    private final ReviewPhotos photos;

    ReviewPage(ReviewPhotos photos) {
        this.photos = photos;
    }

    Reply show(Pro pro, ReviewSummary review) {
        return filled(pro, review, ReviewParts.head(pro, review)).show();
    }

    /** Below a head that may have begun with news. */
    Page filled(Pro pro, ReviewSummary review, Page page) {
        if (review.answer() != null && review.answeredAt() != null) {
            page.gap()
                    .say(
                            ReviewsPhrase.ANSWERED,
                            pro.voice().dayOfMonth(pro.dayOf(review.answeredAt())),
                            review.answer());
        }
        if (review.moderation() != Moderation.NONE) {
            page.gap()
                    .say(
                            ReviewsPhrase.STANDING,
                            review.moderation().name(),
                            String.valueOf(review.state().reason()),
                            review.state().decision().isEmpty()
                                    ? "none"
                                    : review.state().decision());
        }
        List<Button> ways = new ArrayList<>();
        ways.add(pro.button(
                ReviewsPhrase.TO_ANSWER_BUTTON,
                new ReviewsAction.Answer(review.id()),
                Boolean.toString(review.answer() != null)));
        if (ReviewParts.mayBeReported(review)) {
            ways.add(pro.button(ReviewsPhrase.REPORT_BUTTON, new ReviewsAction.AskReport(review.id())));
        }
        if (digest(pro, review).isPresent()) {
            ways.add(pro.button(ReviewsPhrase.PHOTO_BUTTON, new ReviewsAction.Photo(review.id())));
        }
        ways.add(pro.button(
                ReviewsPhrase.CARD_BUTTON,
                new ClientsAction.Card(review.author().id())));
        return page.rows(2, ways).back(new ReviewsAction.Read(ReviewsTab.ALL, 0));
    }

    /** What she has sent with it; the review where that is gone. */
    Reply photo(Pro pro, ReviewSummary review) {
        return digest(pro, review)
                .map(digest -> ReviewParts.below(pro)
                        .picture(ShownReview.photograph(
                                review.id(), digest, pro.voice().plain(ReviewsPhrase.PHOTO_ALT, review.clientName())))
                        .say(ReviewsPhrase.TITLE_ONE, review.starLine(), review.clientName(), review.title())
                        .back(new ReviewsAction.Open(review.id()))
                        .show())
                .orElseGet(() -> show(pro, review));
    }

    private Optional<String> digest(Pro pro, ReviewSummary review) {
        return Optional.ofNullable(
                photos.digests(pro.salonId(), List.of(review.id())).get(review.id()));
    }
}
