package app.rosalie.chat.reviews;

import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.ReviewsAction;
import app.rosalie.chat.question.ReviewsQuestion;
import app.rosalie.reviews.ReportReason;
import app.rosalie.reviews.ReviewReports;
import app.rosalie.reviews.ReviewSummary;
import app.rosalie.reviews.ReviewWords;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reporting a review: why, a word with it, done. It stays and counts until somebody has decided. */
@Component
class ReportPages {

    private final ReviewReports reports;
    private final ReviewPage one;

    ReportPages(ReviewReports reports, ReviewPage one) {
        this.reports = reports;
        this.one = one;
    }

    Reply ask(Pro pro, ReviewSummary review) {
        if (!ReviewParts.mayBeReported(review)) {
            return one.show(pro, review);
        }
        List<Button> reasons = Stream.of(ReportReason.values())
                .<Button>map(reason ->
                        pro.button(ReviewsPhrase.REASON, new ReviewsAction.AskWord(review.id(), reason), reason.name()))
                .toList();
        return ReviewParts.head(pro, review)
                .gap()
                .say(ReviewsPhrase.ASK_REPORT)
                .rows(2, reasons)
                .back(new ReviewsAction.Open(review.id()))
                .show();
    }

    Reply askWord(Pro pro, ReviewSummary review, ReportReason reason, String word) {
        if (!ReviewParts.mayBeReported(review)) {
            return one.show(pro, review);
        }
        String kept = ReviewWords.clean(word);
        if (kept.length() > ReviewWords.LONGEST_REMARK) {
            return askWord(pro, review, reason, "", true);
        }
        return askWord(pro, review, reason, kept, false);
    }

    private static Reply askWord(Pro pro, ReviewSummary review, ReportReason reason, String word, boolean tooLong) {
        Page page = ReviewParts.head(pro, review).gap().say(ReviewsPhrase.ASK_WORD, reason.name());
        if (tooLong) {
            page.say(ReviewsPhrase.TOO_LONG, ReviewWords.LONGEST_REMARK);
        } else if (!word.isEmpty()) {
            page.say(ReviewsPhrase.QUOTE, word);
        }
        return page.row(pro.button(
                                ReviewsPhrase.DO_REPORT,
                                new ReviewsAction.Report(review.id(), reason),
                                Boolean.toString(!word.isEmpty()))
                        .danger())
                .asking(new ReviewsQuestion.Report(review.id(), reason, word))
                .back(new ReviewsAction.AskReport(review.id()))
                .show();
    }

    Reply report(Pro pro, ReviewSummary review, ReportReason reason) {
        String word = pro.asked() instanceof ReviewsQuestion.Report(var id, ReportReason said, String typed)
                        && id.equals(review.id())
                        && said == reason
                ? typed
                : "";
        return reports.report(pro.salonId(), review.id(), reason, word)
                .map(entry -> ReviewParts.below(pro)
                        .say(ReviewsPhrase.REPORTED, review.clientName())
                        .undo(entry)
                        .back(new ReviewsAction.Open(review.id()))
                        .show())
                // Reported already, by a press before this one.
                .orElseGet(() -> one.show(pro, review));
    }
}
