package app.rosalie.chat.reviews;

import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.HomeAction;
import app.rosalie.chat.action.ReviewsAction;
import app.rosalie.chat.question.ReviewsQuestion;
import app.rosalie.chat.room.Command;
import app.rosalie.chat.room.Room;
import app.rosalie.chat.words.Html;
import app.rosalie.reviews.ReviewId;
import app.rosalie.reviews.ReviewSummary;
import app.rosalie.reviews.Reviews;
import app.rosalie.salon.JournalEntryId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reviews that wait for an answer: read one, write, look at it once more, publish. */
@Component
public class ReviewsRoom implements Room<ReviewsAction, ReviewsQuestion> {

    private static final int MOST_SHOWN = 6;
    private static final int MOST_WORDS_IN_LIST = 200;

    private final Reviews reviews;

    ReviewsRoom(Reviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public Reply on(Pro pro, ReviewsAction action) {
        return switch (action) {
            case ReviewsAction.ToAnswer() -> toAnswer(pro);
            case ReviewsAction.Answer(var id) ->
                reviews.find(pro.salonId(), id)
                        .map(review -> ask(pro, review).show())
                        .orElseGet(() -> unknown(pro));
            case ReviewsAction.Publish(var id) -> publish(pro, id);
        };
    }

    @Override
    public Reply hear(Pro pro, ReviewsQuestion question, String text) {
        return switch (question) {
            case ReviewsQuestion.Answer(var id, String draft) ->
                reviews.find(pro.salonId(), id)
                        .map(review -> preview(pro, review, text.strip()))
                        .orElseGet(() -> unknown(pro));
        };
    }

    private Reply toAnswer(Pro pro) {
        List<ReviewSummary> waiting = reviews.unanswered(pro.salonId(), MOST_SHOWN);
        Page page = below(pro);
        if (waiting.isEmpty()) {
            page.say(ReviewsPhrase.NOTHING);
        } else {
            page.say(ReviewsPhrase.TITLE, waiting.size());
        }
        waiting.forEach(review -> summary(pro, page, review));
        return page.back(new HomeAction.Open()).show();
    }

    private static void summary(Pro pro, Page page, ReviewSummary review) {
        Object quoted = quoted(pro, review, MOST_WORDS_IN_LIST);
        page.gap().say(ReviewsPhrase.SUMMARY, review.starLine(), review.clientName(), quoted);
        page.row(pro.button(
                ReviewsPhrase.ANSWER_BUTTON,
                new ReviewsAction.Answer(review.id()),
                review.clientName(),
                review.stars()));
    }

    private static Page ask(Pro pro, ReviewSummary review) {
        return one(pro, review)
                .gap()
                .say(ReviewsPhrase.QUESTION, review.clientName())
                .asking(new ReviewsQuestion.Answer(review.id(), ""))
                .back(new ReviewsAction.ToAnswer());
    }

    private static Page one(Pro pro, ReviewSummary review) {
        return below(pro)
                .say(ReviewsPhrase.TITLE_ONE, review.starLine(), review.clientName(), review.title())
                .say(ReviewsPhrase.QUOTE, quoted(pro, review, Integer.MAX_VALUE));
    }

    private static Reply preview(Pro pro, ReviewSummary review, String answer) {
        if (answer.length() > Reviews.LONGEST_ANSWER) {
            return ask(pro, review)
                    .gap()
                    .say(ReviewsPhrase.TOO_LONG, Reviews.LONGEST_ANSWER)
                    .show();
        }
        return one(pro, review)
                .gap()
                .say(ReviewsPhrase.PREVIEW, answer)
                .row(pro.button(ReviewsPhrase.PUBLISH, new ReviewsAction.Publish(review.id()))
                        .good())
                .row(pro.button(ReviewsPhrase.REWRITE, new ReviewsAction.Answer(review.id())))
                .asking(new ReviewsQuestion.Answer(review.id(), answer))
                .back(new ReviewsAction.ToAnswer())
                .show();
    }

    private Reply publish(Pro pro, ReviewId id) {
        Optional<ReviewSummary> review = reviews.find(pro.salonId(), id);
        if (review.isEmpty()) {
            return unknown(pro);
        }
        if (!(pro.asked() instanceof ReviewsQuestion.Answer(var asked, String draft))
                || !asked.equals(id)
                || draft.isEmpty()) {
            return review.get().answer() == null
                    ? ask(pro, review.get()).gap().say(ReviewsPhrase.NO_DRAFT).show()
                    : published(pro, review.get()).show();
        }
        JournalEntryId entry = reviews.answer(pro.salonId(), id, draft).orElseThrow();
        return published(pro, review.get()).undo(entry).show();
    }

    /** Also what a second press on « publish » shows: by then the draft is gone, and the answer there. */
    private Page published(Pro pro, ReviewSummary review) {
        Page page = below(pro).say(ReviewsPhrase.PUBLISHED, review.clientName()).back(new ReviewsAction.ToAnswer());
        reviews.unanswered(pro.salonId(), 1)
                .forEach(next ->
                        page.row(pro.button(ReviewsPhrase.NEXT, new ReviewsAction.Answer(next.id()), next.clientName())
                                .main()));
        return page;
    }

    @Override
    public List<Command> commands() {
        return List.of(Command.forPro("avis", ReviewsPhrase.COMMANDS, pro -> new ReviewsAction.ToAnswer()));
    }

    private static Reply unknown(Pro pro) {
        return below(pro)
                .say(ReviewsPhrase.UNKNOWN)
                .back(new ReviewsAction.ToAnswer())
                .show();
    }

    private static Page below(Pro pro) {
        return Page.below(pro.voice(), pro.voice().plain(ReviewsPhrase.CRUMB));
    }

    private static Object quoted(Pro pro, ReviewSummary review, int most) {
        String words = review.words();
        if (words.isBlank()) {
            return new Html("<i>" + pro.voice().say(ReviewsPhrase.WORDLESS) + "</i>");
        }
        return words.codePointCount(0, words.length()) <= most
                ? words
                : words.substring(0, words.offsetByCodePoints(0, most)) + "…";
    }
}
