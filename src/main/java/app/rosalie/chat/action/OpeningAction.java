package app.rosalie.chat.action;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
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
}
