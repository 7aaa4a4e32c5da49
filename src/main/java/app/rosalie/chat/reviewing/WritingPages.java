package app.rosalie.chat.reviewing;

import app.rosalie.agenda.Visit;
import app.rosalie.chat.Page;
import app.rosalie.chat.Reply;
import app.rosalie.chat.SentPhoto;
import app.rosalie.chat.action.ReviewingAction;
import app.rosalie.chat.kit.review.ShownReview;
import app.rosalie.chat.question.ReviewingQuestion;
import app.rosalie.pictures.photo.CleanPhoto;
import app.rosalie.pictures.photo.PhotoReading;
import app.rosalie.reviews.NewReview;
import app.rosalie.reviews.OwnReviews;
import app.rosalie.reviews.OwnReviews.Standing;
import app.rosalie.reviews.ReviewPhoto;
import app.rosalie.reviews.ReviewWords;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** From stars over words to what is published. */
@Component
class WritingPages {

    private final OwnReviews reviews;
    private final OwnPages pages;

    WritingPages(OwnReviews reviews, OwnPages pages) {
        this.reviews = reviews;
        this.pages = pages;
    }

    private static Optional<Visit> writable(Reviewer her) {
        return switch (her.standing()) {
            case Standing.Open(Visit visit) -> Optional.of(visit);
            case Standing.Left left when left.changeable() -> Optional.of(left.visit());
            default -> Optional.empty();
        };
    }

    Reply askStars(Reviewer her) {
        return writable(her).map(visit -> askStars(her, her.page(), visit)).orElseGet(() -> pages.show(her));
    }

    private static Reply askStars(Reviewer her, Page page, Visit visit) {
        page.say(
                        ReviewingPhrase.ASK,
                        visit.title(),
                        her.day(visit),
                        her.client().salon().name())
                .grid(5, her.stars());
        if (her.standing() instanceof Standing.Left left) {
            page.gap().say(ReviewingPhrase.BEFORE, left.review().starLine());
        }
        return her.leadingOn(page).show();
    }

    /** What a forged button brings beside 1 to 5 is asked. */
    Reply askWords(Reviewer her, int stars) {
        return writable(her)
                .map(visit ->
                        stars >= 1 && stars <= 5 ? asking(her, her.page(), stars) : askStars(her, her.page(), visit))
                .orElseGet(() -> pages.show(her));
    }

    private static Reply asking(Reviewer her, Page page, int stars) {
        return page.say(ReviewingPhrase.ASK_WORDS, starLine(stars), ReviewWords.LONGEST)
                .row(her.button(
                        ReviewingPhrase.NO_WORDS, new ReviewingAction.WithoutWords(her.link(), her.visitId(), stars)))
                .back(new ReviewingAction.Change(her.link(), her.visitId()))
                .asking(new ReviewingQuestion.Words(her.link(), her.visitId(), stars))
                .show();
    }

    private static String starLine(int stars) {
        return "★".repeat(stars) + "☆".repeat(5 - stars);
    }

    Reply withoutWords(Reviewer her, int stars) {
        return writable(her).isPresent() && stars >= 1 && stars <= 5
                ? draft(her, her.page(), stars, "", false)
                : askWords(her, stars);
    }

    /** What is typed, the first time or instead of what was shown. */
    Reply hear(Reviewer her, int stars, boolean warned, String text) {
        if (writable(her).isEmpty()) {
            return pages.show(her);
        }
        String clean = ReviewWords.clean(text);
        String words = ReviewWords.withoutLinks(clean);
        Page page = her.page();
        if (!words.equals(clean)) {
            page.say(ReviewingPhrase.LINK_REMOVED).gap();
        }
        if (words.isEmpty()) {
            return asking(her, page.say(ReviewingPhrase.EMPTY).gap(), stars);
        }
        if (words.length() > ReviewWords.LONGEST) {
            return asking(
                    her,
                    page.say(ReviewingPhrase.TOO_LONG, words.length(), ReviewWords.LONGEST)
                            .gap(),
                    stars);
        }
        return draft(her, page, stars, words, warned);
    }

    /** She is asked once to look at her words again, not each time. */
    private static Reply draft(Reviewer her, Page page, int stars, String words, boolean warned) {
        boolean hurts = !warned && ReviewWords.mayHurt(words);
        page.say(ReviewingPhrase.DRAFT).say(ReviewingPhrase.DRAFT_STARS, starLine(stars));
        if (!words.isEmpty()) {
            page.say(ReviewingPhrase.DRAFT_WORDS, words);
        }
        if (hurts) {
            page.say(ReviewingPhrase.MAY_HURT);
        }
        return page.gap()
                .say(ReviewingPhrase.ASK_PHOTO)
                .say(ReviewingPhrase.NOTICE, ShownReview.author(her.client().voice(), name(her)))
                .row(her.button(
                                her.standing() instanceof Standing.Open
                                        ? ReviewingPhrase.PUBLISH
                                        : ReviewingPhrase.PUBLISH_CHANGE,
                                new ReviewingAction.Publish(her.link(), her.visitId()))
                        .good())
                .row(her.button(ReviewingPhrase.REWRITE, new ReviewingAction.Give(her.link(), her.visitId(), stars)))
                .back(new ReviewingAction.Open(her.link(), her.visitId()))
                .asking(new ReviewingQuestion.Draft(her.link(), her.visitId(), stars, words, warned || hurts))
                .show();
    }

    private static String name(Reviewer her) {
        return writable(her).map(Visit::clientName).orElse("");
    }

    Reply publish(Reviewer her) {
        if (her.client().asked() instanceof ReviewingQuestion.Draft draft
                && draft.visitId().equals(her.visitId())) {
            return publish(her, draft, Optional.empty(), false);
        }
        return writable(her)
                .filter(visit -> her.standing() instanceof Standing.Open)
                .map(visit ->
                        askStars(her, her.page().say(ReviewingPhrase.NO_DRAFT).gap(), visit))
                .orElseGet(() -> pages.show(her));
    }

    /** A photo closes it: she was told so. */
    Reply photos(Reviewer her, ReviewingQuestion.Draft draft, List<SentPhoto> photos) {
        return switch (photos.getFirst().fetched()) {
            case SentPhoto.Arrived(PhotoReading.Readable(CleanPhoto clean)) ->
                publish(her, draft, Optional.of(new ReviewPhoto(clean.jpeg())), photos.size() > 1);
            case SentPhoto.Arrived(PhotoReading.Refused(PhotoReading.Reason reason)) ->
                refused(her, draft, reason.name());
            case SentPhoto.Missing(SentPhoto.Why why) -> refused(her, draft, why.name());
        };
    }

    private Reply refused(Reviewer her, ReviewingQuestion.Draft draft, String why) {
        return writable(her).isPresent()
                ? draft(
                        her,
                        her.page().say(ReviewingPhrase.PHOTO_REFUSED, why).gap(),
                        draft.stars(),
                        draft.words(),
                        draft.warned())
                : pages.show(her);
    }

    private Reply publish(Reviewer her, ReviewingQuestion.Draft draft, Optional<ReviewPhoto> photo, boolean several) {
        NewReview said = new NewReview(draft.stars(), draft.words(), photo);
        return switch (her.standing()) {
            case Standing.Open open
            when reviews.leave(her.salon(), her.author(), her.visitId(), said).isPresent() ->
                pages.after(her, ReviewingPhrase.PUBLISHED, several);
            case Standing.Left left
            when reviews.change(her.salon(), her.author(), left.review().id(), said) ->
                pages.after(her, ReviewingPhrase.CHANGED, several);
            default -> pages.show(her);
        };
    }
}
