package app.rosalie.chat.action;

import app.rosalie.salon.TreatmentId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** The agenda as pictures: a day, its week, its month, and what can be done at an hour. */
public sealed interface PlanningAction extends Action, Dated {

    @Code("p")
    record Day(LocalDate day) implements PlanningAction {}

    @Code("pw")
    record Week(LocalDate day) implements PlanningAction {}

    @Code("pm")
    record Month(LocalDate day) implements PlanningAction {}

    /** The visits and the hours of a morning or an afternoon, each a button. */
    @Code("pj")
    record HalfDay(LocalDate day, Half half) implements PlanningAction {}

    /** A week told day by day. */
    @Code("pk")
    record WeekInWords(LocalDate day) implements PlanningAction {}

    /** A month told week by week, each day a button. */
    @Code("pn")
    record MonthInWords(LocalDate day) implements PlanningAction {}

    /** The halves of a day, parted at noon. */
    enum Half {
        MORNING,
        AFTERNOON;

        public static Half of(LocalTime time) {
            return time.isBefore(LocalTime.NOON) ? MORNING : AFTERNOON;
        }
    }

    /** What stands there, and what can be done there. */
    @Code("ph")
    record Hour(LocalDate day, LocalTime time) implements PlanningAction {}

    /** The free starts of seven days for a treatment; without one, for anything that takes half an hour. */
    @Code("pf")
    record Free(LocalDate day, @AbsentAs(0) Optional<TreatmentId> treatmentId) implements PlanningAction {}
}
