package app.rosalie.chat.action;

import app.rosalie.clients.ClientId;
import java.time.LocalDate;
import java.time.LocalTime;

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
    record WithTreatment(ClientId clientId, long treatmentId, LocalDate day) implements BookingAction, Dated {}

    @Code("bd")
    record OnDay(ClientId clientId, long treatmentId, LocalDate day) implements BookingAction, Dated {}

    @Code("bo")
    record OtherTime(ClientId clientId, long treatmentId, LocalDate day) implements BookingAction, Dated {}

    @Code("ba")
    record AtTime(ClientId clientId, long treatmentId, LocalDate day, LocalTime time) implements BookingAction, Dated {}

    @Code("bb")
    record Book(ClientId clientId, long treatmentId, LocalDate day, LocalTime time, boolean forced)
            implements BookingAction, Dated {}

    /** Who comes at this time? {@code treatmentId} is 0 where none is chosen yet. */
    @Code("bs")
    record StartAt(long treatmentId, LocalDate day, LocalTime time) implements BookingAction, Dated {}

    /** The time was chosen first, and now the client; {@code treatmentId} is 0 where none is chosen yet. */
    @Code("by")
    record ForClientAt(ClientId clientId, long treatmentId, LocalDate day, LocalTime time)
            implements BookingAction, Dated {}

    /** The same as {@link AtTime} on other terms for this once: minutes or cents of -1 are the treatment's own. */
    @Code("bv")
    record AtTimeAs(ClientId clientId, long treatmentId, LocalDate day, LocalTime time, int minutes, int cents)
            implements BookingAction, Dated {}

    @Code("bw")
    record BookAs(
            ClientId clientId, long treatmentId, LocalDate day, LocalTime time, int minutes, int cents, boolean forced)
            implements BookingAction, Dated {}
}
