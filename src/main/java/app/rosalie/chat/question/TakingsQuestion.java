package app.rosalie.chat.question;


/** What the figures ask for in writing. */
public sealed interface TakingsQuestion extends Question {

    /** Of which days? */
    record Days() implements TakingsQuestion {}
}
