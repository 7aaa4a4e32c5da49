package app.rosalie.chat.action;

import java.time.LocalDate;

/** The days of the agenda, and the lists of visits that wait for something. */
public sealed interface AgendaAction extends Action {

    @Code("d")
    record Today() implements AgendaAction {}

    @Code("dd")
    record Day(LocalDate day) implements AgendaAction, Dated {}

    @Code("dr")
    record ToConfirm() implements AgendaAction {}

    @Code("do")
    record ToCloseOut() implements AgendaAction {}

    @Code("dp")
    record AwaitingPayment() implements AgendaAction {}

    /** All lists of appointments with their counts. */
    @Code("dl")
    record Lists() implements AgendaAction {}

    @Code("dz")
    record CancelledOnes() implements AgendaAction {}

    /** Requests that nobody answered in time. */
    @Code("de")
    record Expired() implements AgendaAction {}
}
