package app.rosalie.chat.kit.time;

import app.rosalie.agenda.Availability;
import app.rosalie.agenda.SlotRequirement;
import app.rosalie.agenda.StartSelection;
import app.rosalie.chat.Button;
import app.rosalie.chat.Pro;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.kit.hours.HolidayWords;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Picking a day and a time: only what is free is offered, any other can be typed. */
@Component
public class FreeTimes {

    private final Availability availability;
    private final HolidayWords holidays;
    private final InstantSource clock;

    FreeTimes(Availability availability, HolidayWords holidays, InstantSource clock) {
        this.availability = availability;
        this.holidays = holidays;
        this.clock = clock;
    }

    /** The days from this one on; from today on where it is past, or farther than anybody plans. */
    public FreeDays days(Pro pro, LocalDate from, SlotRequirement requirement) {
        LocalDate today = today(pro);
        LocalDate first = from.isBefore(today) || from.isAfter(today.plusYears(2)) ? today : from;
        FreeDays free = FreeDays.of(first, availability.days(pro.salon(), first, FreeDays.LOOKED_AT, requirement));
        return free.hinted(holidays.hints(pro, free.shown()));
    }

    /** The first of the days among which this one was chosen. */
    public LocalDate firstShownWith(Pro pro, LocalDate day) {
        LocalDate today = today(pro);
        return day.isBefore(today.plusDays(FreeDays.LOOKED_AT)) ? today : day;
    }

    private LocalDate today(Pro pro) {
        return pro.dayOf(clock.instant());
    }

    /** All free starts of a day. */
    public List<Instant> starts(Pro pro, LocalDate day, SlotRequirement requirement) {
        return availability.starts(pro.salon(), day, requirement);
    }

    /** A button for each start that is offered of these. */
    public static List<Button> buttons(Pro pro, List<Instant> starts, Function<LocalTime, Action> action) {
        return StartSelection.ofADay(starts).stream()
                .map(pro::timeOf)
                .<Button>map(time -> Button.of(pro.voice().time(time), action.apply(time)))
                .toList();
    }
}
