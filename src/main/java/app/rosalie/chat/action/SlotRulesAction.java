package app.rosalie.chat.action;

import app.rosalie.salon.TreatmentId;
import java.time.Duration;
import java.util.Optional;

/** How free time is offered, and what is kept free around visits. */
public sealed interface SlotRulesAction extends Action {

    /** How free time is offered. */
    @Code("ks")
    record Policy() implements SlotRulesAction {}

    @Code("kp")
    record Compact(boolean compact) implements SlotRulesAction {}

    @Code("ki")
    record Buffer(int minutes) implements SlotRulesAction {}

    @Code("kq")
    record Notice(int hours) implements SlotRulesAction {}

    /** Time kept free around one treatment. */
    @Code("km")
    record Margins(TreatmentId treatmentId) implements SlotRulesAction {}

    /** Around one treatment; without a length, as the salon does. */
    @Code("kj")
    record KeepFree(
            TreatmentId treatmentId,
            @AbsentAs(-1) Optional<Duration> before,
            @AbsentAs(-1) Optional<Duration> after) implements SlotRulesAction {}
}
