package app.rosalie.chat.kit.planning;

import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.AgendaAction;
import app.rosalie.chat.action.PlanningAction;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/** The pages that the agenda can be opened at, and how one leafs through them. */
public enum PlanningView {
    DAY {
        @Override
        Action at(LocalDate day) {
            return new PlanningAction.Day(day);
        }

        @Override
        public LocalDate first(LocalDate day) {
            return day;
        }

        @Override
        LocalDate next(LocalDate first) {
            return first.plusDays(1);
        }
    },
    /** The same day as a list. */
    DAY_IN_WORDS {
        @Override
        Action at(LocalDate day) {
            return new AgendaAction.Day(day);
        }

        @Override
        public LocalDate first(LocalDate day) {
            return day;
        }

        @Override
        LocalDate next(LocalDate first) {
            return first.plusDays(1);
        }
    },
    WEEK {
        @Override
        Action at(LocalDate day) {
            return new PlanningAction.Week(day);
        }

        @Override
        public LocalDate first(LocalDate day) {
            return day.with(DayOfWeek.MONDAY);
        }

        @Override
        LocalDate next(LocalDate first) {
            return first.plusWeeks(1);
        }
    },
    MONTH {
        @Override
        Action at(LocalDate day) {
            return new PlanningAction.Month(day);
        }

        @Override
        public LocalDate first(LocalDate day) {
            return day.withDayOfMonth(1);
        }

        @Override
        LocalDate next(LocalDate first) {
            return first.plusMonths(1);
        }
    };

    /** Opens it at this day. */
    abstract Action at(LocalDate day);

    /** The first day of the page that shows this day. */
    public abstract LocalDate first(LocalDate day);

    /** The first day of the page behind the one that begins on this day. */
    abstract LocalDate next(LocalDate first);

    /** The three that stand beside each other, with this one in its own place. */
    List<PlanningView> besides() {
        return List.of(this == DAY_IN_WORDS ? this : DAY, WEEK, MONTH);
    }

    boolean shows(LocalDate day, LocalDate first) {
        return first(day).equals(first);
    }
}
