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
import java.util.function.Supplier;
import java.util.stream.IntStream;
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
        Several asked = list(pro.asked());
        Several waiting = list(pro.turn().standing().setAside());
        OptionalInt there = place(asked, action);
        OptionalInt behind = there.isPresent() ? OptionalInt.empty() : left(waiting, action);
        if (asked != null && there.isPresent()) {
            return standing(freeText.press(pro, asked, there.getAsInt()));
        }
        return waiting != null && behind.isPresent()
                ? standing(freeText.press(pro, waiting, behind.getAsInt()))
                : standing(elsewhere(pro, waiting, action));
    }

    private static @Nullable Several list(@Nullable Question question) {
        return question instanceof Several several ? several : null;
    }

    /** A list that is shown is the one that waits from here on, and no older form of it. */
    private static Reply standing(Reply reply) {
        return reply.screen() != null && reply.screen().question() instanceof Several shown
                ? reply.settingAside(shown)
                : reply;
    }

    /** The first that is not done, where two do the same. */
    private static OptionalInt place(@Nullable Several several, Action action) {
        return several == null
                ? OptionalInt.empty()
                : IntStream.concat(
                                several.left().stream().mapToInt(place -> place),
                                IntStream.range(0, several.wishes().size()))
                        .filter(place -> several.press(place).equals(action))
                        .findFirst();
    }

    /** Of a list that only waits, what is done may well be wanted once more. */
    private static OptionalInt left(@Nullable Several several, Action action) {
        return several == null
                ? OptionalInt.empty()
                : several.left().stream()
                        .mapToInt(place -> place)
                        .filter(place -> several.press(place).equals(action))
                        .findFirst();
    }

    /** What is typed where it is asked for: it may settle the wish that was opened. */
    Reply answer(Pro pro, Question asked, String text) {
        Several waiting = list(pro.turn().standing().setAside());
        return standing(settling(pro, waiting, () -> navigation.answer(pro, asked, text)));
    }

    private Reply elsewhere(Pro pro, @Nullable Several waiting, Action action) {
        Reply reply = settling(pro, waiting, () -> navigation.to(pro, action));
        // Whatever is done after she has been home is something else.
        return action instanceof HomeAction && waiting != null && waiting.opened() != null && reply.setAside() == null
                ? reply.settingAside(waiting.opening(null))
                : reply;
    }

    /** Where the journal wrote something, the wish that was opened is done. */
    private Reply settling(Pro pro, @Nullable Several waiting, Supplier<Reply> turn) {
        Noted<Reply> noted = Journal.noting(turn);
        Reply reply = noted.result();
        return waiting == null
                        || waiting.opened() == null
                        || noted.entry().isEmpty()
                        || reply.screen() == null
                        || reply.screen().question() instanceof Several
                ? reply
                : freeText.waiting(pro, waiting.done(waiting.opened(), null), reply);
    }
}
