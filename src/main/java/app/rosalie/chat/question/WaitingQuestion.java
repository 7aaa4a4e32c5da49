package app.rosalie.chat.question;

import app.rosalie.agenda.waitlist.WishId;
import app.rosalie.clients.ClientId;
import app.rosalie.salon.selection.SelectionId;

/** What the waiting list asks for in writing. */
public sealed interface WaitingQuestion extends Question {

    /** Who is to wait? */
    record Who() implements WaitingQuestion {}

    /** What for? */
    record What(ClientId clientId) implements WaitingQuestion {}

    /** When could she come? */
    record When(ClientId clientId, SelectionId selection) implements WaitingQuestion {}

    /** When else? */
    record More(WishId wishId) implements WaitingQuestion {}
}
