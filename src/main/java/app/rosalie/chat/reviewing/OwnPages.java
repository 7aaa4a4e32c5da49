package app.rosalie.chat.reviewing;

import app.rosalie.agenda.Visit;
import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.ReviewingAction;
import app.rosalie.chat.kit.review.ShownReview;
import app.rosalie.reviews.Moderation;
import app.rosalie.reviews.OwnReviews;
import app.rosalie.reviews.OwnReviews.Standing;
import app.rosalie.reviews.ReportReason;
import app.rosalie.reviews.ReviewPageElsewhere;
import app.rosalie.reviews.ReviewPhotos;
import app.rosalie.reviews.ReviewSummary;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What she has left, and what she can still do with it. */
@Component
class OwnPages {

    private static final int MOST_SHOWN = 1_500;

    private final OwnReviews reviews;
    private final ReviewPhotos photos;
    private final ReviewPageElsewhere elsewhere;

    OwnPages(OwnReviews reviews, ReviewPhotos photos, ReviewPageElsewhere elsewhere) {
        this.reviews = reviews;
        this.photos = photos;
        this.elsewhere = elsewhere;
    }

    Reply show(Reviewer her) {
        return switch (her.standing()) {
            case Standing.Open(Visit visit) ->
                her.leadingOn(her.page()
                                .say(
                                        ReviewingPhrase.ASK,
                                        visit.title(),
                                        her.day(visit),
                                        her.client().salon().name())
                                .grid(5, her.stars()))
                        .show();
            case Standing.Left left ->
                left(her, left, her.page().say(ReviewingPhrase.TITLE)).show();
            case Standing.Withdrawn _ ->
                her.leadingOn(her.page().say(ReviewingPhrase.WITHDRAWN_BEFORE)).show();
            case Standing.TooLate _ ->
                her.leadingOn(her.page().say(ReviewingPhrase.TOO_LATE)).show();
            case Standing.None _ ->
                her.leadingOn(her.page().say(ReviewingPhrase.UNKNOWN)).show();
        };
    }

    /** What has just been left or changed, with the way to say it elsewhere too, whatever it is. */
    Reply after(Reviewer her, ReviewingPhrase what, boolean several) {
        Page page = her.page().say(what);
        if (several) {
            page.say(ReviewingPhrase.ONE_PHOTO);
        }
        Standing now = reviews.standing(her.salon(), her.author(), her.visitId());
        return now instanceof Standing.Left left ? left(her, left, page).show() : show(her);
    }

    private Page left(Reviewer her, Standing.Left left, Page page) {
        ReviewSummary review = left.review();
        ShownReview.add(page.gap(), her.client().salon(), review, MOST_SHOWN);
        if (!photos.digests(her.salon(), List.of(review.id())).isEmpty()) {
            page.say(ReviewingPhrase.WITH_PHOTO);
        }
        if (review.moderation() == Moderation.HIDDEN) {
            page.gap().say(ReviewingPhrase.HIDDEN, reason(review), word(review));
        }
        if (left.withdrawable()) {
            page.gap()
                    .say(ReviewingPhrase.UNTIL, lastDay(her, review), Boolean.toString(left.changeable()))
                    .rows(2, keys(her, left));
        }
        elsewhere
                .link(her.salon())
                .ifPresent(link -> page.row(new Button.Link(her.client().voice().plain(ReviewingPhrase.GOOGLE), link)));
        return her.leadingOn(page);
    }

    private static LocalDate lastDay(Reviewer her, ReviewSummary review) {
        return her.client().salon().dayOf(review.leftAt().plus(OwnReviews.CHANGEABLE_FOR));
    }

    private static List<Button> keys(Reviewer her, Standing.Left left) {
        Button withdraw = her.button(
                        ReviewingPhrase.WITHDRAW, new ReviewingAction.AskWithdraw(her.link(), her.visitId()))
                .danger();
        return left.changeable()
                ? List.of(
                        her.button(ReviewingPhrase.CHANGE, new ReviewingAction.Change(her.link(), her.visitId())),
                        withdraw)
                : List.of(withdraw);
    }

    static String reason(ReviewSummary review) {
        return Objects.requireNonNullElse(review.state().reason(), ReportReason.OFF_TOPIC)
                .name();
    }

    static String word(ReviewSummary review) {
        String word = review.state().decision();
        return word.isEmpty() ? "none" : word;
    }

    Reply askWithdraw(Reviewer her) {
        if (!(her.standing() instanceof Standing.Left left)) {
            return show(her);
        }
        Page page = her.page().say(ReviewingPhrase.ASK_WITHDRAW).gap();
        ShownReview.add(page, her.client().salon(), left.review(), MOST_SHOWN);
        return page.row(her.button(
                                ReviewingPhrase.WITHDRAW_INDEED,
                                new ReviewingAction.Withdraw(her.link(), her.visitId()))
                        .danger())
                .row(her.button(ReviewingPhrase.KEEP, new ReviewingAction.Open(her.link(), her.visitId())))
                .show();
    }

    Reply withdraw(Reviewer her) {
        if (!(her.standing() instanceof Standing.Left left)) {
            return show(her);
        }
        return reviews.withdraw(her.salon(), her.author(), left.review().id())
                ? her.leadingOn(her.page().say(ReviewingPhrase.WITHDRAWN)).show()
                : left(her, left, her.page().say(ReviewingPhrase.NOT_CHANGEABLE))
                        .show();
    }
}
