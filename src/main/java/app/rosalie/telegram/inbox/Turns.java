package app.rosalie.telegram.inbox;

import app.rosalie.chat.Chat;
import app.rosalie.chat.Outline;
import app.rosalie.chat.Reply;
import app.rosalie.telegram.outbox.Chats;
import app.rosalie.telegram.outbox.Letter;
import app.rosalie.telegram.outbox.PostOffice;
import app.rosalie.telegram.outbox.Press;
import app.rosalie.telegram.outbox.Sender;
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
final class Turns {

    private static final Logger LOG = LoggerFactory.getLogger(Turns.class);
    private static final int TRIES = 6;

    private final TransactionTemplate transaction;
    private final Chats chats;
    private final Inbox inbox;
    private final Reading reading;
    private final Chat chat;
    private final PostOffice post;
    private final Sender sender;
    private final MeterRegistry meters;

    Turns(
            TransactionTemplate transaction,
            Chats chats,
            Inbox inbox,
            Reading reading,
            Chat chat,
            PostOffice post,
            Sender sender,
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
            LOG.error("Not even an apology came through: {}", Outline.of(e));
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
        Event event = reading.read(waiting.json());
        Turn turn = switch (event) {
            case Event.Said said -> {
                if (!reachable) {
                    chats.reachable(chatId, true);
                }
                yield new Turn(kind(said), waiting.more(), answer(chatId, said, answering));
            }
            case Event.Reachable it -> {
                chats.reachable(chatId, it.reachable());
                yield new Turn("membership", waiting.more(), List.of());
            }
            case Event.Nothing _ -> new Turn("nothing", waiting.more(), List.of());
        };
        inbox.handled(waiting.arrival());
        return turn;
    }

    private List<Letter> answer(long chatId, Event.Said said, Answering answering) {
        @Nullable Press press = said.press();
        return post.answer(chatId, answering.to(said), press);
    }

    private static String kind(Event.Said said) {
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
        Reply to(Event.Said said);
    }

    private record Turn(String kind, boolean more, List<Letter> letters) {
        static final Turn NONE = new Turn("none", false, List.of());
    }
}
