package app.rosalie.chat.reception;

import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.Screen;
import app.rosalie.chat.Standing;
import app.rosalie.chat.action.SentenceAction;
import app.rosalie.chat.question.Question;
import app.rosalie.chat.question.SentenceQuestion;
import org.springframework.stereotype.Component;

/** What is left unanswered for something else waits, and the way back to it stands on what is shown instead. */
@Component
class SetAside {

    /** The reply to something else than what stood there; where nothing was understood, what stood there stands on. */
    Reply leaving(Pro pro, Reply reply) {
        Screen screen = reply.screen();
        Question asked = pro.asked();
        return screen == null || asked == null || asked.equals(screen.question()) ? reply : keeping(pro, reply);
    }

    /** With the way back to what stood there, if that is worth it. */
    Reply keeping(Pro pro, Reply reply) {
        Standing standing = pro.turn().standing();
        Question asked = standing.asked();
        Screen screen = reply.screen();
        if (screen == null || asked == null || !isWorthIt(standing, asked)) {
            return reply;
        }
        // What one of several asks is asked again from their list, which has the others too.
        Question waits = standing.setAside() instanceof SentenceQuestion.Several list
                        && !(asked instanceof SentenceQuestion.Several)
                        && list.opened() != null
                        && !list.left().isEmpty()
                ? list.opening(null)
                : asked;
        return reply.showing(screen.withWay(pro.button(ReceptionPhrase.RESUME_BUTTON, new SentenceAction.Resume())))
                .settingAside(waits);
    }

    /** A list that was looked at is not. */
    private static boolean isWorthIt(Standing standing, Question asked) {
        return asked.canWait()
                || asked instanceof SentenceQuestion
                        && !(asked instanceof SentenceQuestion.Several several
                                && several.left().isEmpty())
                        && (!asked.asksNothing() || standing.offered().yes() != null);
    }
}
