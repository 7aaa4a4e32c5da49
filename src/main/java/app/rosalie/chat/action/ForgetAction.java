package app.rosalie.chat.action;

/** Leaving an open question unanswered. */
public sealed interface ForgetAction extends Action {

    /** What was asked last is asked no more; where nothing was, it leads to the beginning. */
    @Code("f")
    record Question() implements ForgetAction {}
}
