package app.rosalie;

import app.rosalie.chat.Heard;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.SentPhoto;
import app.rosalie.chat.Speaker;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.question.Question;
import app.rosalie.chat.room.Navigation;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where rooms led on to in this thread: lets a test tell by its action what a screen is, not by its words. */
public final class NavigatedActions implements Navigation {

    private static final ThreadLocal<@Nullable Action> LAST = new ThreadLocal<>();
    private static final ThreadLocal<Boolean> NOTHING = ThreadLocal.withInitial(() -> false);

    private final Navigation real;

    NavigatedActions(Navigation real) {
        this.real = real;
    }

    public static void forget() {
        LAST.remove();
        NOTHING.remove();
    }

    public static Optional<Action> last() {
        return Optional.ofNullable(LAST.get());
    }

    public static boolean wasNothingUnderstood() {
        return NOTHING.get();
    }

    @Override
    public Reply to(Speaker speaker, Action action) {
        LAST.set(action);
        return real.to(speaker, action);
    }

    @Override
    public Reply answer(Pro pro, Question asked, String text) {
        return real.answer(pro, asked, text);
    }

    @Override
    public Optional<Reply> answerAtSalon(Speaker speaker, String text) {
        return Optional.empty();
    }

    @Override
    public Optional<Reply> shareAtSalon(Speaker speaker, Heard.Contact contact) {
        return Optional.empty();
    }

    @Override
    public Optional<Reply> photosAtSalon(Speaker speaker, List<SentPhoto> photos) {
        return Optional.empty();
    }

    @Override
    public Reply notUnderstood(Speaker speaker) {
        NOTHING.set(true);
        return real.notUnderstood(speaker);
    }

    @Override
    public Reply unknownCommand(Speaker speaker) {
        NOTHING.set(true);
        return real.unknownCommand(speaker);
    }
}
