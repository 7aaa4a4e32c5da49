package app.rosalie.chat.sentence;

import app.rosalie.chat.Pro;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What is asked in words that mean nothing else, and is read before the learnt kinds of wishes: debts, segments, reviews. */
@Component
class DirectQuestions {

    private final SaidDebts debts;
    private final SaidSegments segments;
    private final SaidReviews reviews;

    DirectQuestions(SaidDebts debts, SaidSegments segments, SaidReviews reviews) {
        this.debts = debts;
        this.segments = segments;
        this.reviews = reviews;
    }

    Optional<SentenceResult> of(Pro pro, String text) {
        return debts.of(pro, text).or(() -> segments.of(text)).or(() -> reviews.of(pro, text));
    }

    /** Whether it is one of those that ask, also where something else was asked for: debts or a segment. */
    boolean isAsked(String text) {
        return debts.isAsked(text) || segments.isAsked(text);
    }

    /** The same, or something about reviews. */
    boolean isAskedOrOfReviews(Pro pro, String text) {
        return isAsked(text) || reviews.of(pro, text).isPresent();
    }
}
