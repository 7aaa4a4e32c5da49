package app.rosalie.chat.reception;

import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.question.Question;
import app.rosalie.chat.question.SentenceQuestion;
import app.rosalie.chat.room.FreeText;
import app.rosalie.language.answer.Answer;
import app.rosalie.language.answer.Answer.Way;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is typed goes to the room that has asked, and where none has, or it is plainly about something else, is free text. */
@Component
class TypedAnswers {

    private final FreeText freeText;
    private final SetAside setAside;
    private final Presses presses;

    TypedAnswers(FreeText freeText, SetAside setAside, Presses presses) {
        this.freeText = freeText;
        this.setAside = setAside;
        this.presses = presses;
    }

    Reply hear(Pro pro, String text) {
        Question asked = pro.asked();
        return asked != null && asked.isAnsweredInWords()
                ? freeText.amend(pro, text)
                        .map(reply -> agreed(pro, reply, text))
                        .orElseGet(() -> hear(pro, asked, text))
                : hear(pro, asked, text);
    }

    /** « Oui enregistre Sarah », where it is Sarah’s: nothing is put right. */
    private Reply agreed(Pro pro, Reply reply, String text) {
        Action yes = pro.turn().standing().offered().yes();
        Set<Way> ways = Answer.read(text).ways();
        return yes != null
                        && ways.contains(Way.YES)
                        && !ways.contains(Way.NO)
                        && reply.screen() != null
                        && yes.equals(reply.screen().yes())
                ? presses.press(pro, yes)
                : reply;
    }

    /** What is written from here on is no longer for the wish of a list that was opened before. */
    private static Reply closed(Pro pro, Reply reply) {
        return reply.setAside() == null
                        && pro.turn().standing().setAside() instanceof SentenceQuestion.Several several
                        && several.opened() != null
                ? reply.settingAside(several.opening(null))
                : reply;
    }

    private Reply hear(Pro pro, @Nullable Question asked, String text) {
        return asked == null || asked.asksNothing() || (asked.asksInPassing() && freeText.isPlain(pro, text))
                ? closed(pro, setAside.leaving(pro, freeText.hear(pro, text)))
                : presses.answer(pro, asked, text);
    }
}
