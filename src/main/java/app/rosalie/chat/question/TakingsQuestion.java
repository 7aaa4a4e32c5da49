package app.rosalie.chat.question;

/** What the figures ask for in writing. */
public sealed interface TakingsQuestion extends Question {

    @Override
    default boolean asksInPassing() {
        return true;
    }

    /** Of which days? */
    record Days() implements TakingsQuestion {}
}
