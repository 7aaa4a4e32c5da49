package app.rosalie.chat.planning;

import app.rosalie.chat.action.PlanningAction;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** The three pages that the agenda can be opened at, and how one leafs through them. */
enum PlanningView {
    DAY {
        @Override
        PlanningAction at(LocalDate day) {
            return new PlanningAction.Day(day);
        }

        @Override
        LocalDate first(LocalDate day) {
            return day;
        }

        @Override
        LocalDate next(LocalDate first) {
            return first.plusDays(1);
        }
    },
    WEEK {
        @Override
        PlanningAction at(LocalDate day) {
            return new PlanningAction.Week(day);
        }

        @Override
        LocalDate first(LocalDate day) {
            return day.with(DayOfWeek.MONDAY);
        }

        @Override
        LocalDate next(LocalDate first) {
            return first.plusWeeks(1);
        }
    },
    MONTH {
        @Override
        PlanningAction at(LocalDate day) {
            return new PlanningAction.Month(day);
        }

        @Override
        LocalDate first(LocalDate day) {
            return day.withDayOfMonth(1);
        }

        @Override
        LocalDate next(LocalDate first) {
            return first.plusMonths(1);
        }
    };

    abstract PlanningAction at(LocalDate day);

    /** The first day of the page that shows this day. */
    abstract LocalDate first(LocalDate day);

    /** The first day of the page behind the one that begins on this day. */
    abstract LocalDate next(LocalDate first);

    boolean shows(LocalDate day, LocalDate first) {
        return first(day).equals(first);
    }
}
