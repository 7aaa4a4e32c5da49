package app.rosalie.chat.action;

import app.rosalie.clients.ClientId;
import app.rosalie.reviews.ReportReason;
import app.rosalie.reviews.ReviewId;
import java.time.LocalDate;

/** Reading, answering and reporting reviews. */
public sealed interface ReviewsAction extends Action {
    @Code("r")
    record ToAnswer() implements ReviewsAction {}

    @Code("ra")
    record Answer(ReviewId reviewId) implements ReviewsAction {}

    /** Publishes the answer that was typed last and shown. */
    @Code("rp")
    record Publish(ReviewId reviewId) implements ReviewsAction {}

    @Code("ral")
    record Read(ReviewsTab tab, int page) implements ReviewsAction {}

    @Code("ras")
    record OfStars(int stars, int page) implements ReviewsAction {}

    @Code("ram")
    record OfDays(LocalDate day, LocalDate last, int page) implements ReviewsAction, Dated {}

    @Code("rac")
    record OfClient(ClientId clientId, int page) implements ReviewsAction {}

    /** One review with all that is known of it. */
    @Code("rao")
    record Open(ReviewId reviewId) implements ReviewsAction {}

    /** The picture that she has sent with it. */
    @Code("rah")
    record Photo(ReviewId reviewId) implements ReviewsAction {}

    /** What they come to: by stars, by month, by treatment. */
    @Code("raf")
    record Figures() implements ReviewsAction {}

    /** An answer to start from. */
    @Code("rad")
    record Draft(ReviewId reviewId, AnswerTone tone) implements ReviewsAction {}

    /** Why is it reported? */
    @Code("rar")
    record AskReport(ReviewId reviewId) implements ReviewsAction {}

    /** A word with it? */
    @Code("raw")
    record AskWord(ReviewId reviewId, ReportReason reason) implements ReviewsAction {}

    /** Reports it with the word that was typed last, or with none. */
    @Code("rax")
    record Report(ReviewId reviewId, ReportReason reason) implements ReviewsAction {}
}
