package app.rosalie.chat.reviews;

import app.rosalie.chat.Button;
import app.rosalie.chat.HomeAction;
import app.rosalie.chat.Html;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.ReviewAction;
import app.rosalie.chat.ReviewQuestion;
import app.rosalie.reviews.Opinion;
import app.rosalie.reviews.Reviews;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reviews that wait for an answer: read one, write, look at it once more, publish. */
@Component
public class ReviewRoom {

    private static final int MOST_SHOWN = 6;
    private static final int MOST_WORDS_IN_LIST = 200;

    private final Reviews reviews;

    ReviewRoom(Reviews reviews) {
        this.reviews = reviews;
    }

    public Reply on(Pro pro, ReviewAction action) {
        return switch (action) {
            case ReviewAction.ToAnswer() -> toAnswer(pro);
            case ReviewAction.Answer(long id) ->
                reviews.find(pro.salonId(), id)
                        .map(review -> ask(pro, review).show())
                        .orElseGet(() -> unknown(pro));
            case ReviewAction.Publish(long id) -> publish(pro, id);
        };
    }

    public Reply hear(Pro pro, ReviewQuestion question, String text) {
        return switch (question) {
            case ReviewQuestion.Answer(long id, String draft) ->
                reviews.find(pro.salonId(), id)
                        .map(review -> preview(pro, review, text.strip()))
                        .orElseGet(() -> unknown(pro));
        };
    }

    private Reply toAnswer(Pro pro) {
        List<Opinion> waiting = reviews.unanswered(pro.salonId(), MOST_SHOWN);
        Page page = below(pro);
        if (waiting.isEmpty()) {
            page.say(ReviewPhrase.NOTHING);
        } else {
            page.say(ReviewPhrase.TITLE, waiting.size());
        }
        for (Opinion review : waiting) {
            page.gap()
                    .say(
                            ReviewPhrase.SUMMARY,
                            stars(review),
                            review.clientName(),
                            quoted(pro, review, MOST_WORDS_IN_LIST));
            page.row(Button.of(
                    pro.voice().plain(ReviewPhrase.ANSWER_BUTTON, review.clientName(), review.stars()),
                    new ReviewAction.Answer(review.id())));
        }
        return page.back(new HomeAction.Open()).show();
    }

    private static Page ask(Pro pro, Opinion review) {
        return one(pro, review)
                .gap()
                .say(ReviewPhrase.QUESTION, review.clientName())
                .asking(new ReviewQuestion.Answer(review.id(), ""))
                .back(new ReviewAction.ToAnswer());
    }

    private static Page one(Pro pro, Opinion review) {
        return below(pro)
                .say(ReviewPhrase.TITLE_ONE, stars(review), review.clientName(), review.title())
                .say(ReviewPhrase.QUOTE, quoted(pro, review, Integer.MAX_VALUE));
    }

    private static Reply preview(Pro pro, Opinion review, String answer) {
        if (answer.length() > Reviews.LONGEST_ANSWER) {
            return ask(pro, review)
                    .gap()
                    .say(ReviewPhrase.TOO_LONG, Reviews.LONGEST_ANSWER)
                    .show();
        }
        return one(pro, review)
                .gap()
                .say(ReviewPhrase.PREVIEW, answer)
                .row(Button.good(pro.voice().plain(ReviewPhrase.PUBLISH), new ReviewAction.Publish(review.id())))
                .row(Button.of(pro.voice().plain(ReviewPhrase.REWRITE), new ReviewAction.Answer(review.id())))
                .asking(new ReviewQuestion.Answer(review.id(), answer))
                .back(new ReviewAction.ToAnswer())
                .show();
    }

    private Reply publish(Pro pro, long id) {
        Optional<Opinion> review = reviews.find(pro.salonId(), id);
        if (review.isEmpty()) {
            return unknown(pro);
        }
        if (!(pro.asked() instanceof ReviewQuestion.Answer(long asked, String draft))
                || asked != id
                || draft.isEmpty()) {
            return review.get().answer() == null
                    ? ask(pro, review.get()).gap().say(ReviewPhrase.NO_DRAFT).show()
                    : published(pro, review.get()).show();
        }
        long entry = reviews.answer(pro.salonId(), id, draft).orElseThrow();
        return published(pro, review.get()).undo(entry).show();
    }

    /** Also what a second press on « publish » shows: by then the draft is gone, and the answer there. */
    private Page published(Pro pro, Opinion review) {
        Page page = below(pro).say(ReviewPhrase.PUBLISHED, review.clientName()).back(new ReviewAction.ToAnswer());
        reviews.unanswered(pro.salonId(), 1)
                .forEach(next -> page.row(Button.main(
                        pro.voice().plain(ReviewPhrase.NEXT, next.clientName()), new ReviewAction.Answer(next.id()))));
        return page;
    }

    private static Reply unknown(Pro pro) {
        return below(pro)
                .say(ReviewPhrase.UNKNOWN)
                .back(new ReviewAction.ToAnswer())
                .show();
    }

    private static Page below(Pro pro) {
        return Page.below(pro.voice(), pro.voice().plain(ReviewPhrase.CRUMB));
    }

    private static String stars(Opinion review) {
        return "★".repeat(review.stars()) + "☆".repeat(5 - review.stars());
    }

    private static Object quoted(Pro pro, Opinion review, int most) {
        String words = review.words();
        if (words.isBlank()) {
            return new Html("<i>" + pro.voice().say(ReviewPhrase.WORDLESS) + "</i>");
        }
        return words.codePointCount(0, words.length()) <= most
                ? words
                : words.substring(0, words.offsetByCodePoints(0, most)) + "…";
    }
}
