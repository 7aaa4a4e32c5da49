package app.rosalie.telegram.inbox;

import app.rosalie.chat.Heard;
import app.rosalie.chat.Reply;
import app.rosalie.chat.SentPhoto;
import app.rosalie.telegram.outbox.KnownChats;
import app.rosalie.telegram.outbox.OutboxMessage;
import app.rosalie.telegram.outbox.OutboxWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** What happens within the transaction of a turn: the chat is locked, its oldest update read, answered and taken away. */
@Component
final class TurnTransaction {

    private static final int LARGEST_ALBUM = 10;

    private final KnownChats chats;
    private final Inbox inbox;
    private final UpdateReader reader;
    private final UnreadableUpdates unreadable;
    private final SaidBefore before;
    private final OutboxWriter outbox;
    private final PhotoErrands photos;

    TurnTransaction(
            KnownChats chats,
            Inbox inbox,
            UpdateReader reader,
            UnreadableUpdates unreadable,
            SaidBefore before,
            OutboxWriter outbox,
            PhotoErrands photos) {
        this.chats = chats;
        this.inbox = inbox;
        this.reader = reader;
        this.unreadable = unreadable;
        this.before = before;
        this.outbox = outbox;
        this.photos = photos;
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

        private static final String FETCHING = "fetching";

        /** Photos are missing: the same turn is taken again when they are there. */
        static Result fetching() {
            return new Result(FETCHING, true, List.of());
        }

        boolean isFetching() {
            return kind.equals(FETCHING);
        }
    }

    /**
     * Takes the oldest update.
     *
     * @param wantsPhoto whether the photo that comes with what was said is fetched first: then nothing has happened yet
     */
    Result next(long chatId, Answering answering, Predicate<Heard> wantsPhoto) {
        KnownChats.Known chat = chats.lock(chatId);
        Inbox.Waiting waiting = inbox.oldest(chatId).orElse(null);
        if (waiting == null) {
            return Result.NONE;
        }
        UpdateEvent event = reader.read(waiting.json());
        if (event instanceof UpdateEvent.Unreadable) {
            unreadable.keep(waiting.json());
        }
        if (event instanceof UpdateEvent.Said said && said.photo() != null && wantsPhoto.test(said.heard())) {
            return photos(chatId, chat, waiting, said, answering);
        }
        noteReachable(chatId, chat.reachable(), event);
        List<OutboxMessage> messages = event instanceof UpdateEvent.Said said && before.isNews(chatId, said)
                ? answer(chatId, chat, said, answering)
                : List.of();
        inbox.handled(waiting.id());
        return new Result(kind(event), waiting.more(), messages);
    }

    /** Those of an album that are there are answered together. */
    private Result photos(
            long chatId, KnownChats.Known chat, Inbox.Waiting waiting, UpdateEvent.Said said, Answering answering) {
        SequencedMap<Long, IncomingPhoto> wanted = new LinkedHashMap<>();
        boolean more = waiting.more();
        for (Inbox.Waiting one : isOfAlbum(said) ? inbox.oldest(chatId, LARGEST_ALBUM) : List.of(waiting)) {
            if (one.id() == waiting.id()) {
                wanted.put(one.id(), Objects.requireNonNull(said.photo()));
            } else if (reader.read(one.json()) instanceof UpdateEvent.Said other && belongTogether(said, other)) {
                wanted.put(one.id(), Objects.requireNonNull(other.photo()));
                more = one.more();
            } else {
                break;
            }
        }
        List<SentPhoto> sent = photos.take(chatId, wanted, isOfAlbum(said) && wanted.size() < LARGEST_ALBUM);
        if (sent == null) {
            return Result.fetching();
        }
        before.isNews(chatId, said);
        noteReachable(chatId, chat.reachable(), said);
        UpdateEvent.Said all =
                new UpdateEvent.Said(new Heard.Photos(said.heard().account(), sent), null, said.message());
        List<OutboxMessage> messages = answer(chatId, chat, all, answering);
        wanted.keySet().forEach(inbox::handled);
        return new Result(kind(all), more, messages);
    }

    private static boolean isOfAlbum(UpdateEvent.Said said) {
        return said.message() != null && said.message().album() != null;
    }

    private static boolean belongTogether(UpdateEvent.Said first, UpdateEvent.Said other) {
        return first.message() != null
                && other.message() != null
                && other.photo() != null
                && Objects.equals(first.message().album(), other.message().album());
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

    private List<OutboxMessage> answer(long chatId, KnownChats.Known chat, UpdateEvent.Said said, Answering answering) {
        return outbox.answer(chatId, answering.to(said), said.press(), chat.keyboardShown());
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
