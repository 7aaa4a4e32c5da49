package app.rosalie.chat.action;

import app.rosalie.clients.ClientId;
import app.rosalie.salon.Money;
import app.rosalie.salon.TreatmentId;
import app.rosalie.salon.selection.OptionId;
import app.rosalie.salon.selection.SelectionId;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** Writing an appointment: each press carries all that was chosen before it. Ids are checked against the speaker's salon. */
public sealed interface BookingAction extends Action {

    /** Who comes? */
    sealed interface Who extends BookingAction {}

    /** What is it for? */
    sealed interface What extends BookingAction {}

    /** On which day, and at what time? */
    sealed interface When extends BookingAction, Dated {
        ClientId clientId();

        SelectionId selection();

        LocalDate day();
    }

    /** All is chosen: a look back, or the writing. What is not said of the terms is the treatment's own. */
    sealed interface Chosen extends BookingAction, Dated {
        ClientId clientId();

        SelectionId selection();

        LocalDate day();

        LocalTime time();

        default Optional<Duration> length() {
            return Optional.empty();
        }

        default Optional<Money> price() {
            return Optional.empty();
        }
    }

    /** What else belongs to the visit? Of what is looked back at, a part is added or left out. */
    sealed interface Part extends BookingAction, Dated {
        ClientId clientId();

        SelectionId selection();

        LocalDate day();

        LocalTime time();
    }

    @Code("b")
    record Start() implements Who {}

    /** Creates the client whose name was typed last. */
    @Code("bn")
    record NewClient() implements Who {}

    @Code("bc")
    record ForClient(ClientId clientId) implements What {}

    /** {@code day} is the first of the days to choose from. */
    @Code("bt")
    record WithTreatment(ClientId clientId, SelectionId selection, LocalDate day) implements When {}

    @Code("bd")
    record OnDay(ClientId clientId, SelectionId selection, LocalDate day) implements When {}

    @Code("bo")
    record OtherTime(ClientId clientId, SelectionId selection, LocalDate day) implements When {}

    @Code("ba")
    record AtTime(ClientId clientId, SelectionId selection, LocalDate day, LocalTime time) implements Chosen {}

    @Code("bb")
    record Book(ClientId clientId, SelectionId selection, LocalDate day, LocalTime time, boolean forced)
            implements Chosen {}

    /** Who comes at this time? Perhaps it is chosen what for. */
    @Code("bs")
    record StartAt(@AbsentAs(0) Optional<SelectionId> selection, LocalDate day, LocalTime time) implements Who, Dated {}

    /** The time was chosen first, and now the client. */
    @Code("by")
    record ForClientAt(ClientId clientId, @AbsentAs(0) Optional<SelectionId> selection, LocalDate day, LocalTime time)
            implements What, Dated {}

    /** Her usual treatment at her usual rhythm. */
    @Code("bu")
    record AsUsual(ClientId clientId) implements What {}

    /** Her next visit, as it was proposed. */
    @Code("bx")
    record BookNext(ClientId clientId, SelectionId selection, LocalDate day, LocalTime time) implements Chosen {}

    /** The same as {@link AtTime} on other terms for this once; those that are not there are the treatment's own. */
    @Code("bv")
    record AtTimeAs(
            ClientId clientId,
            SelectionId selection,
            LocalDate day,
            LocalTime time,
            @AbsentAs(-1) Optional<Duration> length,
            @AbsentAs(-1) Optional<Money> price)
            implements Chosen {}

    @Code("bw")
    record BookAs(
            ClientId clientId,
            SelectionId selection,
            LocalDate day,
            LocalTime time,
            @AbsentAs(-1) Optional<Duration> length,
            @AbsentAs(-1) Optional<Money> price,
            boolean forced)
            implements Chosen {}

    /** Which other treatment is done in the same visit? */
    @Code("bg")
    record AskOther(ClientId clientId, SelectionId selection, LocalDate day, LocalTime time) implements Part {}

    @Code("bh")
    record AddOther(ClientId clientId, SelectionId selection, LocalDate day, LocalTime time, TreatmentId other)
            implements Part {}

    @Code("bi")
    record WithoutLast(ClientId clientId, SelectionId selection, LocalDate day, LocalTime time) implements Part {}

    /** Chosen, or not chosen any more. */
    @Code("bj")
    record ToggleOption(ClientId clientId, SelectionId selection, LocalDate day, LocalTime time, OptionId option)
            implements Part {}
}
