package app.rosalie.chat.action;

import app.rosalie.clients.ClientId;
import app.rosalie.clients.ClientMessageId;
import java.time.LocalDate;

/** What the pro writes to her clients, and what they have written to her. Ids are checked against the speaker's salon. */
public sealed interface ClientMessagesAction extends Action {

    /** The reminders of a day that Rosalie cannot send by herself. */
    @Code("m")
    record Reminders(LocalDate day) implements ClientMessagesAction, Dated {}

    /** What a client has written. */
    @Code("mo")
    record Open(ClientMessageId messageId) implements ClientMessagesAction {}

    @Code("ma")
    record Answer(ClientMessageId messageId, QuickAnswer answer) implements ClientMessagesAction {}

    enum QuickAnswer {
        YES,
        I_CALL,
        NO
    }

    /** Asks for other words. */
    @Code("mw")
    record Write(ClientMessageId messageId) implements ClientMessagesAction {}

    /** The answer is not to be sent after all. */
    @Code("mb")
    record TakeBack(ClientMessageId messageId) implements ClientMessagesAction {}

    /** Who has not come for two months, as of a day. */
    @Code("mi")
    record Inactive(LocalDate day) implements ClientMessagesAction, Dated {}

    /** The words to win one of them back. */
    @Code("mj")
    record WinBack(ClientId clientId, LocalDate day) implements ClientMessagesAction, Dated {}

    /** What clients have written and waits for the pro. */
    @Code("ml")
    record ToAnswer() implements ClientMessagesAction {}

    /** There is nothing to answer. */
    @Code("mx")
    record Close(ClientMessageId messageId) implements ClientMessagesAction {}
}
