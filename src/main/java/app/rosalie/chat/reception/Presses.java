package app.rosalie.chat.reception;

import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.HomeAction;
import app.rosalie.chat.question.Question;
import app.rosalie.chat.question.SentenceQuestion.Several;
import app.rosalie.chat.room.FreeText;
import app.rosalie.chat.room.Navigation;
import app.rosalie.salon.Journal;
import app.rosalie.salon.Noted;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a professional presses, or says instead. Where it is one of several wishes, the list comes back once that one is done, and
 * waits while it is settled on another screen.
 */
@Component
class Presses {

    private final Navigation navigation;
    private final FreeText freeText;

    Presses(Navigation navigation, FreeText freeText) {
        this.navigation = navigation;
        this.freeText = freeText;
    }

    Reply press(Pro pro, Action action) {
        Question left = pro.turn().standing().setAside();
        return Stream.of(Stream.ofNullable(pro.asked()), Stream.ofNullable(left))
                .flatMap(some -> some)
                .flatMap(some -> some instanceof Several several ? Stream.of(several) : Stream.empty())
                .filter(several -> place(several, action).isPresent())
                .findFirst()
                .map(several ->
                        freeText.press(pro, several, place(several, action).getAsInt()))
                .orElseGet(() -> elsewhere(pro, left instanceof Several several ? several : null, action));
    }

    /** The first that is not done, where two do the same. */
    private static OptionalInt place(Several several, Action action) {
        return IntStream.concat(
                        several.left().stream().mapToInt(place -> place),
                        IntStream.range(0, several.wishes().size()))
                .filter(place -> several.press(place).equals(action))
                .findFirst();
    }

    private Reply elsewhere(Pro pro, @Nullable Several waiting, Action action) {
        Noted<Reply> noted = Journal.noting(() -> navigation.to(pro, action));
        Reply reply = noted.result();
        if (waiting == null || waiting.opened() == null || reply.screen() == null) {
            return reply;
        }
        if (noted.entry().isPresent()) {
            return freeText.waiting(pro, waiting.done(waiting.opened(), null), reply);
        }
        // Whatever is done after she has been home is something else.
        return action instanceof HomeAction ? reply.settingAside(waiting.opening(null)) : reply;
    }
}
