package app.rosalie.chat;

/** What the diary asks for in writing. */
public sealed interface DiaryQuestion extends Question {

    /** How much was paid for this visit? */
    record Amount(long appointmentId) implements DiaryQuestion {}
}
