package app.rosalie.chat.kit.planning;

import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.AgendaAction;
import app.rosalie.chat.action.PlanningAction;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The pages that the agenda can be opened at, and how one leafs through them. */
public enum PlanningView {
    DAY(PlanningAction.Day::new, day -> day, Period.ofDays(1)),
    /** The same day as a list. */
    DAY_IN_WORDS(AgendaAction.Day::new, day -> day, Period.ofDays(1)),
    WEEK(PlanningAction.Week::new, day -> day.with(DayOfWeek.MONDAY), Period.ofWeeks(1)),
    MONTH(PlanningAction.Month::new, day -> day.withDayOfMonth(1), Period.ofMonths(1));

    private final Function<LocalDate, Action> page;
    private final UnaryOperator<LocalDate> first;
    private final Period length;

    PlanningView(Function<LocalDate, Action> page, UnaryOperator<LocalDate> first, Period length) {
        this.page = page;
        this.first = first;
        this.length = length;
    }

    /** Opens it at this day. */
    Action at(LocalDate day) {
        return page.apply(day);
    }

    /** The first day of the page that shows this day. */
    public LocalDate first(LocalDate day) {
        return first.apply(day);
    }

    /** The first day of the page behind the one that begins on this day. */
    LocalDate next(LocalDate first) {
        return first.plus(length);
    }

    /** The three that stand beside each other, with this one in its own place. */
    List<PlanningView> besides() {
        return List.of(this == DAY_IN_WORDS ? this : DAY, WEEK, MONTH);
    }

    boolean shows(LocalDate day, LocalDate first) {
        return first(day).equals(first);
    }
}
