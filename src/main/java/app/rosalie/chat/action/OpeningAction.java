package app.rosalie.chat.action;

import app.rosalie.agenda.ClosureId;
import app.rosalie.salon.TreatmentId;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Opening and closing: slots, days, holidays, the weeks that take turns, and how free time is offered. */
public sealed interface OpeningAction extends Action {

    @Code("k")
    record Open() implements OpeningAction {}

    /** The hours of one day, each to be opened or closed. */
    @Code("kd")
    record Day(LocalDate day) implements OpeningAction, Dated {}

    /** An end at midnight is the one that closes the day; {@code sure}: the visits that stand there have been seen. */
    @Code("kc")
    record Close(LocalDate day, LocalDate last, LocalTime from, LocalTime to, boolean sure)
            implements OpeningAction, Dated {}

    /**
     * The same hours on days that do not follow each other.
     *
     * @param others the days behind the first
     */
    @Code("kw")
    record CloseApart(LocalDate day, DaysBehind others, LocalTime from, LocalTime to, boolean sure)
            implements OpeningAction, Dated {

        /** @param days in the order of the calendar, all within {@value Long#SIZE} of the first */
        public static CloseApart of(List<LocalDate> days, LocalTime from, LocalTime to, boolean sure) {
            return new CloseApart(days.getFirst(), DaysBehind.firstOf(days), from, to, sure);
        }

        /** In the order of the calendar. */
        public List<LocalDate> days() {
            return Stream.concat(Stream.of(day), others.behind(day).stream()).toList();
        }
    }

    @Code("ko")
    record OpenUp(LocalDate day, LocalDate last, LocalTime from, LocalTime to) implements OpeningAction, Dated {}

    /** Gives a day the hours of its week again. */
    @Code("kr")
    record Reset(LocalDate day) implements OpeningAction, Dated {}

    /** Holidays taken and to be taken. */
    @Code("kv")
    record Leaves() implements OpeningAction {}

    /** The month in which the first day off is chosen. */
    @Code("kf")
    record LeaveFrom(LocalDate day) implements OpeningAction, Dated {}

    /** The first day off is chosen; the last is, in the month of {@code last}. */
    @Code("kl")
    record LeaveUntil(LocalDate day, LocalDate last) implements OpeningAction, Dated {}

    /** Both are chosen: what would be closed, and who stands there. */
    @Code("ky")
    record PlanLeave(LocalDate day, LocalDate last) implements OpeningAction, Dated {}

    @Code("kx")
    record TakeLeave(LocalDate day, LocalDate last) implements OpeningAction, Dated {}

    @Code("kk")
    record Leave(ClosureId closureId) implements OpeningAction {}

    @Code("ku")
    record Lift(ClosureId closureId) implements OpeningAction {}

    /** The public holidays of a year from this day on. */
    @Code("kh")
    record Holidays(LocalDate day) implements OpeningAction, Dated {}

    @Code("kg")
    record CloseHoliday(LocalDate day) implements OpeningAction, Dated {}

    @Code("kt")
    record Rota() implements OpeningAction {}

    /** So many weeks take turns from now on, each with the usual hours at first. */
    @Code("kb")
    record TakeTurns(int weeks) implements OpeningAction {}

    @Code("ke")
    record EditTurn(int turn) implements OpeningAction {}

    /** The running week is the one of this turn. */
    @Code("kn")
    record TurnNow(int turn) implements OpeningAction {}

    @Code("kz")
    record NoTurns() implements OpeningAction {}

    /** How free time is offered. */
    @Code("ks")
    record Policy() implements OpeningAction {}

    @Code("kp")
    record Compact(boolean compact) implements OpeningAction {}

    @Code("ki")
    record Buffer(int minutes) implements OpeningAction {}

    @Code("kq")
    record Notice(int hours) implements OpeningAction {}

    /** Time kept free around one treatment. */
    @Code("km")
    record Margins(TreatmentId treatmentId) implements OpeningAction {}

    /** Around one treatment; without a length, as the salon does. */
    @Code("kj")
    record KeepFree(
            TreatmentId treatmentId,
            @AbsentAs(-1) Optional<Duration> before,
            @AbsentAs(-1) Optional<Duration> after) implements OpeningAction {}
}
