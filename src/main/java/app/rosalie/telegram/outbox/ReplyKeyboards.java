package app.rosalie.telegram.outbox;

import app.rosalie.telegram.outbox.Attempt.Operation;
import app.rosalie.telegram.outbox.RetryDecision.NothingToDo;
import app.rosalie.telegram.outbox.payload.EditableMessage;
import app.rosalie.telegram.wire.ApiFailure;
import app.rosalie.telegram.wire.BotApiClient;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Takes away the keyboard that a bot has put in the place of the phone's own. Telegram does so with a message only, and one with
 * buttons of its own cannot do it: so a mark is sent and deleted. Its id is kept until it is gone, and whoever goes on after a
 * crash deletes it.
 */
@Component
final class ReplyKeyboards {

    private static final Logger LOG = LoggerFactory.getLogger(ReplyKeyboards.class);

    /** Seen for a moment, or left behind by a crash: it is to disturb nobody. */
    private static final String MARK = "…";

    private final BotApiClient api;
    private final KnownChats chats;
    private final MessageEditor editor;

    ReplyKeyboards(BotApiClient api, KnownChats chats, MessageEditor editor) {
        this.api = api;
        this.chats = chats;
        this.editor = editor;
    }

    /** Throws {@link ApiFailure} where it has to be tried again: it goes on where it was. */
    void clear(InFlightMessage message) {
        Long mark = chats.keyboardMark(message.chatId());
        if (mark == null) {
            mark = send(message);
        }
        if (mark != null) {
            editor.delete(message, new EditableMessage(mark, null));
            note(message, null);
        }
        message.keyboardCleared();
    }

    /** Null where Telegram does not want it: what is to be said goes on all the same. */
    private @Nullable Long send(InFlightMessage message) {
        try {
            long mark = api.call(ApiRequests.clearKeyboard(message, MARK)).getMessageId();
            note(message, mark);
            return mark;
        } catch (ApiFailure e) {
            if (RetryPolicy.decide(e, Attempt.of(Operation.CLEAR_KEYBOARD)) instanceof NothingToDo) {
                return null;
            }
            throw e;
        }
    }

    private void note(InFlightMessage message, @Nullable Long mark) {
        try {
            chats.setKeyboardMark(message.chatId(), mark);
        } catch (DataAccessException e) {
            // It stands there, or is gone, and is not to be sent again.
            LOG.debug("The mark of a keyboard is not noted: {}", e.getClass().getSimpleName());
        }
    }
}
