package app.rosalie.telegram.inbox;

import app.rosalie.chat.Chat;
import app.rosalie.chat.Reply;
import app.rosalie.chat.SafeTrace;
import app.rosalie.telegram.outbox.KnownChats;
import app.rosalie.telegram.outbox.OutboxMessage;
import app.rosalie.telegram.outbox.OutboxSender;
import app.rosalie.telegram.outbox.OutboxWriter;
import app.rosalie.telegram.outbox.PendingPress;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One turn of a chat: what was told becomes an answer, in one transaction with all that changed. A bug rolls that back and
 * becomes an apology, in a second one. Either way the update is handled and a press is answered.
 */
@Component
final class TurnRunner {

    private static final Logger LOG = LoggerFactory.getLogger(TurnRunner.class);
    private static final int TRIES = 6;

    private final TransactionTemplate transaction;
    private final KnownChats chats;
    private final Inbox inbox;
    private final UpdateReader reading;
    private final Chat chat;
    private final OutboxWriter post;
    private final OutboxSender sender;
    private final MeterRegistry meters;

    TurnRunner(
            TransactionTemplate transaction,
            KnownChats chats,
            Inbox inbox,
            UpdateReader reading,
            Chat chat,
            OutboxWriter post,
            OutboxSender sender,
            MeterRegistry meters) {
        this.transaction = transaction;
        this.chats = chats;
        this.inbox = inbox;
        this.reading = reading;
        this.chat = chat;
        this.post = post;
        this.sender = sender;
        this.meters = meters;
    }

    /**
     * Takes the chat's next turn, if there is one. Tells whether another one waits.
     *
     * @throws RuntimeException where the database cannot be reached: nothing has happened
     */
    boolean take(long chatId) {
        Timer.Sample sample = Timer.start(meters);
        Turn turn = carryOut(chatId);
        turn.letters().forEach(sender::take);
        sample.stop(meters.timer("rosalie.telegram.turns", "kind", turn.kind()));
        return turn.more();
    }

    private Turn carryOut(long chatId) {
        try {
            return inTransaction(chatId, said -> chat.hear(said.heard()));
        } catch (CannotCreateTransactionException | DataAccessResourceFailureException noDatabase) {
            throw noDatabase;
        } catch (Exception | LinkageError | StackOverflowError | AssertionError e) {
            return apologise(chatId, e instanceof Exception bug ? bug : new IllegalStateException(e));
        }
    }

    private Turn apologise(long chatId, Exception bug) {
        try {
            return inTransaction(chatId, said -> chat.apologise(said.heard(), bug));
        } catch (CannotCreateTransactionException | DataAccessResourceFailureException noDatabase) {
            throw noDatabase;
        } catch (RuntimeException e) {
            LOG.error("Not even an apology came through: {}", SafeTrace.of(e));
            return inTransaction(chatId, said -> Reply.silence());
        }
    }

    private Turn inTransaction(long chatId, Answering answering) {
        for (int attempt = 1; ; attempt++) {
            try {
                Turn turn = transaction.execute(status -> turn(chatId, answering));
                return turn == null ? Turn.NONE : turn;
            } catch (ConcurrencyFailureException e) {
                if (attempt == TRIES) {
                    throw e;
                }
                pause(attempt);
            }
        }
    }

    private Turn turn(long chatId, Answering answering) {
        boolean reachable = chats.hold(chatId);
        Inbox.Waiting waiting = inbox.oldest(chatId).orElse(null);
        if (waiting == null) {
            return Turn.NONE;
        }
        UpdateEvent event = reading.read(waiting.json());
        Turn turn = switch (event) {
            case UpdateEvent.Said said -> {
                if (!reachable) {
                    chats.reachable(chatId, true);
                }
                yield new Turn(kind(said), waiting.more(), answer(chatId, said, answering));
            }
            case UpdateEvent.Reachable it -> {
                chats.reachable(chatId, it.reachable());
                yield new Turn("membership", waiting.more(), List.of());
            }
            case UpdateEvent.Nothing _ -> new Turn("nothing", waiting.more(), List.of());
        };
        inbox.handled(waiting.arrival());
        return turn;
    }

    private List<OutboxMessage> answer(long chatId, UpdateEvent.Said said, Answering answering) {
        @Nullable PendingPress press = said.press();
        return post.answer(chatId, answering.to(said), press);
    }

    private static String kind(UpdateEvent.Said said) {
        return said.heard().getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    private static void pause(int attempt) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(1, 10 << attempt));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private interface Answering {
        Reply to(UpdateEvent.Said said);
    }

    private record Turn(String kind, boolean more, List<OutboxMessage> letters) {
        static final Turn NONE = new Turn("none", false, List.of());
    }
}
