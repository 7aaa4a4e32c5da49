package app.rosalie.chat.action;

import app.rosalie.clients.ClientId;
import app.rosalie.salon.Money;
import app.rosalie.salon.TreatmentId;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** Writing an appointment: each press carries all that was chosen before it. Ids are checked against the speaker's salon. */
public sealed interface BookingAction extends Action {

    @Code("b")
    record Start() implements BookingAction {}

    /** Creates the client whose name was typed last. */
    @Code("bn")
    record NewClient() implements BookingAction {}

    @Code("bc")
    record ForClient(ClientId clientId) implements BookingAction {}

    /** {@code day} is the first of the days to choose from. */
    @Code("bt")
    record WithTreatment(ClientId clientId, TreatmentId treatmentId, LocalDate day) implements BookingAction, Dated {}

    @Code("bd")
    record OnDay(ClientId clientId, TreatmentId treatmentId, LocalDate day) implements BookingAction, Dated {}

    @Code("bo")
    record OtherTime(ClientId clientId, TreatmentId treatmentId, LocalDate day) implements BookingAction, Dated {}

    @Code("ba")
    record AtTime(ClientId clientId, TreatmentId treatmentId, LocalDate day, LocalTime time)
            implements BookingAction, Dated {}

    @Code("bb")
    record Book(ClientId clientId, TreatmentId treatmentId, LocalDate day, LocalTime time, boolean forced)
            implements BookingAction, Dated {}

    /** Who comes at this time? Perhaps it is chosen what for. */
    @Code("bs")
    record StartAt(@AbsentAs(0) Optional<TreatmentId> treatmentId, LocalDate day, LocalTime time)
            implements BookingAction, Dated {}

    /** The time was chosen first, and now the client. */
    @Code("by")
    record ForClientAt(ClientId clientId, @AbsentAs(0) Optional<TreatmentId> treatmentId, LocalDate day, LocalTime time)
            implements BookingAction, Dated {}

    /** The same as {@link AtTime} on other terms for this once; those that are not there are the treatment's own. */
    @Code("bv")
    record AtTimeAs(
            ClientId clientId,
            TreatmentId treatmentId,
            LocalDate day,
            LocalTime time,
            @AbsentAs(-1) Optional<Duration> length,
            @AbsentAs(-1) Optional<Money> price)
            implements BookingAction, Dated {}

    @Code("bw")
    record BookAs(
            ClientId clientId,
            TreatmentId treatmentId,
            LocalDate day,
            LocalTime time,
            @AbsentAs(-1) Optional<Duration> length,
            @AbsentAs(-1) Optional<Money> price,
            boolean forced)
            implements BookingAction, Dated {}
}
