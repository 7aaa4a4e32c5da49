package app.rosalie.chat.action;

import app.rosalie.agenda.opening.ClosureId;
import java.time.LocalDate;

/** Whole days off: leaves taken and to be taken, public holidays. */
public sealed interface LeaveAction extends Action {

    /** Holidays taken and to be taken. */
    @Code("kv")
    record Leaves() implements LeaveAction {}

    /** The month in which the first day off is chosen. */
    @Code("kf")
    record LeaveFrom(LocalDate day) implements LeaveAction, Dated {}

    /** The first day off is chosen; the last is, in the month of {@code last}. */
    @Code("kl")
    record LeaveUntil(LocalDate day, LocalDate last) implements LeaveAction, Dated {}

    /** Both are chosen: what would be closed, and who stands there. */
    @Code("ky")
    record PlanLeave(LocalDate day, LocalDate last) implements LeaveAction, Dated {}

    @Code("kx")
    record TakeLeave(LocalDate day, LocalDate last) implements LeaveAction, Dated {}

    @Code("kk")
    record Leave(ClosureId closureId) implements LeaveAction {}

    @Code("ku")
    record Lift(ClosureId closureId) implements LeaveAction {}

    /** The public holidays of a year from this day on. */
    @Code("kh")
    record Holidays(LocalDate day) implements LeaveAction, Dated {}

    @Code("kg")
    record CloseHoliday(LocalDate day) implements LeaveAction, Dated {}

    /** All public holidays of a year that are open. */
    @Code("kha")
    record CloseHolidays() implements LeaveAction {}

    @Code("kho")
    record OpenHoliday(LocalDate day) implements LeaveAction, Dated {}
}
