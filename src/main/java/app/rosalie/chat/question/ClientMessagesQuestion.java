package app.rosalie.chat.question;

import app.rosalie.clients.ClientMessageId;

/** What is asked in writing about clients' messages. */
public sealed interface ClientMessagesQuestion extends Question {

    /** What is the answer? */
    record Answer(ClientMessageId messageId) implements ClientMessagesQuestion {}
}
