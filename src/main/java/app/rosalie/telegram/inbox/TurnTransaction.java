package app.rosalie.telegram.inbox;

import app.rosalie.chat.Reply;
import app.rosalie.telegram.outbox.KnownChats;
import app.rosalie.telegram.outbox.OutboxMessage;
import app.rosalie.telegram.outbox.OutboxWriter;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What happens within the transaction of a turn: the chat is locked, its oldest update read, answered and taken away. */
@Component
final class TurnTransaction {

    private final KnownChats chats;
    private final Inbox inbox;
    private final UpdateReader reader;
    private final UnreadableUpdates unreadable;
    private final SaidBefore before;
    private final OutboxWriter outbox;

    TurnTransaction(
            KnownChats chats,
            Inbox inbox,
            UpdateReader reader,
            UnreadableUpdates unreadable,
            SaidBefore before,
            OutboxWriter outbox) {
        this.chats = chats;
        this.inbox = inbox;
        this.reader = reader;
        this.unreadable = unreadable;
        this.before = before;
        this.outbox = outbox;
    }

    /** Who answers. */
    interface Answering {
        Reply to(UpdateEvent.Said said);
    }

    /**
     * What became of a turn.
     *
     * @param kind for the metrics
     * @param more another update waits in this chat
     * @param messages to be sent once the transaction has committed
     */
    record Result(String kind, boolean more, List<OutboxMessage> messages) {
        static final Result NONE = new Result("none", false, List.of());
    }

    Result next(long chatId, Answering answering) {
        boolean reachable = chats.lock(chatId);
        Inbox.Waiting waiting = inbox.oldest(chatId).orElse(null);
        if (waiting == null) {
            return Result.NONE;
        }
        UpdateEvent event = reader.read(waiting.json());
        if (event instanceof UpdateEvent.Unreadable) {
            unreadable.keep(waiting.json());
        }
        noteReachable(chatId, reachable, event);
        List<OutboxMessage> messages = event instanceof UpdateEvent.Said said && before.isNews(chatId, said)
                ? answer(chatId, said, answering)
                : List.of();
        inbox.handled(waiting.id());
        return new Result(kind(event), waiting.more(), messages);
    }

    /** Who speaks has let the bot in again. */
    private void noteReachable(long chatId, boolean before, UpdateEvent event) {
        boolean now = switch (event) {
            case UpdateEvent.Said _ -> true;
            case UpdateEvent.Reachable(boolean reachable) -> reachable;
            case UpdateEvent.Nothing _, UpdateEvent.Unreadable _ -> before;
        };
        if (now != before) {
            chats.setReachable(chatId, now);
        }
    }

    private List<OutboxMessage> answer(long chatId, UpdateEvent.Said said, Answering answering) {
        return outbox.answer(chatId, answering.to(said), said.press());
    }

    private static String kind(UpdateEvent event) {
        return switch (event) {
            case UpdateEvent.Said said ->
                said.heard().getClass().getSimpleName().toLowerCase(Locale.ROOT);
            case UpdateEvent.Reachable _ -> "membership";
            case UpdateEvent.Nothing _ -> "nothing";
            case UpdateEvent.Unreadable _ -> "unreadable";
        };
    }
}
