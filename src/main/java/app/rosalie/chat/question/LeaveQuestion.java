package app.rosalie.chat.question;

/** What taking a leave asks for in writing. */
public sealed interface LeaveQuestion extends Question {

    /** From when until when? « du 3 au 10 août ». */
    record Leave() implements LeaveQuestion {}
}
