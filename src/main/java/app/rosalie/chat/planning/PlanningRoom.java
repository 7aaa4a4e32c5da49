package app.rosalie.chat.planning;

import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.PlanningAction;
import org.springframework.stereotype.Component;

/** The diary as pictures: day, week and month, and what can be done at an hour. */
@Component
public class PlanningRoom {

    private final DayPlanningPage day;
    private final WeekPage week;
    private final MonthPage month;
    private final HourPage hour;
    private final FreeSlotsPage free;

    PlanningRoom(DayPlanningPage day, WeekPage week, MonthPage month, HourPage hour, FreeSlotsPage free) {
        this.day = day;
        this.week = week;
        this.month = month;
        this.hour = hour;
        this.free = free;
    }

    public Reply on(Pro pro, PlanningAction action) {
        return switch (action) {
            case PlanningAction.Day(var on) -> day.show(pro, on);
            case PlanningAction.Week(var on) -> week.show(pro, on);
            case PlanningAction.Month(var on) -> month.show(pro, on);
            case PlanningAction.Hour(var on, var time) -> hour.show(pro, on, time);
            case PlanningAction.Free(var from, var treatment) -> free.show(pro, from, treatment);
        };
    }
}
