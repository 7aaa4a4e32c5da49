package app.rosalie.telegram.inbox;

import app.rosalie.chat.Heard;
import app.rosalie.telegram.outbox.Press;
import org.jspecify.annotations.Nullable;

/** What an update means. */
sealed interface Event {

    /** Someone said or pressed something, and gets an answer. */
    record Said(Heard heard, @Nullable Press press) implements Event {}

    /** The person has blocked the bot, or let it in again. */
    record Reachable(boolean reachable) implements Event {}

    /** Nothing that concerns us. */
    record Nothing() implements Event {}
}
