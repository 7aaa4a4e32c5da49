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
    private final OutboxWriter outbox;

    TurnTransaction(KnownChats chats, Inbox inbox, UpdateReader reader, OutboxWriter outbox) {
        this.chats = chats;
        this.inbox = inbox;
        this.reader = reader;
        this.outbox = outbox;
    }

    /** Who answers. */
    interface Answering {
        Reply to(UpdateEvent.Said said);
    }

    /**
     * A turn that was taken.
     *
     * @param kind for the metrics
     * @param more another update waits in this chat
     * @param messages to be sent once the transaction has committed
     */
    record Turn(String kind, boolean more, List<OutboxMessage> messages) {
        static final Turn NONE = new Turn("none", false, List.of());
    }

    Turn next(long chatId, Answering answering) {
        boolean reachable = chats.lock(chatId);
        Inbox.Waiting waiting = inbox.oldest(chatId).orElse(null);
        if (waiting == null) {
            return Turn.NONE;
        }
        Turn turn = switch (reader.read(waiting.json())) {
            case UpdateEvent.Said said -> {
                if (!reachable) {
                    chats.setReachable(chatId, true);
                }
                yield new Turn(kind(said), waiting.more(), answer(chatId, said, answering));
            }
            case UpdateEvent.Reachable(boolean now) -> {
                chats.setReachable(chatId, now);
                yield new Turn("membership", waiting.more(), List.of());
            }
            case UpdateEvent.Nothing _ -> new Turn("nothing", waiting.more(), List.of());
        };
        inbox.handled(waiting.id());
        return turn;
    }

    private List<OutboxMessage> answer(long chatId, UpdateEvent.Said said, Answering answering) {
        return outbox.answer(chatId, answering.to(said), said.press());
    }

    private static String kind(UpdateEvent.Said said) {
        return said.heard().getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }
}
