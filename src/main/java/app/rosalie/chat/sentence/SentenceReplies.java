package app.rosalie.chat.sentence;

import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.Dated;
import app.rosalie.chat.question.Question;
import app.rosalie.chat.room.Navigation;
import org.springframework.stereotype.Component;

/** What is shown for what a sentence comes to. */
@Component
class SentenceReplies {

    private final Navigation navigation;

    SentenceReplies(Navigation navigation) {
        this.navigation = navigation;
    }

    Reply of(Pro pro, SentenceResult result) {
        return switch (result) {
            case SentenceResult.Go(Action action) ->
                action instanceof Dated dated && !dated.isWithinReach()
                        ? navigation.notUnderstood(pro)
                        : navigation.to(pro, action);
            case SentenceResult.WithRest(SentenceResult found, String rest) -> withRest(pro, of(pro, found), rest);
            case SentenceResult.Answer(Question asked, String text) -> navigation.answer(pro, asked, text);
            case SentenceResult.Say(Reply reply) -> reply;
            // A list is shown by who keeps it.
            case SentenceResult.Several _ -> navigation.notUnderstood(pro);
            case SentenceResult.Nobody(Reply nobody) -> nobody;
            case SentenceResult.Nothing() -> navigation.notUnderstood(pro);
        };
    }

    private static Reply withRest(Pro pro, Reply reply, String rest) {
        return reply.screen() == null
                ? reply
                : reply.showing(reply.screen().withParagraph(pro.voice().say(SentencePhrase.NOT_UNDERSTOOD_TOO, rest)));
    }
}
