package app.rosalie.telegram.inbox;

import app.rosalie.chat.Heard;
import app.rosalie.telegram.outbox.payload.PendingPress;
import org.jspecify.annotations.Nullable;

/** What an update means. */
sealed interface UpdateEvent {

    /**
     * Someone said or pressed something.
     *
     * @param press to be answered in any case, where it was one
     * @param message by which it was said, where it was said
     * @param photo that came with it, where one did
     */
    record Said(
            Heard heard,
            @Nullable PendingPress press,
            @Nullable SaidMessage message,
            @Nullable IncomingPhoto photo) implements UpdateEvent {

        Said(Heard heard, @Nullable PendingPress press, @Nullable SaidMessage message) {
            this(heard, press, message, null);
        }
    }

    /** The person has blocked the bot, or let it in again. */
    record Reachable(boolean reachable) implements UpdateEvent {}

    /** Nothing that concerns us. */
    record Nothing() implements UpdateEvent {}

    /** It may concern us, and nobody can tell. */
    record Unreadable() implements UpdateEvent {}
}
