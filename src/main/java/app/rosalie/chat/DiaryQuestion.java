package app.rosalie.chat;

import app.rosalie.revenue.Means;
import java.time.LocalDate;

/** What the diary asks for in writing. */
public sealed interface DiaryQuestion extends Question {

    /** How much was paid for this visit? */
    record Amount(long appointmentId) implements DiaryQuestion {}

    /** How much deposit has come for this visit? */
    record Deposit(long appointmentId) implements DiaryQuestion {}

    record Note(long appointmentId) implements DiaryQuestion {}

    /** How much tip came with this payment? */
    record Tip(long appointmentId, long cents, Means means) implements DiaryQuestion {}

    /** Every how many weeks does this visit come again? */
    record Weeks(long appointmentId) implements DiaryQuestion {}

    /** How often more, once every so many weeks? */
    record Times(long appointmentId, int weeks) implements DiaryQuestion {}

    /** At what time on this day? */
    record Time(long appointmentId, DiaryAction.Purpose purpose, LocalDate day) implements DiaryQuestion {}
}
