package app.rosalie.chat.planning;

import app.rosalie.chat.PlanningAction;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import org.springframework.stereotype.Component;

/** The diary as pictures: day, week and month, and what can be done at an hour. */
@Component
public class PlanningRoom {

    private final DayPage day;
    private final WeekPage week;
    private final MonthPage month;
    private final HourPage hour;
    private final FreePage free;

    PlanningRoom(DayPage day, WeekPage week, MonthPage month, HourPage hour, FreePage free) {
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
            case PlanningAction.Free(var from, long treatment) -> free.show(pro, from, treatment);
        };
    }
}
