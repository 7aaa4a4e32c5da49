package app.rosalie.telegram.outbox;

import java.time.Duration;

/**
 * What was tried when a call failed.
 *
 * @param important somebody waits for it, or it is urgent: better twice than never
 * @param repeated it has been said once more already because nobody knew whether it had arrived
 * @param failures how often it has been put off before
 * @param age since the message was written
 */
record Attempt(Operation operation, boolean important, boolean repeated, int failures, Duration age) {

    /** The operations that failures mean different things for. */
    enum Operation {
        /** A new message: repeated, it may stand there twice. */
        SEND,
        EDIT,
        DELETE,
        /** Pinning and unpinning. */
        PIN,
        /** Taking a reply keyboard away. */
        CLEAR_KEYBOARD,
        ANSWER_PRESS;

        /** Whether doing it twice leaves the chat as doing it once. */
        boolean isIdempotent() {
            return this != SEND;
        }
    }

    /** One call by itself, for who only wants to know whether there is another way. */
    static Attempt of(Operation operation) {
        return new Attempt(operation, false, false, 0, Duration.ZERO);
    }
}
