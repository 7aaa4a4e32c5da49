package app.rosalie.chat.reviews;

import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.ReviewsAction;
import app.rosalie.chat.words.Html;
import app.rosalie.chat.words.Voice;
import app.rosalie.reviews.Moderation;
import app.rosalie.reviews.ReviewSummary;

/** What several pages show of a review. */
final class ReviewParts {

    private ReviewParts() {}

    static Page below(Pro pro) {
        return Page.below(pro.voice(), ReviewsPhrase.CRUMB);
    }

    static Reply unknown(Pro pro) {
        return below(pro)
                .say(ReviewsPhrase.UNKNOWN)
                .back(new ReviewsAction.ToAnswer())
                .show();
    }

    /** Its stars, its author, its dates, its words. */
    static Page head(Pro pro, ReviewSummary review) {
        Voice voice = pro.voice();
        return below(pro)
                .say(ReviewsPhrase.TITLE_ONE, review.starLine(), review.clientName(), review.title())
                .say(
                        ReviewsPhrase.DATES,
                        voice.dayOfMonth(pro.dayOf(review.visit().start())),
                        voice.dayOfMonth(pro.dayOf(review.leftAt())),
                        review.changedAt() == null ? "none" : voice.dayOfMonth(pro.dayOf(review.changedAt())))
                .say(ReviewsPhrase.QUOTE, quoted(voice, review, Integer.MAX_VALUE));
    }

    /** What she wrote, cut where there is no room for it. */
    static Object quoted(Voice voice, ReviewSummary review, int most) {
        String words = review.words();
        if (words.isBlank()) {
            return new Html("<i>" + voice.say(ReviewsPhrase.WORDLESS) + "</i>");
        }
        return words.codePointCount(0, words.length()) <= most
                ? words
                : words.substring(0, words.offsetByCodePoints(0, most)) + "…";
    }

    /** Whether reporting it leads anywhere: what was decided upon is only looked at again where it has changed since. */
    static boolean mayBeReported(ReviewSummary review) {
        return review.moderation() == Moderation.NONE
                || (review.moderation() == Moderation.KEPT
                        && review.changedAt() != null
                        && review.state().decidedAt() != null
                        && review.changedAt().isAfter(review.state().decidedAt()));
    }
}
