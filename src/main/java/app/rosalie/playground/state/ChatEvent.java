package app.rosalie.playground.state;

import org.jspecify.annotations.Nullable;

/** What happens in a chat, so that an open phone shows it at once. */
public sealed interface ChatEvent {

    /** A message is new, or it was changed. */
    record Written(Message message) implements ChatEvent {}

    record Deleted(int messageId) implements ChatEvent {}

    /**
     * The bot shows that it is busy.
     *
     * @param action as the Bot API names it
     */
    record Busy(String action) implements ChatEvent {}

    record Answered(PressAnswer answer) implements ChatEvent {}

    /** The bot was blocked, or is no more. */
    record Blocked(boolean blocked) implements ChatEvent {}

    /** The phone shows nothing more of what was said. */
    record Cleared() implements ChatEvent {}

    /**
     * Another message stands at the top of the chat, or none.
     *
     * @param messageId null where there is none
     */
    record Pinned(@Nullable Integer messageId) implements ChatEvent {}

    /**
     * Other keys stand below the chat, or none.
     *
     * @param keyboard null where there are none
     */
    record Below(@Nullable KeyboardBelow keyboard) implements ChatEvent {}

    /** The bot presents itself in another way, in every chat. */
    record Presented() implements ChatEvent {}
}
