package app.rosalie.chat.reviews;

import app.rosalie.chat.Pro;
import app.rosalie.chat.action.AnswerTone;
import app.rosalie.chat.kit.visit.ClientNotice;
import app.rosalie.reviews.ReviewSummary;
import org.springframework.stereotype.Component;

/** Answers to start from, made of what is known of the visit: her first name, the day, what was done, how content she is. */
@Component
class AnswerDrafts {

    private static final int CONTENT = 4;

    String of(Pro pro, ReviewSummary review, AnswerTone tone) {
        String first = ClientNotice.firstName(review.clientName());
        return pro.voice()
                .plain(
                        phrase(tone),
                        first.chars().anyMatch(Character::isLetter) ? first : "none",
                        pro.voice().dayOfMonth(pro.dayOf(review.visit().start())),
                        review.title(),
                        Boolean.toString(review.stars() >= CONTENT),
                        Boolean.toString(!review.words().isBlank()));
    }

    private static ReviewsPhrase phrase(AnswerTone tone) {
        return switch (tone) {
            case WARM -> ReviewsPhrase.DRAFT_WARM;
            case FACTUAL -> ReviewsPhrase.DRAFT_FACTUAL;
            case APOLOGY -> ReviewsPhrase.DRAFT_APOLOGY;
        };
    }
}
