package app.rosalie.chat;

import java.util.Optional;
import java.util.Set;

/** The way in: one turn of a conversation, from what was heard to what is answered. */
public interface Chat {

    /**
     * Carries out one turn inside the caller's transaction. A refusal is a reply like any other; an exception is a bug, after
     * which the caller rolls back and asks for {@link #apologise}.
     */
    Reply hear(Heard heard);

    /**
     * Whether the photo that comes with what was heard is wanted: then it is fetched, which takes its time, and heard as {@link
     * Heard.Photos} in place of this. Asked within a transaction that may end without any change.
     */
    boolean wantsPhoto(Heard heard);

    /** What is said after a bug, in a transaction of its own; logs the one line about it. */
    Reply apologise(Heard heard, Exception bug);

    /** What is shown in the place of an answer that cannot be carried to whoever waits for it. */
    Screen regret();

    /**
     * Why this cannot be paid any more, in plain words; empty: it can. Asked beside the turns, outside of any transaction, since
     * whoever pays waits no longer than seconds.
     */
    Optional<String> refusal(CheckoutRequest request);

    /** Every action that a button may carry: the records of all rooms. */
    Set<Class<?>> actions();

    /** How the bot presents itself, in French, the language of those who have chosen none. */
    Profile profile();
}
