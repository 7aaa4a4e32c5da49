package app.rosalie.chat;

import java.time.LocalDate;
import java.time.LocalTime;

/** What a sentence left open: the choice is put into it, and it is read again. */
public sealed interface SentenceAction extends Action {

    /** This is whom the last sentence meant. */
    @Code("xc")
    record WithClient(long clientId) implements SentenceAction {}

    /** The last sentence meant somebody new. */
    @Code("xn")
    record WithNewClient() implements SentenceAction {}

    @Code("xt")
    record WithTreatment(long clientId, long treatmentId) implements SentenceAction {}

    /** Writes what the proposal showed; minutes and cents of -1 are the treatment's own. */
    @Code("xb")
    record Book(
            long clientId, long treatmentId, LocalDate day, LocalTime time, int minutes, long cents, boolean forced)
            implements SentenceAction, Dated {}

    /** Sets the goal of a month, or of a year, as the proposal showed it. */
    @Code("xg")
    record Goal(long cents, LocalDate day) implements SentenceAction, Dated {}
}
