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

    /** What stands there, and what can be done there. */
    @Code("ph")
    record Hour(LocalDate day, LocalTime time) implements PlanningAction {}

    /** The free starts of seven days for a treatment; without one, for anything that takes half an hour. */
    @Code("pf")
    record Free(LocalDate day, @AbsentAs(0) Optional<TreatmentId> treatmentId) implements PlanningAction {}
}
