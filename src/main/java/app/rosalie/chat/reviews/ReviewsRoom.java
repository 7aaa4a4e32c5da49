package app.rosalie.chat.reviews;

import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.ReviewsAction;
import app.rosalie.chat.action.ReviewsTab;
import app.rosalie.chat.question.ReviewsQuestion;
import app.rosalie.chat.room.Command;
import app.rosalie.chat.room.Room;
import app.rosalie.reviews.ReviewFilter;
import app.rosalie.reviews.ReviewId;
import app.rosalie.reviews.ReviewSummary;
import app.rosalie.reviews.Reviews;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** What clients said of their visits: read, answered in public, reported. */
@Component
public class ReviewsRoom implements Room<ReviewsAction, ReviewsQuestion> {

    private static final int MOST_STARS = 5;

    private final Reviews reviews;
    private final ReviewListPage list;
    private final ReviewPage one;
    private final AnswerPages answers;
    private final ReportPages reports;
    private final ReviewFiguresPage figures;

    ReviewsRoom(
            Reviews reviews,
            ReviewListPage list,
            ReviewPage one,
            AnswerPages answers,
            ReportPages reports,
            ReviewFiguresPage figures) {
        this.reviews = reviews;
        this.list = list;
        this.one = one;
        this.answers = answers;
        this.reports = reports;
        this.figures = figures;
    }

    @Override
    public Reply on(Pro pro, ReviewsAction action) {
        return switch (action) {
            case ReviewsAction.ToAnswer() -> list.show(pro, new ReviewFilter.ToAnswer(), 0);
            case ReviewsAction.Read(var tab, int page) -> list.show(pro, ReviewListPage.of(tab), page);
            case ReviewsAction.OfStars(int stars, int page) ->
                list.show(pro, new ReviewFilter.Stars(Math.clamp(stars, 1, MOST_STARS)), page);
            case ReviewsAction.OfDays(var first, var last, int page) ->
                list.show(pro, ReviewListPage.of(first, last), page);
            case ReviewsAction.OfClient(var client, int page) ->
                list.show(pro, new ReviewFilter.OfClient(client), page);
            case ReviewsAction.Figures() -> figures.show(pro);
            case ReviewsAction.Photo(var id) -> of(pro, id, review -> one.photo(pro, review));
            case ReviewsAction.Open(var id) -> of(pro, id, review -> one.show(pro, review));
            case ReviewsAction.Answer(var id) ->
                of(pro, id, review -> answers.ask(pro, review).show());
            case ReviewsAction.Draft(var id, var tone) -> of(pro, id, review -> answers.draft(pro, review, tone));
            case ReviewsAction.Publish(var id) -> answers.publish(pro, id);
            case ReviewsAction.AskReport(var id) -> of(pro, id, review -> reports.ask(pro, review));
            case ReviewsAction.AskWord(var id, var reason) ->
                of(pro, id, review -> reports.askWord(pro, review, reason, ""));
            case ReviewsAction.Report(var id, var reason) -> of(pro, id, review -> reports.report(pro, review, reason));
        };
    }

    @Override
    public Reply hear(Pro pro, ReviewsQuestion question, String text) {
        return switch (question) {
            case ReviewsQuestion.Answer(var id, String draft) ->
                of(pro, id, review -> answers.preview(pro, review, text.strip()));
            case ReviewsQuestion.Report(var id, var reason, String word) ->
                of(pro, id, review -> reports.askWord(pro, review, reason, text));
        };
    }

    private Reply of(Pro pro, ReviewId id, Function<ReviewSummary, Reply> then) {
        return reviews.find(pro.salonId(), id).map(then).orElseGet(() -> ReviewParts.unknown(pro));
    }

    @Override
    public List<Command> commands() {
        return List.of(Command.forPro("avis", ReviewsPhrase.COMMANDS, this::first));
    }

    /** What waits for an answer, and all where nothing does. */
    private ReviewsAction first(Pro pro) {
        return reviews.satisfaction(pro.salonId()).unanswered() > 0
                ? new ReviewsAction.ToAnswer()
                : new ReviewsAction.Read(ReviewsTab.ALL, 0);
    }
}
