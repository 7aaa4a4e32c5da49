package app.rosalie.chat.reviews;

import app.rosalie.agenda.Visits;
import app.rosalie.chat.Pro;
import app.rosalie.chat.action.AnswerTone;
import app.rosalie.chat.kit.visit.ClientNotice;
import app.rosalie.chat.words.Voice;
import app.rosalie.reviews.ReviewSummary;
import org.springframework.stereotype.Component;

/**
 * Answers to start from, made of what is known of the visit: her first name, the day, how content she is, whether she has written
 * anything, whether she had come before. What was done is not in them: not everybody wants it read in the street.
 */
@Component
class AnswerDrafts {

    private static final int CONTENT = 4;

    private final Visits visits;

    AnswerDrafts(Visits visits) {
        this.visits = visits;
    }

    String of(Pro pro, ReviewSummary review, AnswerTone tone) {
        Voice voice = pro.voice();
        String first = ClientNotice.firstName(review.clientName());
        String name = first.chars().anyMatch(Character::isLetter) ? first : "none";
        String day = voice.dayOfMonth(pro.dayOf(review.visit().start()));
        String content = Boolean.toString(review.stars() >= CONTENT);
        String words = Boolean.toString(!review.words().isBlank());
        return switch (tone) {
            case WARM ->
                voice.plain(
                        ReviewsPhrase.DRAFT_WARM, name, day, content, words, Boolean.toString(isRegular(pro, review)));
            case FACTUAL -> voice.plain(ReviewsPhrase.DRAFT_FACTUAL, name, day, content, words);
            case APOLOGY -> voice.plain(ReviewsPhrase.DRAFT_APOLOGY, name, day);
        };
    }

    private boolean isRegular(Pro pro, ReviewSummary review) {
        return visits.visitsDone(pro.salonId(), review.author().id()) > 1;
    }
}
