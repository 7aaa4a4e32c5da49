package app.rosalie.telegram.inbox;

import app.rosalie.chat.Heard;
import app.rosalie.telegram.outbox.payload.PendingPress;
import org.jspecify.annotations.Nullable;

/** What an update means. */
sealed interface UpdateEvent {

    /** Someone said or pressed something, and gets an answer. */
    record Said(Heard heard, @Nullable PendingPress press) implements UpdateEvent {}

    /** The person has blocked the bot, or let it in again. */
    record Reachable(boolean reachable) implements UpdateEvent {}

    /** Nothing that concerns us. */
    record Nothing() implements UpdateEvent {}
}
