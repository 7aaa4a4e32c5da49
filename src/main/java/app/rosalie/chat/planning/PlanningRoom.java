package app.rosalie.chat.planning;

import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.PlanningAction;
import app.rosalie.chat.room.Command;
import app.rosalie.chat.room.QuietRoom;
import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** The agenda as pictures: day, week and month, and what can be done at an hour. */
@Component
public class PlanningRoom implements QuietRoom<PlanningAction> {

    private final DayPlanningPage day;
    private final WeekPage week;
    private final MonthPage month;
    private final HalfDayPage half;
    private final HourPage hour;
    private final FreeSlotsPage free;
    private final InstantSource clock;

    PlanningRoom(
            DayPlanningPage day,
            WeekPage week,
            MonthPage month,
            HalfDayPage half,
            HourPage hour,
            FreeSlotsPage free,
            InstantSource clock) {
        this.clock = clock;
        this.day = day;
        this.week = week;
        this.month = month;
        this.half = half;
        this.hour = hour;
        this.free = free;
    }

    @Override
    public Reply on(Pro pro, PlanningAction action) {
        return switch (action) {
            case PlanningAction.Day(var on) -> day.show(pro, on);
            case PlanningAction.Week(var on) -> week.show(pro, on);
            case PlanningAction.Month(var on) -> month.show(pro, on);
            case PlanningAction.HalfDay(var on, var part) -> half.show(pro, on, part);
            case PlanningAction.WeekInWords(var on) -> week.inWords(pro, on);
            case PlanningAction.MonthInWords(var on) -> month.inWords(pro, on);
            case PlanningAction.Hour(var on, var time) -> hour.show(pro, on, time);
            case PlanningAction.Free(var from, var treatment) -> free.show(pro, from, treatment);
        };
    }

    @Override
    public List<Command> commands() {
        return List.of(Command.forPro(
                        "planning", PlanningPhrase.COMMANDS, pro -> new PlanningAction.Week(pro.dayOf(clock.instant())))
                .beginningASentence());
    }
}
