package app.rosalie.telegram.inbox;

import app.rosalie.chat.Chat;
import app.rosalie.chat.Heard;
import app.rosalie.chat.Reply;
import app.rosalie.chat.SafeTrace;
import app.rosalie.database.DatabaseTrouble;
import app.rosalie.telegram.outbox.OutboxSender;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
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
    private final TurnTransaction turns;
    private final Chat chat;
    private final OutboxSender sender;
    private final PhotoErrands photos;
    private final MeterRegistry meters;

    TurnRunner(
            TransactionTemplate transaction,
            TurnTransaction turns,
            Chat chat,
            OutboxSender sender,
            PhotoErrands photos,
            MeterRegistry meters) {
        this.transaction = transaction;
        this.turns = turns;
        this.chat = chat;
        this.sender = sender;
        this.photos = photos;
        this.meters = meters;
    }

    /**
     * Takes the chat's next turn, if there is one. Tells whether another one waits.
     *
     * @throws RuntimeException where the database cannot be reached: nothing has happened
     */
    boolean take(long chatId) {
        Timer.Sample sample = Timer.start(meters);
        TurnTransaction.Result turn = carryOut(chatId);
        turn.messages().forEach(sender::take);
        if (!turn.isFetching()) {
            photos.forget(chatId);
        }
        sample.stop(meters.timer("rosalie.telegram.turns", "kind", turn.kind()));
        return turn.more();
    }

    /** Fetches the photos that the last turn could not go on without; takes seconds, and holds no connection to the database. */
    void fetch(long chatId) {
        photos.run(chatId);
    }

    /** Nothing more is fetched. */
    void close() {
        photos.stop();
    }

    private TurnTransaction.Result carryOut(long chatId) {
        try {
            return inTransaction(chatId, said -> chat.hear(said.heard()), chat::wantsPhoto);
        } catch (Exception | LinkageError | StackOverflowError | AssertionError e) {
            if (DatabaseTrouble.isBehind(e)) {
                throw e;
            }
            return apologise(chatId, e instanceof Exception bug ? bug : new IllegalStateException(e));
        }
    }

    private TurnTransaction.Result apologise(long chatId, Exception bug) {
        try {
            return inTransaction(chatId, said -> chat.apologise(said.heard(), bug), heard -> false);
        } catch (RuntimeException e) {
            if (DatabaseTrouble.isBehind(e)) {
                throw e;
            }
            LOG.error("Not even an apology came through: {}", SafeTrace.of(e));
            return inTransaction(chatId, said -> Reply.silence(), heard -> false);
        }
    }

    private TurnTransaction.Result inTransaction(
            long chatId, TurnTransaction.Answering answering, Predicate<Heard> wantsPhoto) {
        for (int attempt = 1; ; attempt++) {
            try {
                TurnTransaction.Result taken = transaction.execute(status -> turns.next(chatId, answering, wantsPhoto));
                return taken == null ? TurnTransaction.Result.NONE : taken;
            } catch (ConcurrencyFailureException e) {
                if (attempt == TRIES) {
                    throw e;
                }
                pause(attempt);
            }
        }
    }

    private static void pause(int attempt) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(1, 10 << attempt));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
