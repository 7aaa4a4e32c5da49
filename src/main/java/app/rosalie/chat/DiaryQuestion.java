package app.rosalie.chat;

/** What the diary asks for in writing. */
public sealed interface DiaryQuestion extends Question {

    /** How much was paid for this visit? */
    record Amount(long appointmentId) implements DiaryQuestion {}

    /** How much deposit has come for this visit? */
    record Deposit(long appointmentId) implements DiaryQuestion {}
}
