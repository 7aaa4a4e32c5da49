package app.rosalie.chat.reviews;

import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.AnswerTone;
import app.rosalie.chat.action.ReviewsAction;
import app.rosalie.chat.question.ReviewsQuestion;
import app.rosalie.reviews.ReviewId;
import app.rosalie.reviews.ReviewSummary;
import app.rosalie.reviews.Reviews;
import app.rosalie.salon.JournalEntryId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The one public answer: from a draft or in her own words, looked at once more, published. */
@Component
class AnswerPages {

    private final Reviews reviews;
    private final AnswerDrafts drafts;
    private final AnswerWarnings warnings;

    AnswerPages(Reviews reviews, AnswerDrafts drafts, AnswerWarnings warnings) {
        this.reviews = reviews;
        this.drafts = drafts;
        this.warnings = warnings;
    }

    Page ask(Pro pro, ReviewSummary review) {
        Page page = ReviewParts.head(pro, review);
        if (review.answer() != null) {
            page.gap().say(ReviewsPhrase.ANSWER_SO_FAR, review.answer());
        }
        List<Button> ways = new ArrayList<>(tones(pro, review, Optional.empty()));
        ways.add(pro.button(ReviewsPhrase.MORE_BUTTON, new ReviewsAction.Open(review.id())));
        return page.gap()
                .say(ReviewsPhrase.QUESTION, review.clientName())
                .rows(2, ways)
                .asking(new ReviewsQuestion.Answer(review.id(), ""))
                .back(new ReviewsAction.ToAnswer());
    }

    /** The fitting one first: whoever is unhappy is not thanked before all else. */
    private static List<Button> tones(Pro pro, ReviewSummary review, Optional<AnswerTone> without) {
        return Stream.of(AnswerTone.values())
                .filter(tone -> !without.equals(Optional.of(tone)))
                .sorted(Comparator.comparing(tone -> review.isUnhappy() && tone != AnswerTone.APOLOGY))
                .<Button>map(tone ->
                        pro.button(ReviewsPhrase.DRAFT_BUTTON, new ReviewsAction.Draft(review.id(), tone), tone.name()))
                .toList();
    }

    Reply draft(Pro pro, ReviewSummary review, AnswerTone tone) {
        return preview(pro, review, drafts.of(pro, review, tone), Optional.of(tone));
    }

    Reply preview(Pro pro, ReviewSummary review, String answer) {
        return answer.length() > Reviews.LONGEST_ANSWER
                ? ask(pro, review)
                        .gap()
                        .say(ReviewsPhrase.TOO_LONG, Reviews.LONGEST_ANSWER)
                        .show()
                : preview(pro, review, answer, Optional.empty());
    }

    private Reply preview(Pro pro, ReviewSummary review, String answer, Optional<AnswerTone> tone) {
        Page page = ReviewParts.head(pro, review).gap().say(ReviewsPhrase.PREVIEW, answer);
        List<String> warned = warnings.in(pro, review, answer);
        if (!warned.isEmpty()) {
            warned.forEach(page.gap()::line);
        }
        page.gap().say(ReviewsPhrase.IS_PUBLIC);
        page.row(pro.button(ReviewsPhrase.PUBLISH, new ReviewsAction.Publish(review.id()))
                .good());
        List<Button> others = new ArrayList<>();
        if (tone.isPresent() && answer.length() <= Button.Copy.LONGEST) {
            others.add(new Button.Copy(pro.voice().plain(ReviewsPhrase.COPY), answer));
        }
        others.add(pro.button(ReviewsPhrase.REWRITE, new ReviewsAction.Answer(review.id())));
        return page.rows(2, others)
                .rows(2, tone.isPresent() ? tones(pro, review, tone) : List.of())
                .asking(new ReviewsQuestion.Answer(review.id(), answer))
                .back(new ReviewsAction.ToAnswer())
                .show();
    }

    Reply publish(Pro pro, ReviewId id) {
        Optional<ReviewSummary> review = reviews.find(pro.salonId(), id);
        if (review.isEmpty()) {
            return ReviewParts.unknown(pro);
        }
        if (!(pro.asked() instanceof ReviewsQuestion.Answer(var asked, String draft))
                || !asked.equals(id)
                || draft.isEmpty()) {
            return review.get().answer() == null
                    ? ask(pro, review.get()).gap().say(ReviewsPhrase.NO_DRAFT).show()
                    : published(pro, review.get()).show();
        }
        return reviews.answer(pro.salonId(), id, draft)
                .map(entry -> published(pro, review.get(), entry))
                .orElseGet(() -> ReviewParts.unknown(pro));
    }

    private Reply published(Pro pro, ReviewSummary review, JournalEntryId entry) {
        return published(pro, review).undo(entry).show();
    }

    /** Also what a second press on « publish » shows: by then the draft is gone, and the answer there. */
    private Page published(Pro pro, ReviewSummary review) {
        Page page = ReviewParts.below(pro)
                .say(ReviewsPhrase.PUBLISHED, review.clientName())
                .back(new ReviewsAction.ToAnswer());
        reviews.unanswered(pro.salonId(), 1)
                .forEach(next ->
                        page.row(pro.button(ReviewsPhrase.NEXT, new ReviewsAction.Answer(next.id()), next.clientName())
                                .main()));
        return page;
    }
}
