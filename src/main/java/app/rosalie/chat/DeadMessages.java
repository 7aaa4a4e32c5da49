package app.rosalie.chat;

import app.rosalie.chat.action.DeadMessageId;
import java.time.Duration;
import java.util.List;

/**
 * The messages that never arrived and never will by themselves: for whoever operates Rosalie, without a word of what they said.
 * All is done within the caller's transaction; what is to be sent again leaves once that commits.
 */
public interface DeadMessages {

    /** The most that are sent again at a time. */
    int MOST_AT_A_TIME = 500;

    long count();

    /** Why they did not arrive, the most frequent first. */
    List<Reason> reasons(int most);

    /** The latest first, at most so many behind those that are skipped. */
    List<DeadMessage> latest(int skip, int most);

    /** False where it is there no more, or nothing of it is left to be sent. */
    boolean retry(DeadMessageId id);

    /** The oldest first, at most {@link #MOST_AT_A_TIME}; gives how many are on their way now. */
    int retryAll();

    /** False where it is there no more. */
    boolean drop(DeadMessageId id);

    int dropAll();

    /**
     * One of them.
     *
     * @param chatId where it was to go; not to be shown
     * @param age since it was given up
     * @param reason in Telegram's words or ours, cut where they might quote somebody
     * @param canBeSent whether enough of it is left
     */
    record DeadMessage(DeadMessageId id, Kind kind, long chatId, Duration age, String reason, boolean canBeSent) {}

    record Reason(String reason, long count) {}

    enum Kind {
        ANSWER,
        ALERT,
        DIGEST,
        /** A file; its bytes are not kept once it is given up. */
        FILE,
        /** It cannot be read any more. */
        UNREADABLE
    }
}
